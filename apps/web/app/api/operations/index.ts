import type { Operation } from "../operation.ts";
import { getIndex, getOpenApi, getPlanSchema, getToken } from "./about.ts";
import { createElement, editElement, getOwnElement, listOwnElements } from "./own-elements.ts";
import { createOwnPlan, editOwnPlan, getOwnPlan, listOwnPlans } from "./own-plans.ts";
import { getPlanElement, listPlanElements } from "./public-elements.ts";
import { getMunicipality, listMunicipalities, searchMeasures } from "./public-places.ts";
import { getPlan, getPlanVersion, listPlans, listPlanVersions } from "./public-plans.ts";
import { reportObservation, reportStatus } from "./reports.ts";
import { getFramework, listFrameworks, listThemes } from "./vocabulary.ts";

/** Everything that the API does, in the order in which it is told. */
export const OPERATIONS: readonly Operation[] = [
  getIndex,
  getOpenApi,
  getPlanSchema,
  listMunicipalities,
  getMunicipality,
  listPlans,
  getPlan,
  listPlanVersions,
  getPlanVersion,
  listPlanElements,
  getPlanElement,
  searchMeasures,
  listFrameworks,
  getFramework,
  listThemes,
  getToken,
  listOwnPlans,
  createOwnPlan,
  getOwnPlan,
  editOwnPlan,
  listOwnElements,
  createElement,
  getOwnElement,
  editElement,
  reportStatus,
  reportObservation,
];
