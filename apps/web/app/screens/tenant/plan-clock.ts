import { firstDayOf, lastDayOf, type PartialDate } from "@boplan/domain/partial-date";
import type { DocumentFacts } from "@boplan/domain/plan";

/** Validity of the plan in force, against today. Days are `YYYY-MM-DD`. */
export interface PlanClock {
  readonly today: string;
  readonly from: string | null;
  readonly to: PartialDate | null;
  readonly daysLeft: number | null;
  readonly hasPlan: boolean;
  readonly draft: { readonly from: number; readonly to: number } | null;
  readonly hasDraft: boolean;
}

interface Dated {
  readonly document: DocumentFacts;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function planClock(options: {
  inForce: Dated | null;
  draft: Dated | null;
  today: string;
}): PlanClock {
  const { inForce, draft, today } = options;
  const facts = inForce?.document;
  const start = facts?.validFrom ?? facts?.adoptedOn ?? facts?.drawnUpOn ?? null;
  const from = start ? firstDayOf(start) : facts?.period ? `${facts.period.from}-01-01` : null;
  const to = facts?.validTo ?? (facts?.period ? (String(facts.period.to) as PartialDate) : null);
  return {
    today,
    from,
    to,
    daysLeft: to === null ? null : daysBetween(today, lastDayOf(to)),
    hasPlan: inForce !== null,
    draft: draft?.document.period ?? null,
    hasDraft: draft !== null,
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
