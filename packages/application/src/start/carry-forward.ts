import { type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
import { isCarriedOut, type Plan, type PlanElement, type PlanParts } from "@boplan/domain/plan";

/** Whether an element is finished with: done, cancelled, or met. */
export function isFinished({ status, attainment }: PlanElement): boolean {
  return status === "done" || status === "cancelled" || attainment === "met";
}

/** Elements that are proposed to be carried forward: what is not finished, with what it stands under. */
export function unfinishedIds(elements: readonly PlanElement[]): Set<string> {
  const ids = new Set(elements.filter((element) => !isFinished(element)).map(({ id }) => id));
  return withAncestors({ elements, ids });
}

/** The ids and those of everything that they stand under. */
export function withAncestors(options: {
  elements: readonly PlanElement[];
  ids: ReadonlySet<string>;
}): Set<string> {
  const parents = new Map(options.elements.map(({ id, parentId }) => [id, parentId]));
  const kept = new Set<string>();
  for (const id of options.ids) {
    for (let at: string | null = id; at !== null && parents.has(at) && !kept.has(at); ) {
      kept.add(at);
      at = parents.get(at) ?? null;
    }
  }
  return kept;
}

/**
 * The chosen elements of a plan, with what they stand under, for the plan that follows it. Each
 * says where it comes from; progress begins anew. Dates are cleared, or moved by so many years;
 * money of a year that is past stands in no new budget, so costs follow the dates and are marked as
 * not yet decided. Units that are dissolved answer for nothing new.
 */
export function carryForward(options: {
  former: Plan;
  elementIds: ReadonlySet<string>;
  /** `null` clears the dates. */
  moveYears: number | null;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  createId: () => string;
}): { readonly elements: PlanElement[]; readonly parts: Partial<PlanParts> } {
  const { former, moveYears, today, createId } = options;
  const kept = withAncestors({ elements: former.elements, ids: options.elementIds });
  const chosen = former.elements.filter(({ id }) => kept.has(id));
  const newIds = new Map(chosen.map(({ id }) => [id, createId()]));
  const living = new Set(
    former.units
      .filter(({ dissolvedOn }) => dissolvedOn === null || dissolvedOn > today)
      .map(({ id }) => id),
  );
  const elements = chosen.map((element): PlanElement => {
    const { id, leadUnitId, parentId, costs } = element;
    return {
      ...element,
      id: newIds.get(id) ?? id,
      parentId: parentId === null ? null : (newIds.get(parentId) ?? null),
      leadUnitId: leadUnitId !== null && living.has(leadUnitId) ? leadUnitId : null,
      participatingUnitIds: element.participatingUnitIds.filter((unit) => living.has(unit)),
      start: moved({ date: element.start, years: moveYears }),
      end: moved({ date: element.end, years: moveYears }),
      costs:
        moveYears === null
          ? []
          : costs.map((cost) => ({ ...cost, year: cost.year + moveYears, inBudget: null })),
      status: isCarriedOut(element.kind) ? "notStarted" : null,
      attainment: null,
      source: null,
      origin: {
        kind: "formerPlan",
        reference: former.title,
        municipality: null,
        elementId: id,
      },
      version: 1,
    };
  });
  return { elements, parts: partsAfter({ former, createId }) };
}

function moved(options: { date: PartialDate | null; years: number | null }): PartialDate | null {
  const { date, years } = options;
  if (date === null || years === null) return null;
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, "0");
  // The 29th of February is no day of most years; the month is still true.
  return parsePartialDate(year + date.slice(4)) ?? parsePartialDate(year + date.slice(4, 7));
}

/** Norms go along, since indicators count by them; the former plan is named as replaced. */
function partsAfter(options: { former: Plan; createId: () => string }): Partial<PlanParts> {
  const { former, createId } = options;
  const { caseNumber, adoptedOn, validTo } = former.document;
  return {
    norms: former.parts.norms,
    relations: [
      {
        id: createId(),
        relation: "replaces",
        documentKind: null,
        title: former.title,
        caseNumber,
        adoptedOn,
        validTo,
        url: null,
        goals: [],
        text: "",
      },
    ],
  };
}
