import type { DocumentType } from "@boplan/framework-sdk";

/**
 * The ladder. The act asks for goals in the municipal plan, not for a plan of its own: only kinds
 * of plan under the Planning and Building Act can be the statutory one, and none is named by it.
 */
export const documentTypes: readonly DocumentType[] = [
  {
    id: "planstrategi",
    statutory: false,
    nature: "activating",
    level: 1,
    decidingBody: "kommunestyre",
    namedIn: [],
  },
  {
    id: "samfunnsdel",
    statutory: true,
    nature: "activating",
    level: 2,
    decidingBody: "kommunestyre",
    namedIn: [],
  },
  {
    id: "kommunedelplan",
    statutory: true,
    nature: "activating",
    level: 3,
    decidingBody: "kommunestyre",
    namedIn: [],
  },
  ...(["temaplan", "fagplan", "strategi", "melding"] as const).map(
    (id): DocumentType => ({
      id,
      statutory: false,
      nature: "activating",
      level: 4,
      decidingBody: "kommunestyre",
      namedIn: [],
    }),
  ),
  ...(["handlingsplan", "handlingsprogram", "boligprogram"] as const).map(
    (id): DocumentType => ({
      id,
      statutory: false,
      nature: "activating",
      level: 5,
      decidingBody: "kommunestyre",
      namedIn: [],
    }),
  ),
  {
    id: "retningslinjer",
    statutory: false,
    nature: "normative",
    level: 6,
    decidingBody: null,
    namedIn: [],
  },
];
