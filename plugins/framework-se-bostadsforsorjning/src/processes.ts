import type { PhaseTemplate, ProcessTemplate } from "@boplan/framework-sdk";

/** The act sets no least length for any phase: all lengths are practice. */
function phase(given: Pick<PhaseTemplate, "id" | "days"> & Partial<PhaseTemplate>): PhaseTemplate {
  return { minimum: null, decisionKind: null, body: null, consultation: false, ...given };
}

const decision: PhaseTemplate[] = [
  phase({ id: "beredning", days: 45, decisionKind: "discuss", body: "kommunstyrelsen" }),
  phase({ id: "antagande", days: 30, decisionKind: "decide", body: "kommunfullmaktige" }),
];

/**
 * Boverket's four steps (basis and analysis, the plan, implementation, follow-up) with the hearing
 * and the decisions of the act between them; and the shorter way when conditions have changed.
 */
export const processes: readonly ProcessTemplate[] = [
  {
    id: "ny-handlingsplan",
    documentTypes: ["handlingsplan", "riktlinjer", "program", "plan"],
    phases: [
      phase({ id: "uppdrag", days: 30, decisionKind: "decide", body: "kommunstyrelsen" }),
      phase({ id: "underlag-och-analys", days: 120, decisionKind: "inform" }),
      phase({ id: "forslag", days: 90, decisionKind: "decide", body: "kommunstyrelsen" }),
      phase({ id: "samrad", days: 45, consultation: true }),
      phase({ id: "remiss", days: 60, consultation: true }),
      phase({ id: "bearbetning", days: 45, decisionKind: "inform" }),
      ...decision,
      phase({ id: "genomforandestrategi", days: 90, decisionKind: "inform" }),
      phase({
        id: "uppfoljning",
        days: 365,
        decisionKind: "inform",
        body: "kommunfullmaktige",
      }),
    ],
  },
  {
    id: "andrade-forutsattningar",
    documentTypes: ["handlingsplan", "riktlinjer", "program", "plan"],
    phases: [
      phase({ id: "bedomning", days: 45, decisionKind: "decide", body: "kommunstyrelsen" }),
      phase({ id: "forslag", days: 60, decisionKind: "decide", body: "kommunstyrelsen" }),
      phase({ id: "samrad", days: 30, consultation: true }),
      phase({ id: "remiss", days: 45, consultation: true }),
      ...decision,
    ],
  },
];
