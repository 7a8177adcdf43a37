import type { Spread } from "@boplan/domain/comparison";
import type { Cell, TableBlock } from "../document-model.ts";
import { comparisonTable } from "./comparison-table.ts";
import { type ComparisonContext, nameOf, numberCell, say, shareCell } from "./context.ts";

/** One municipality's figures against the middle of its county and country. */
export function municipalityTables(context: ComparisonContext): TableBlock[] {
  const { municipality } = context.comparison.views;
  if (!municipality) return [];
  const name = nameOf(context, municipality.key);
  const column = (id: string) => say(context, `column.${id}`);
  const right = { w: 2, align: "right" as const };
  const base = (county: Spread | null, country: Spread | null) =>
    `${county?.base ?? 0}, ${country?.base ?? 0}`;
  const figures = comparisonTable({
    context,
    id: "table-figures",
    caption: say(context, "table.figures", { name }),
    items: municipality.figures,
    columns: [
      { label: column("figure"), w: 5, cell: ({ id }) => say(context, `figure.${id}`) },
      { label: name, ...right, cell: ({ id, value }) => figureCell(context, { id, value }) },
      ...(["county", "country"] as const).map((group) => ({
        label: column(`${group}Middle`),
        ...right,
        cell: ({ id, ...spreads }: (typeof municipality.figures)[number]): Cell =>
          figureCell(context, { id, value: spreads[group]?.median ?? null }),
      })),
      { label: column("base"), ...right, cell: ({ county, country }) => base(county, country) },
    ],
  });
  const of = ({ carrying, base: all }: { carrying: number; base: number }) =>
    say(context, "of", { count: carrying, of: all });
  const themes = comparisonTable({
    context,
    id: "table-own-themes",
    caption: say(context, "table.ownThemes"),
    items: municipality.themes,
    columns: [
      { label: column("theme"), w: 4, cell: ({ theme }) => context.t(`domain:themes.${theme}`) },
      { label: name, w: 4, cell: ({ level }) => context.t(`domain:coverage.${level}`) },
      { label: column("countyShare"), ...right, cell: ({ county }) => of(county) },
      { label: column("countryShare"), ...right, cell: ({ country }) => of(country) },
    ],
  });
  const indicators = comparisonTable({
    context,
    id: "table-indicators",
    caption: say(context, "table.indicators"),
    items: municipality.indicators.filter(({ value }) => value !== null),
    columns: [
      { label: column("indicator"), w: 6, cell: (item) => item.name },
      { label: column("period"), w: 2, cell: ({ period }) => period ?? "" },
      { label: name, ...right, cell: ({ value }) => plainNumber(context, value) },
      ...(["county", "country"] as const).map((group) => ({
        label: column(`${group}Middle`),
        ...right,
        cell: (item: (typeof municipality.indicators)[number]): Cell =>
          plainNumber(context, item[group]?.median ?? null),
      })),
      { label: column("base"), ...right, cell: ({ county, country }) => base(county, country) },
    ],
    note: say(context, "note.indicators"),
  });
  return [figures, themes, ...(indicators.rows.length === 0 ? [] : [indicators])];
}

function figureCell(
  context: ComparisonContext,
  { id, value }: { id: string; value: number | null },
): Cell {
  return id.startsWith("share") ? shareCell(context, value) : plainNumber(context, value);
}

function plainNumber(context: ComparisonContext, value: number | null): Cell {
  return value === null ? "" : numberCell(context, value);
}
