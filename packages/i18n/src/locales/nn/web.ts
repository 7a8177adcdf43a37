import type { Messages } from "../../messages.ts";
import { admin } from "./admin.ts";
import { basis } from "./basis.ts";
import { comparison } from "./comparison.ts";
import { consultation } from "./consultation.ts";
import { deciding } from "./deciding.ts";
import { fieldErrors } from "./field-errors.ts";
import { importing } from "./importing.ts";
import { logEvents } from "./log-events.ts";
import { planning } from "./planning.ts";
import { programs } from "./programs.ts";
import { publishing } from "./publishing.ts";
import { reportTemplate } from "./report-template.ts";
import { richText } from "./rich-text.ts";
import { starting } from "./starting.ts";
import { webEditing } from "./web-editing.ts";
import { webPlan } from "./web-plan.ts";
import { webReports } from "./web-reports.ts";
import { webShell } from "./web-shell.ts";
import { writing } from "./writing.ts";

/** Texts of the site, by area. */
export const web: Messages["web"] = {
  ...webShell,
  ...writing,
  ...admin,
  ...webPlan,
  ...webEditing,
  ...richText,
  ...publishing,
  ...webReports,
  fieldErrors,
  reportTemplate,
  ...deciding,
  ...consultation,
  ...comparison,
  ...starting,
  ...basis,
  ...importing,
  ...planning,
  ...logEvents,
  ...programs,
};
