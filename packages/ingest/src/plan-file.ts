export {
  checkPlanFile,
  looksLikePlanJson,
  newPlanOf,
  type PlanFile,
  readPlanJson,
  writePlanJson,
} from "./plan-file/plan-file.ts";
export { writePlanWorkbook } from "./plan-file/workbook/write-plan-workbook.ts";
