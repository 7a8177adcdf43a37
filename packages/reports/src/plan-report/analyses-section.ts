import type { Block } from "../document-model.ts";
import type { ReportContext } from "./context.ts";
import { elementRefs, lines, partsTable, written } from "./parts-table.ts";

/** What the plan rests on: analyses, the challenges they show, how things were measured. */
export function analysesBlocks(context: ReportContext): Block[] {
  const { t, words, plan } = context;
  return [
    ...partsTable({
      context,
      id: "table-analyses",
      caption: t("reports:parts.analyses.table"),
      columns: [
        { key: "topic", w: 2.4 },
        { key: "analysis", w: 5 },
        { key: "source", w: 2.4 },
      ],
      rows: plan.parts.analyses.map(({ topic, title, text, provider, source, year }) => [
        words.analysisTopics[topic] ?? topic,
        lines(context, [title, text]),
        lines(context, [provider, source, year === null ? null : String(year)]),
      ]),
    }),
    ...partsTable({
      context,
      id: "table-challenges",
      caption: t("reports:parts.analyses.challenges"),
      columns: [
        { key: "challenge", w: 6.5 },
        { key: "met", w: 3 },
      ],
      rows: plan.parts.challenges.map(({ title, text, elementIds }) => [
        lines(context, [title, text]),
        elementRefs(context, elementIds),
      ]),
    }),
    ...partsTable({
      context,
      id: "table-norms",
      caption: t("reports:parts.analyses.norms"),
      columns: [
        { key: "norm", w: 2.6 },
        { key: "definition", w: 6 },
        { key: "what", w: 2 },
      ],
      rows: plan.parts.norms.map(({ norm, name, definition, counts }) => {
        const official = norm === null ? undefined : words.norms[norm];
        return [
          name.trim() === "" ? (official?.title ?? "") : written(context, name),
          definition.trim() === "" ? (official?.text ?? "") : written(context, definition),
          counts === null ? "" : t(`reports:parts.counts.${counts}`),
        ];
      }),
    }),
  ];
}
