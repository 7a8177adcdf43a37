import type { Framework } from "../framework.ts";
import type { RegimeTransition } from "../transition.ts";
import { danglingReferences, type FrameworkProblem, idsOf, isDay } from "./framework-problem.ts";

/** Dates of the wordings of the law, and everything that names a wording. */
export function regimeProblems(framework: Framework): FrameworkProblem[] {
  const known = idsOf(framework.regimes);
  const limited = [
    ...framework.requirements.map(({ id, regimes }) => ({ part: `requirements/${id}`, regimes })),
    ...framework.hearingBodies.map(({ id, regimes }) => ({ part: `hearingBodies/${id}`, regimes })),
    ...framework.documentTypes.map(({ id, namedIn }) => ({
      part: `documentTypes/${id}`,
      regimes: namedIn,
    })),
  ];
  return [
    ...dateProblems(framework),
    ...limited.flatMap(({ part, regimes }) =>
      regimes === "all" ? [] : danglingReferences({ part, ids: regimes, known }),
    ),
    ...framework.transitions.flatMap((transition) => transitionProblems({ framework, transition })),
  ];
}

function dateProblems(framework: Framework): FrameworkProblem[] {
  return framework.regimes.flatMap((regime, index): FrameworkProblem[] => {
    const { id, validFrom, validTo } = regime;
    const next = framework.regimes[index + 1];
    const days = isDay(validFrom) && (validTo === null || isDay(validTo));
    const ordered = next === undefined || (validTo !== null && validTo < next.validFrom);
    return days && ordered && (validTo === null || validFrom <= validTo)
      ? []
      : [{ part: "regimes", id, problem: "badDate" }];
  });
}

function transitionProblems(options: {
  framework: Framework;
  transition: RegimeTransition;
}): FrameworkProblem[] {
  const { framework, transition } = options;
  const { from, to } = transition;
  const id = `${from}-${to}`;
  const part = `transitions/${id}`;
  const regimes = framework.regimes.map((regime) => regime.id);
  const kinds: ReadonlySet<string> = new Set(framework.kinds.map((rule) => rule.kind));
  const dangling = [
    ...danglingReferences({ part, ids: [from, to], known: idsOf(framework.regimes) }),
    ...danglingReferences({
      part,
      ids: Object.entries(transition.documentTypes).flat(),
      known: idsOf(framework.documentTypes),
    }),
    ...danglingReferences({ part, ids: Object.entries(transition.kinds).flat(), known: kinds }),
    ...danglingReferences({
      part,
      ids: Object.entries(transition.analysisTopics).flat(),
      known: idsOf(framework.analysisTopics),
    }),
    ...danglingReferences({
      part,
      ids: transition.droppedHearingBodies,
      known: idsOf(framework.hearingBodies),
    }),
    ...danglingReferences({
      part,
      ids: transition.newRequirements,
      known: idsOf(framework.requirements),
    }),
  ];
  if (dangling.length > 0) return dangling;
  const forward = regimes.indexOf(from) < regimes.indexOf(to);
  return [
    ...(forward ? [] : [{ part: "transitions", id, problem: "badDate" } as const]),
    ...outOfRegime({ framework, transition }),
  ];
}

/** What is said to be new, or gone, must hold on the one side and not on the other. */
function outOfRegime(options: {
  framework: Framework;
  transition: RegimeTransition;
}): FrameworkProblem[] {
  const { framework, transition } = options;
  const { from, to } = transition;
  const holds = (entry: { readonly regimes: readonly string[] | "all" }, regime: string) =>
    entry.regimes === "all" || entry.regimes.includes(regime);
  const notNew = framework.requirements.filter(
    (requirement) =>
      transition.newRequirements.includes(requirement.id) &&
      (holds(requirement, from) || !holds(requirement, to)),
  );
  const notDropped = framework.hearingBodies.filter(
    (body) => transition.droppedHearingBodies.includes(body.id) && holds(body, to),
  );
  return [...notNew, ...notDropped].map(({ id }) => ({
    part: `transitions/${from}-${to}`,
    id,
    problem: "outOfRegime",
  }));
}
