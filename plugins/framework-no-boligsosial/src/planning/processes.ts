import type { PhaseTemplate, ProcessTemplate } from "@boplan/framework-sdk";
import { consultationOfPlan, planOgBygningsloven } from "../citations.ts";

/** Six weeks, the least time for statements on a plan under the Planning and Building Act. */
export const STATUTORY_CONSULTATION_DAYS = 42;

const phase = (
  id: string,
  days: number,
  rest: Partial<Omit<PhaseTemplate, "id" | "days">> = {},
): PhaseTemplate => ({
  id,
  days,
  minimum: null,
  decisionKind: null,
  body: null,
  consultation: false,
  ...rest,
});

const knowledge = phase("kunnskapsgrunnlag", 120, { decisionKind: "inform", body: "hovedutvalg" });
const strategy = phase("strategi", 90, { decisionKind: "discuss", body: "formannskap" });
const draft = phase("planforslag", 60, { decisionKind: "discuss", body: "hovedutvalg" });
const remarks = phase("merknadsbehandling", 45);
const adoption = phase("vedtak", 30, { decisionKind: "decide", body: "kommunestyre" });
const execution = phase("iverksetting", 365, { decisionKind: "decide", body: "kommunestyre" });
const evaluation = phase("evaluering", 90, { decisionKind: "discuss", body: "kommunestyre" });

/** How plans come about: under the Planning and Building Act, as a temaplan, or in four phases. */
export const processes: readonly ProcessTemplate[] = [
  {
    id: "pbl-plan",
    documentTypes: ["samfunnsdel", "kommunedelplan"],
    phases: [
      phase("bestilling-planstrategi", 60, { decisionKind: "decide", body: "kommunestyre" }),
      phase("planprogram", 60, { decisionKind: "discuss", body: "formannskap" }),
      phase("planprogram-horing", STATUTORY_CONSULTATION_DAYS, {
        // The commentary to § 11-14 says that the same term holds for the programme.
        minimum: {
          days: STATUTORY_CONSULTATION_DAYS,
          citation: planOgBygningsloven("§§ 11-13 og 11-14"),
        },
        decisionKind: "decide",
        body: "kommunestyre",
        consultation: true,
      }),
      knowledge,
      strategy,
      draft,
      phase("horing-pbl", STATUTORY_CONSULTATION_DAYS, {
        minimum: { days: STATUTORY_CONSULTATION_DAYS, citation: consultationOfPlan },
        consultation: true,
      }),
      remarks,
      adoption,
      execution,
      evaluation,
    ],
  },
  {
    id: "temaplan",
    documentTypes: [
      "temaplan",
      "fagplan",
      "strategi",
      "melding",
      "handlingsplan",
      "handlingsprogram",
      "boligprogram",
    ],
    phases: [
      phase("mandat", 30, { decisionKind: "decide", body: "kommunestyre" }),
      phase("forarbeid", 60, { decisionKind: "discuss", body: "formannskap" }),
      knowledge,
      strategy,
      draft,
      // No term is laid down for a temaplan; four weeks are usual.
      phase("horing-temaplan", 28, { consultation: true }),
      remarks,
      adoption,
      execution,
      evaluation,
    ],
  },
  {
    id: "fire-faser",
    documentTypes: ["handlingsplan", "temaplan", "strategi"],
    phases: [
      phase("fase-forarbeid", 60, { decisionKind: "discuss", body: "byrad" }),
      phase("fase-utredning", 120, { decisionKind: "inform", body: "byrad" }),
      phase("fase-strategi", 120, { decisionKind: "discuss", body: "byrad" }),
      phase("fase-planforslag", 60, {
        decisionKind: "decide",
        body: "kommunestyre",
        consultation: true,
      }),
    ],
  },
];
