import type { Language } from "../tenant/index.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { PlanElement } from "./element.ts";
import type { PlanStatus } from "./status.ts";

/** A unit of the municipality's organisation that can answer for elements. */
export interface OrganisationUnit {
  readonly id: string;
  readonly name: string;
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
  readonly units: readonly OrganisationUnit[];
  readonly elements: readonly PlanElement[];
}
