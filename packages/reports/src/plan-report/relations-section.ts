import type { Block } from "../document-model.ts";
import type { ReportContext } from "./context.ts";
import { dateCell, lines, linked, partsTable, written } from "./parts-table.ts";

/** Other plans and documents, and how they stand to this one. */
export function relationsBlocks(context: ReportContext): Block[] {
  const { t, words, plan } = context;
  return partsTable({
    context,
    id: "table-relations",
    caption: t("reports:parts.relations.table"),
    columns: [
      { key: "relation", w: 2 },
      { key: "document", w: 4 },
      { key: "topic", w: 2.2 },
      { key: "reference", w: 2 },
      { key: "validTo", w: 2 },
      { key: "what", w: 3 },
    ],
    rows: plan.parts.relations.map((related) => [
      t(`reports:parts.relation.${related.relation}`),
      linked({ context, text: related.title, url: related.url }),
      related.documentKind === null
        ? ""
        : (words.relatedDocuments[related.documentKind] ?? related.documentKind),
      written(context, related.caseNumber),
      dateCell(context, related.validTo),
      lines(context, [
        related.text,
        related.goals.length === 0
          ? null
          : t("reports:parts.relations.goals", { goals: related.goals.join("; ") }),
      ]),
    ]),
  });
}
