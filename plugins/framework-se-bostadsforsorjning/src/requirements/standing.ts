import { firstDayOf, type PartialDate, type Plan } from "@boplan/framework-sdk";
import { documentTypes } from "../document-types.ts";

/** Wordings that list what the plan must hold; the first one left that to the municipality. */
export const ITEMISED = ["bfl-2014", "bfl-2022", "bfl-2025"] as const;
/** Wordings that ask for unmet needs, on material from Boverket. */
export const UNMET_NEEDS = ["bfl-2022", "bfl-2025"] as const;

const COUNCIL = "kommunfullmaktige";
const COUNCIL_AS_WRITTEN = /kommunfullmäktige|^kf\b/i;
/** First day of the wording that asks for an action plan (handlingsplan). */
const ACTION_PLAN_SINCE = "2025-03-01";

type Decision = Plan["parts"]["decisions"][number];

/**
 * Whether the plan is the one the act asks for, as far as it says: not a policy or strategy, and
 * not a document that supplements or carries out that plan.
 */
export function isStatutory(plan: Plan): boolean {
  const type = documentTypes.find(({ id }) => id === plan.document.type);
  const besideThePlan = plan.parts.relations.some(
    ({ relation, documentKind }) =>
      documentKind === "bostadsforsorjningsplan" &&
      (relation === "supplements" || relation === "implements"),
  );
  return (type?.statutory ?? true) && !besideThePlan;
}

/** Whether it is the plan the act asks for, and in force. */
export function isInForce(plan: Plan): boolean {
  return plan.status === "adopted" && isStatutory(plan);
}

/** Whether a name, as written on a cover, is that of the council. */
export function namesCouncil(body: string): boolean {
  return COUNCIL_AS_WRITTEN.test(body);
}

/** Whether the council made the decision. */
export function isByCouncil({ body, bodyId }: Decision): boolean {
  return bodyId === null ? namesCouncil(body) : bodyId === COUNCIL;
}

/** The latest decision to adopt that was not turned down. */
export function adoptingDecision(plan: Plan): Decision | null {
  return (
    plan.parts.decisions.findLast(
      ({ subject, outcome }) =>
        subject === "adoption" && outcome !== "rejected" && outcome !== "referredBack",
    ) ?? null
  );
}

/** When the plan was adopted: by its cover, else by the decision. */
export function adoptedOn(plan: Plan): PartialDate | null {
  return plan.document.adoptedOn ?? adoptingDecision(plan)?.on ?? null;
}

/**
 * Whether the plan was written under a wording before 2025. Guidelines without a date are: the
 * present wording has none.
 */
export function isOfOlderWording(plan: Plan): boolean {
  const { regime, type } = plan.document;
  if (regime !== null) return regime !== "bfl-2025";
  const adopted = adoptedOn(plan);
  return adopted === null ? type === "riktlinjer" : firstDayOf(adopted) < ACTION_PLAN_SINCE;
}

/** Whether any element uses one of the instruments. */
export function usesAny(options: { plan: Plan; instruments: readonly string[] }): boolean {
  const { plan, instruments } = options;
  return plan.elements.some((element) =>
    element.instruments.some((id) => instruments.includes(id)),
  );
}

/** Other documents of a kind that the plan is linked to. */
export function linked(options: { plan: Plan; documentKind: string }) {
  return options.plan.parts.relations.filter(
    ({ documentKind }) => documentKind === options.documentKind,
  );
}

/** Whether the plan says something on the matter. */
export function states(options: { plan: Plan; statement: string }): boolean {
  return options.plan.parts.statements.some(
    ({ statement, text }) => statement === options.statement && text.trim() !== "",
  );
}
