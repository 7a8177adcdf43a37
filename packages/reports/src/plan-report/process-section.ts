import type { PartialDate } from "@boplan/domain/partial-date";
import type { Block, Inline, Run } from "../document-model.ts";
import { planRun, type ReportContext } from "./context.ts";
import { dateCell, lines, linked, partsTable, written } from "./parts-table.ts";
import { timeSpan } from "./time-span.ts";

/** How the plan comes about: phases with milestones, who takes part, what was decided. */
export function processBlocks(context: ReportContext): Block[] {
  return [
    ...phasesTable(context),
    ...participantsTable(context),
    ...decisionsTable({ context, id: "table-decisions" }),
  ];
}

function phasesTable(context: ReportContext): Block[] {
  const { t, plan } = context;
  const span = (start: PartialDate | null, end: PartialDate | null) =>
    timeSpan({ context, start, end }) ?? "";
  return partsTable({
    context,
    id: "table-phases",
    caption: t("reports:parts.process.phases"),
    columns: [
      { key: "phase", w: 2.6 },
      { key: "milestone", w: 2.8 },
      { key: "document", w: 2.8 },
      { key: "planned", w: 1.9 },
      { key: "actual", w: 1.9 },
      { key: "responsible", w: 2 },
    ],
    rows: plan.parts.phases.map((phase) => [
      [
        planRun({ context, text: phase.name }),
        ...(phase.text.trim() === ""
          ? []
          : [planRun({ context, text: `\n${phase.text.trim()}`, style: { muted: true } })]),
      ],
      written(context, phase.milestone),
      phase.documents.flatMap(({ title, decisionKind, body }, place): Run[] => {
        const kind = decisionKind === null ? [] : [t(`reports:parts.decisionKind.${decisionKind}`)];
        const aside = [...kind, ...(body === null ? [] : [body])].join(", ");
        return [
          ...(place > 0 ? [{ t: "\n" }] : []),
          planRun({ context, text: title }),
          ...(aside === "" ? [] : [{ t: ` (${aside})`, muted: true }]),
        ];
      }),
      span(phase.plannedStart, phase.plannedEnd),
      span(phase.startedOn, phase.reachedOn),
      written(context, phase.responsible),
    ]),
  });
}

function participantsTable(context: ReportContext): Block[] {
  const { t, plan } = context;
  return partsTable({
    context,
    id: "table-participants",
    caption: t("reports:parts.process.participants"),
    columns: [
      { key: "role", w: 2.2 },
      { key: "name", w: 3.4 },
      { key: "members", w: 4.4 },
      { key: "date", w: 1.8 },
    ],
    rows: plan.parts.participants.map(({ kind, name, members, on, text }) => [
      t(`reports:parts.participantKind.${kind}`),
      lines(context, [name, text]),
      lines(context, members),
      dateCell(context, on),
    ]),
  });
}

/** Decisions in the order of the plan; used by the decision document too. */
export function decisionsTable(options: { context: ReportContext; id: string }): Block[] {
  const { context, id } = options;
  const { t, plan } = context;
  return partsTable({
    context,
    id,
    caption: t("reports:parts.process.decisions"),
    columns: [
      { key: "subject", w: 2.2 },
      { key: "body", w: 2.8 },
      { key: "date", w: 2 },
      { key: "reference", w: 2.2 },
      { key: "outcome", w: 1.8 },
      { key: "what", w: 3 },
    ],
    rows: plan.parts.decisions.map((decision) => [
      t(`reports:parts.decisionSubject.${decision.subject}`),
      written(context, decision.body),
      dateCell(context, decision.on),
      referenceOf(context, decision),
      decision.outcome === null ? "" : t(`reports:parts.decisionOutcome.${decision.outcome}`),
      written(context, decision.text),
    ]),
  });
}

function referenceOf(
  context: ReportContext,
  decision: { section: string | null; caseNumber: string | null; minutesUrl: string | null },
): Inline {
  const text = [decision.section, decision.caseNumber]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  return text === "" && decision.minutesUrl === null
    ? ""
    : linked({ context, text, url: decision.minutesUrl });
}
