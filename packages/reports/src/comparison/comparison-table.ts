import type { Cell, Column, Inline, Row, TableBlock } from "../document-model.ts";
import type { ComparisonContext, Medium } from "./context.ts";

/** One column of a table of some rows. */
export interface ComparisonColumn<Item> extends Column {
  readonly cell: (item: Item) => Cell;
  /** Where the column stands; everywhere when missing. */
  readonly only?: Medium;
}

/** A table with the columns that its reader has room for. `total` rows come last. */
export function comparisonTable<Item>(options: {
  context: ComparisonContext;
  id: string;
  caption: Inline;
  columns: readonly ComparisonColumn<Item>[];
  items: readonly Item[];
  /** The heading that items stand under on a page; a file has a column instead. */
  groupOf?: (item: Item) => Inline;
  note?: Inline;
}): TableBlock {
  const { context, id, caption, items, groupOf, note } = options;
  const columns = options.columns.filter(
    ({ only }) => only === undefined || only === context.medium,
  );
  const rows: Row[] = [];
  let group = "";
  for (const item of items) {
    if (groupOf && context.medium === "page") {
      const label = groupOf(item);
      const text = JSON.stringify(label);
      if (text !== group) rows.push({ kind: "group", label });
      group = text;
    }
    rows.push({ cells: columns.map(({ cell }) => cell(item)) });
  }
  return {
    type: "table",
    id,
    caption,
    columns: columns.map(({ label, w, align }) => ({
      label,
      ...(w === undefined ? {} : { w }),
      ...(align === undefined ? {} : { align }),
    })),
    rows,
    ...(note === undefined ? {} : { note }),
  };
}
