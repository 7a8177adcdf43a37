import { blocksAdoption } from "@boplan/domain/finding";
import type { PartialDate } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import type { Frame } from "../build-frame.ts";
import type { Block, Section } from "../document-model.ts";
import { outlineSections } from "../outline-sections.ts";
import { planRun, type ReportContext } from "../plan-report/context.ts";
import { decisionsTable } from "../plan-report/process-section.ts";

/** What a council decides on: the proposal, the plan in short, the law's demands, the answers. */
export function decisionReport(context: ReportContext): Frame {
  const proposal: Section = {
    id: "section-proposal",
    title: context.t("reports:decision.title"),
    part: "decision",
    newPage: true,
    blocks: proposalBlocks(context),
  };
  return {
    documentType: context.t("reports:kindNames.decision"),
    sections: [
      proposal,
      ...outlineSections({
        context,
        only: ["summary", "costs", "requirements", "consultation"],
      }).map((section): Section => ({ ...section, part: "information" })),
    ],
  };
}

function proposalBlocks(context: ReportContext): Block[] {
  const { t, plan, input } = context;
  const title = plan.title.trim() || t("reports:labels.untitled");
  const [before = "", after = ""] = t("reports:decision.adopt", { plan: "\u0000" }).split("\u0000");
  const { replaces, validFrom, validTo, decidingBody } = plan.document;
  const blocking = input.findings.filter(blocksAdoption).length;
  const answers = plan.parts.consultations.flatMap(({ remarks }) => remarks);
  const points = [
    [{ t: before }, planRun({ context, text: title }), { t: after }],
    ...validity({ context, from: validFrom, to: validTo }),
    ...(replaces === null
      ? []
      : [[{ t: t("reports:decision.replaces") }, planRun({ context, text: replaces })]]),
  ];
  return [
    ...(decidingBody === null
      ? []
      : [
          {
            type: "text" as const,
            style: "lead" as const,
            content: [
              planRun({ context, text: decidingBody }),
              { t: t("reports:decision.decides") },
            ],
          },
        ]),
    { type: "list", ordered: true, items: points },
    {
      type: "callout",
      label: t("reports:decision.groundsTitle"),
      content: [
        { t: t("reports:decision.requirements", { count: blocking }) },
        { t: "\n" },
        { t: t("reports:decision.remarks", { count: answers.length }) },
      ],
    },
    ...decisionsTable({ context, id: "table-decisions" }),
  ];
}

/** From when and until when, as far as it is stated. */
function validity(options: {
  context: ReportContext;
  from: PartialDate | null;
  to: PartialDate | null;
}): string[] {
  const { context, from, to } = options;
  const { t, language } = context;
  if (from === null && to === null) return [];
  const said = (date: PartialDate | null) =>
    date === null ? "" : formatPartialDate({ date, language });
  const key = from === null ? "validTo" : to === null ? "validFrom" : "valid";
  return [t(`reports:decision.${key}`, { from: said(from), to: said(to) })];
}
