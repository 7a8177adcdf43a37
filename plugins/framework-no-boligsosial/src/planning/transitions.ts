import type { Regime, RegimeTransition, Requirement } from "@boplan/framework-sdk";

/**
 * From each wording to every later one. Types, kinds and topics stay: what changes in Norway is
 * which goals are cited and what is asked, so the list of new requirements is what a planner needs.
 */
export function transitionsBetween(options: {
  regimes: readonly Regime[];
  requirements: readonly Requirement[];
}): RegimeTransition[] {
  const { regimes, requirements } = options;
  const asks = (requirement: Requirement, regime: Regime) =>
    requirement.regimes === "all" || requirement.regimes.includes(regime.id);
  return regimes.flatMap((from, index) =>
    regimes.slice(index + 1).map((to) => ({
      from: from.id,
      to: to.id,
      documentTypes: {},
      kinds: {},
      analysisTopics: {},
      droppedHearingBodies: [],
      newRequirements: requirements
        .filter((requirement) => asks(requirement, to) && !asks(requirement, from))
        .map(({ id }) => id),
    })),
  );
}
