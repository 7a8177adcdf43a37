import type { Consultation, Remark } from "@boplan/domain/plan";
import { formatPartialDate } from "@boplan/i18n/format";
import type { Block, Cell, Fact, Inline, Run } from "../document-model.ts";
import { paragraphsOf, planRun, type ReportContext } from "./context.ts";
import { dateCell, elementRefs, partsTable, written } from "./parts-table.ts";

/** Every round of consultation: whom it went to, what came back, what became of it. */
export function consultationBlocks(context: ReportContext): Block[] {
  return context.plan.parts.consultations.flatMap((consultation) =>
    roundBlocks({ context, consultation }),
  );
}

function roundBlocks(options: { context: ReportContext; consultation: Consultation }): Block[] {
  const { context, consultation } = options;
  const { t } = context;
  const name = consultation.name.trim() || t(`reports:parts.consultationKind.${consultation.kind}`);
  const foreign = context.plan.language !== context.language;
  const facts = roundFacts(options);
  return [
    {
      type: "heading",
      level: 2,
      text: name,
      ...(foreign && consultation.name.trim() !== "" ? { lang: context.plan.language } : {}),
    },
    ...paragraphsOf({ context, text: consultation.text }).map(
      (content): Block => ({ type: "text", content }),
    ),
    ...(facts.length === 0 ? [] : [{ type: "facts" as const, columns: 4, items: facts }]),
    ...partsTable({
      context,
      id: `table-parties-${consultation.id}`,
      caption: caption({ context, key: "parties", name }),
      columns: [
        { key: "body", w: 4.6 },
        { key: "mode", w: 3 },
        { key: "asked", w: 2.2 },
        { key: "answered", w: 2.2 },
      ],
      rows: consultation.parties.map((party) => [
        written(context, party.name),
        t(`reports:parts.hearingMode.${party.mode}`),
        dateCell(context, party.askedOn),
        party.answeredOn === null
          ? t("reports:parts.consultation.noAnswer")
          : dateCell(context, party.answeredOn),
      ]),
    }),
    ...(consultation.remarks.length === 0
      ? [{ type: "text" as const, content: t("reports:parts.consultation.noRemarks") }]
      : partsTable({
          context,
          id: `table-remarks-${consultation.id}`,
          caption: caption({ context, key: "remarks", name }),
          columns: [
            { key: "from", w: 2.2 },
            { key: "remark", w: 4.6 },
            { key: "outcome", w: 2 },
            { key: "assessment", w: 4 },
          ],
          rows: consultation.remarks.map((remark) => remarkCells({ context, remark })),
        })),
  ];
}

function roundFacts(options: { context: ReportContext; consultation: Consultation }): Fact[] {
  const { context, consultation } = options;
  const { t, language } = context;
  const dates = [
    ["opens", consultation.opensOn],
    ["deadline", consultation.deadline],
    ["announced", consultation.announcedOn],
  ] as const;
  return [
    ...dates.flatMap(([key, date]) =>
      date === null
        ? []
        : [
            {
              label: t(`reports:parts.consultation.${key}`),
              value: formatPartialDate({ date, language }),
            },
          ],
    ),
    ...(consultation.versionNumber === null
      ? []
      : [
          {
            label: t("reports:parts.consultation.version"),
            value: String(consultation.versionNumber),
          },
        ]),
  ];
}

function remarkCells(options: { context: ReportContext; remark: Remark }): Cell[] {
  const { context, remark } = options;
  const { t } = context;
  const about = elementRefs(context, remark.elementIds);
  const changed = elementRefs(context, remark.changedElementIds);
  const assessed = remark.assessment.trim();
  return [
    [
      planRun({ context, text: remark.from }),
      ...(remark.late ? [{ t: `\n${t("reports:parts.consultation.late")}`, muted: true }] : []),
    ],
    [
      planRun({ context, text: remark.text.trim() }),
      ...(about.length === 0 ? [] : [{ t: "\n" }, ...asRuns(about)]),
    ],
    t(`reports:parts.remarkOutcome.${remark.outcome ?? "none"}`),
    [
      ...(assessed === "" ? [] : [planRun({ context, text: assessed })]),
      ...(changed.length === 0
        ? []
        : [
            { t: `${assessed === "" ? "" : "\n"}${t("reports:parts.consultation.changed")}` },
            ...asRuns(changed),
          ]),
    ],
  ];
}

function asRuns(inline: Inline): Run[] {
  if (typeof inline === "string") return [{ t: inline }];
  return inline.map((run) => (typeof run === "string" ? { t: run } : run));
}

/** The sentence is the frame's, the name in it the plan's. */
function caption(options: { context: ReportContext; key: string; name: string }): Inline {
  const { context, key, name } = options;
  const [before = "", after = ""] = context
    .t(`reports:parts.consultation.${key}`, { name: "\u0000" })
    .split("\u0000");
  return [{ t: before }, planRun({ context, text: name }), { t: after }];
}
