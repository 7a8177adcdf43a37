import type { Language } from "../tenant/index.ts";
import type { CustomField } from "./custom-field.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { PlanElement } from "./element.ts";
import type { PlanParts } from "./parts/index.ts";
import type { PlanStatus } from "./status.ts";

/** A unit of the municipality's organisation that can answer for elements. */
export interface OrganisationUnit {
  readonly id: string;
  readonly name: string;
  /** The unit this one stands under; `null` at the top. */
  readonly parentId: string | null;
  /** Day from which the unit is no more, `YYYY-MM-DD`; it may lie ahead. */
  readonly dissolvedOn: string | null;
}

/** A plan as its planners know it. `elements` stand in reading order, parents before children. */
export interface Plan {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly status: PlanStatus;
  readonly document: DocumentFacts;
  /** What stands around the tree: needs, process, consultations, decisions, relations. */
  readonly parts: PlanParts;
  /** The municipality's own fields, as they were when the plan was read. */
  readonly customFields: readonly CustomField[];
  readonly units: readonly OrganisationUnit[];
  readonly elements: readonly PlanElement[];
}
