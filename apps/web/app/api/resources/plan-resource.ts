import { DECISION_OUTCOMES, DECISION_SUBJECTS, NEED_KINDS, NEED_UNITS } from "@boplan/domain/plan";
import { z } from "zod";
import { elementResource } from "./element-resource.ts";
import {
  language,
  moment,
  municipality,
  partialDate,
  planStatus,
  slug,
  term,
  themeTerm,
} from "./primitives.ts";

/** Name of the shape of a plan; grows when a change would break readers. */
export const PLAN_SHAPE = "boplan.plan/v1";

const period = z.strictObject({ from: z.int(), to: z.int() }).meta({
  id: "YearPeriod",
  description: "Years, both included.",
});

export const versionResource = z
  .strictObject({
    number: z.int().meta({ description: "Counts from 1 within the plan." }),
    label: z.string(),
    status: planStatus,
    isCurrent: z
      .boolean()
      .meta({ description: "Whether it is the public version that holds now." }),
    publishedAt: moment,
    contentHash: z.string().meta({ description: "SHA-256 of the frozen plan, hexadecimal." }),
    url: z.url(),
  })
  .meta({ id: "PlanVersion", description: "A frozen version that the municipality made public." });

const head = {
  slug,
  title: z.string(),
  summary: z.string(),
  framework: term,
  language,
  status: planStatus,
};

export const planSummary = z
  .strictObject({
    municipality,
    ...head,
    adoptedOn: partialDate.nullable(),
    validFrom: partialDate.nullable(),
    validTo: partialDate.nullable(),
    themes: z.array(themeTerm),
    goalCount: z.int(),
    measureCount: z.int(),
    version: versionResource,
    url: z.url().meta({ description: "The whole plan in this API." }),
    pageUrl: z.url().meta({ description: "The plan as a page for people." }),
  })
  .meta({ id: "PlanSummary" });

const documentResource = z
  .strictObject({
    type: term.nullable(),
    owner: z.string().nullable(),
    decidingBody: z.string().nullable(),
    caseNumber: z.string().nullable().meta({ description: "As written." }),
    adoptedOn: partialDate.nullable(),
    adoptedUnder: z.string().nullable().meta({ description: "Paragraph of the minutes." }),
    drawnUpOn: partialDate.nullable(),
    validFrom: partialDate.nullable(),
    validTo: partialDate.nullable(),
    revisedOn: partialDate.nullable(),
    period: period.nullable(),
    appliesTo: z.string().nullable(),
    appendixOf: z.string().nullable(),
    replaces: z.string().nullable(),
    legallyBinding: z.boolean().nullable(),
    references: z.array(z.string()),
  })
  .meta({ id: "PlanDocument", description: "What the cover of the plan states." });

const need = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(NEED_KINDS),
    amount: z.number().nullable().meta({ description: "null: said in words only; 0: none." }),
    unit: z.enum(NEED_UNITS),
    period: period.nullable(),
    dwellingType: z.string().nullable(),
    tenure: z.string().nullable(),
    size: z.string().nullable(),
    targetGroup: term.nullable(),
    area: z.string().nullable(),
    asOf: partialDate.nullable(),
    source: z.string().nullable(),
    text: z.string(),
  })
  .meta({ id: "HousingNeed" });

const decision = z
  .strictObject({
    subject: z.enum(DECISION_SUBJECTS),
    body: z.string(),
    on: partialDate.nullable(),
    caseNumber: z.string().nullable(),
    section: z.string().nullable(),
    outcome: z.enum(DECISION_OUTCOMES).nullable(),
    minutesUrl: z.string().nullable(),
  })
  .meta({ id: "Decision" });

const section = z
  .strictObject({ topic: z.string().nullable(), title: z.string(), text: z.string() })
  .meta({ id: "PlanSection" });

/** What stands in the body of a plan, published or not. */
const content = {
  frameworkVersion: z.string(),
  document: documentResource,
  sections: z.array(section),
  needs: z.array(need),
  decisions: z.array(decision),
};

export const planResource = z
  .strictObject({
    shape: z.literal(PLAN_SHAPE),
    municipality,
    ...head,
    version: versionResource,
    ...content,
    licence: z.url().nullable().meta({ description: "null until the municipality states one." }),
    elements: z.array(elementResource),
  })
  .meta({ id: "Plan", description: "A published plan. Frozen: a version never changes." });

export const ownPlanSummary = z
  .strictObject({
    id: z.uuid(),
    ...head,
    version: z.int().meta({ description: "Of title, summary and document; the ETag holds it." }),
    url: z.url(),
  })
  .meta({ id: "OwnPlanSummary" });

export const ownPlanResource = z
  .strictObject({
    id: z.uuid(),
    ...head,
    version: z.int(),
    ...content,
    customFields: z.array(
      z.strictObject({
        id: z.uuid(),
        label: z.string(),
        type: z.string(),
        options: z.array(z.string()),
        kinds: z.array(z.string()),
      }),
    ),
    units: z.array(
      z.strictObject({ id: z.uuid(), name: z.string(), parentId: z.uuid().nullable() }),
    ),
    elementsUrl: z.url(),
  })
  .meta({ id: "OwnPlan", description: "A plan as its municipality works on it." });

export type PlanSummaryResource = z.input<typeof planSummary>;
export type PlanResource = z.input<typeof planResource>;
export type VersionResource = z.input<typeof versionResource>;
export type OwnPlanResource = z.input<typeof ownPlanResource>;
