import { daysBetween, deadlineAfter } from "@boplan/domain/calendar";
import type { Plan } from "@boplan/domain/plan";
import type { Citation, Framework } from "@boplan/framework-sdk";

/** What law and practice say about how long bodies are given. */
export interface RoundLength {
  /** Days that the law asks for at least, with the place; `null` where it says nothing. */
  readonly minimum: { readonly days: number; readonly citation: Citation } | null;
  /** Days that are usual. */
  readonly usualDays: number;
  /** The day that the longer of the two leads to, closed days counted. */
  readonly suggestedDeadline: string;
}

const USUAL_WITHOUT_TEMPLATE = 42;

/** How long a round of this plan should be when it opens on a day. */
export function roundLength(options: {
  framework: Framework;
  document: Pick<Plan["document"], "type">;
  opensOn: string;
}): RoundLength {
  const { framework, document, opensOn } = options;
  const phases = framework.processes
    .filter(
      ({ documentTypes }) =>
        documentTypes.length === 0 ||
        (document.type !== null && documentTypes.includes(document.type)),
    )
    .flatMap((process) => process.phases.filter((phase) => phase.consultation));
  const minimum = phases
    .flatMap((phase) => phase.minimum ?? [])
    .reduce<RoundLength["minimum"]>(
      (longest, one) => (longest === null || one.days > longest.days ? one : longest),
      null,
    );
  const usualDays = Math.max(0, ...phases.map(({ days }) => days)) || USUAL_WITHOUT_TEMPLATE;
  const suggestedDeadline = deadlineAfter({
    from: opensOn,
    days: Math.max(usualDays, minimum?.days ?? 0),
    holidays: framework.holidays,
  });
  return { minimum, usualDays, suggestedDeadline };
}

/** How many days a round falls short of the least that the law asks for; 0 when it does not. */
export function daysTooShort(options: {
  length: Pick<RoundLength, "minimum">;
  opensOn: string;
  deadline: string;
}): number {
  const { length, opensOn, deadline } = options;
  const given = daysBetween({ from: opensOn, to: deadline });
  return Math.max(0, (length.minimum?.days ?? 0) - given);
}
