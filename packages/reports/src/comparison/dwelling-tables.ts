import type { FrozenDwellings } from "@boplan/domain/frozen-comparison";
import type { Cell, TableBlock } from "../document-model.ts";
import { comparisonTable } from "./comparison-table.ts";
import {
  type ComparisonContext,
  countryName,
  countyName,
  numberCell,
  say,
  shareCell,
  yearsText,
} from "./context.ts";
import { municipalityColumns } from "./overview-tables.ts";

/** Homes planned against homes needed, with why a row is in no sum. */
export function dwellingsTable(context: ComparisonContext): TableBlock | null {
  const { dwellings } = context.comparison.views;
  if (!dwellings) return null;
  type Item = (typeof dwellings.rows)[number];
  const column = (name: string) => say(context, `column.${name}`);
  const of = ({ key }: Item) => context.municipalities.get(key);
  const right = { w: 1.8, align: "right" as const };
  const amount = (figure: FrozenDwellings | null): Cell =>
    figure ? numberCell(context, figure.amount) : "";
  return comparisonTable({
    context,
    id: "table-dwellings",
    caption: say(context, "table.dwellings"),
    items: dwellings.rows,
    groupOf: (item) => countryName(context, of(item)?.country ?? ""),
    columns: [
      ...municipalityColumns(context, of),
      { label: column("planned"), ...right, cell: ({ planned }) => amount(planned) },
      {
        label: column("plannedYears"),
        w: 2,
        cell: ({ planned }) => yearsText(planned?.period ?? null),
      },
      { label: column("need"), ...right, cell: ({ need }) => amount(need) },
      {
        label: column("needUnit"),
        w: 2,
        cell: ({ need }) => (need ? unitName(context, need.unit) : ""),
      },
      { label: column("needYears"), w: 2, cell: ({ need }) => yearsText(need?.period ?? null) },
      { label: column("met"), ...right, cell: ({ met }) => shareCell(context, met) },
      {
        label: column("comparable"),
        w: 5,
        cell: ({ remarks }) =>
          remarks.length === 0
            ? say(context, "inSum")
            : remarks.map((remark) => say(context, `remark.${remark}`)).join("; "),
      },
    ],
  });
}

/** Sums of what is counted alike, by country and county. */
export function dwellingSumsTable(context: ComparisonContext): TableBlock | null {
  const { dwellings } = context.comparison.views;
  if (!dwellings || dwellings.sums.length === 0) return null;
  type Item = (typeof dwellings.sums)[number];
  const column = (name: string) => say(context, `column.${name}`);
  const right = { w: 1.8, align: "right" as const };
  const years = (country: string) =>
    yearsText(dwellings.bases.find((basis) => basis.country === country)?.period ?? null);
  const count = (name: string, of: (item: Item) => number) => ({
    label: column(name),
    ...right,
    cell: (item: Item): Cell => numberCell(context, of(item)),
  });
  return comparisonTable({
    context,
    id: "table-dwelling-sums",
    caption: say(context, "table.sums"),
    items: dwellings.sums,
    columns: [
      {
        label: column("area"),
        w: 4,
        cell: ({ country, countyCode }) =>
          countyCode === null
            ? say(context, "wholeCountry", { country: countryName(context, country) })
            : countyName({ country, countyCode }),
      },
      { label: column("period"), w: 2, cell: ({ country }) => years(country) },
      count("counted", ({ municipalities }) => municipalities),
      count("planned", ({ planned }) => planned),
      count("need", ({ needed }) => needed),
      {
        label: column("met"),
        ...right,
        cell: ({ planned, needed }) => shareCell(context, needed > 0 ? planned / needed : null),
      },
    ],
    note: say(context, "note.sums"),
  });
}

function unitName(context: ComparisonContext, unit: string): string {
  return unit === "dwellings" || unit === "households" || unit === "persons"
    ? say(context, `unit.${unit}`)
    : unit;
}
