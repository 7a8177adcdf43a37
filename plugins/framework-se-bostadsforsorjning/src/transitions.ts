import type { RegimeTransition, Requirement } from "@boplan/framework-sdk";

/** What holds under the one wording and not under the other, by the rules' own regimes. */
function newBetween(options: {
  requirements: readonly Requirement[];
  from: string;
  to: string;
}): string[] {
  const { requirements, from, to } = options;
  return requirements
    .filter(({ regimes }) => regimes !== "all" && regimes.includes(to) && !regimes.includes(from))
    .map(({ id }) => id);
}

/** From each wording of the act to the next. */
export function transitionsFor(requirements: readonly Requirement[]): readonly RegimeTransition[] {
  const same = { documentTypes: {}, kinds: {}, analysisTopics: {}, droppedHearingBodies: [] };
  return [
    {
      ...same,
      from: "bfl-2001",
      to: "bfl-2014",
      newRequirements: newBetween({ requirements, from: "bfl-2001", to: "bfl-2014" }),
    },
    {
      ...same,
      from: "bfl-2014",
      to: "bfl-2022",
      // Demand and special groups are no longer named. The unmet needs asked for instead are wider
      // than the groups were: an analysis of groups does not become one of unmet needs by its name.
      analysisTopics: { efterfragan: null, "sarskilda-grupper": null },
      newRequirements: newBetween({ requirements, from: "bfl-2014", to: "bfl-2022" }),
    },
    {
      ...same,
      from: "bfl-2022",
      to: "bfl-2025",
      documentTypes: { riktlinjer: "handlingsplan" },
      droppedHearingBodies: ["andra-regionala-organ"],
      newRequirements: newBetween({ requirements, from: "bfl-2022", to: "bfl-2025" }),
    },
  ];
}
