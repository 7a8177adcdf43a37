import type { Block } from "../document-model.ts";
import type { ReportContext } from "./context.ts";
import { lines, linked, partsTable, written } from "./parts-table.ts";

/** Goals, plans and programmes of others, and what the framework wants said in words. */
export function considerationsBlocks(context: ReportContext): Block[] {
  const { t, words, plan } = context;
  const unitOf = (unit: string | null) =>
    unit && (plan.units.find(({ id }) => id === unit)?.name ?? unit);
  return [
    ...partsTable({
      context,
      id: "table-considerations",
      caption: t("reports:parts.considerations.table"),
      columns: [
        { key: "document", w: 3.4 },
        { key: "level", w: 2 },
        { key: "how", w: 5 },
      ],
      rows: plan.parts.considerations.map(({ title, url, level, how }) => [
        linked({ context, text: title, url }),
        t(`reports:parts.level.${level}`),
        written(context, how),
      ]),
    }),
    ...partsTable({
      context,
      id: "table-statements",
      caption: t("reports:parts.considerations.statements"),
      columns: [
        { key: "topic", w: 3 },
        { key: "what", w: 7 },
      ],
      rows: plan.parts.statements.map(({ statement, text, unit }) => [
        words.statements[statement]?.title ?? statement,
        lines(context, [text, unitOf(unit)]),
      ]),
    }),
  ];
}
