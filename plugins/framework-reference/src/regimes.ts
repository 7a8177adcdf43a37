import type { Regime, RegimeTransition } from "@boplan/framework-sdk";
import { homesAct } from "./citations.ts";

/** Wordings of the law, oldest first. Both days are included; the last one has no end. */
export const regimes: readonly Regime[] = [
  { id: "act-2000", validFrom: "2000-01-01", validTo: "2019-12-31", citation: homesAct("1") },
  { id: "act-2020", validFrom: "2020-01-01", validTo: null, citation: homesAct("1") },
];

/**
 * How a plan of the old wording becomes one of the new. Only what changes is named: kinds, types
 * and topics that are not here stay as they are. The planner reviews every line of it.
 */
export const transitions: readonly RegimeTransition[] = [
  {
    from: "act-2000",
    to: "act-2020",
    documentTypes: { "homes-programme": "homes-plan" },
    // The act of 2020 asks what is to be done, no longer in which spirit.
    kinds: { strategy: "measure" },
    // "Demand" goes by another name; the reserve of land is no longer asked for.
    analysisTopics: { demand: "need", "land-reserve": null },
    droppedHearingBodies: ["crown-land-office"],
    newRequirements: [
      "says-until-when",
      "need-is-stated",
      "county-is-asked",
      "says-how-coordinated",
    ],
  },
];
