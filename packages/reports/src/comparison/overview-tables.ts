import { FROZEN_STANDINGS, type FrozenMunicipality } from "@boplan/domain/frozen-comparison";
import type { TableBlock } from "../document-model.ts";
import { type ComparisonColumn, comparisonTable } from "./comparison-table.ts";
import {
  type ComparisonContext,
  countryName,
  countyName,
  dateCell,
  frameworkName,
  numberCell,
  planWords,
  regimeName,
  say,
} from "./context.ts";

/** What a file says of a municipality on each of its rows. */
export function municipalityColumns<Item>(
  context: ComparisonContext,
  of: (item: Item) => FrozenMunicipality | undefined,
): ComparisonColumn<Item>[] {
  const column = (name: string) => say(context, `column.${name}`);
  return [
    { label: column("municipality"), w: 3, cell: (item) => of(item)?.name ?? "" },
    {
      label: column("officialName"),
      w: 4,
      only: "file",
      cell: (item) => of(item)?.officialName ?? "",
    },
    { label: column("code"), w: 1.5, only: "file", cell: (item) => of(item)?.code ?? "" },
    {
      label: column("county"),
      w: 3,
      only: "file",
      cell: (item) => {
        const found = of(item);
        return found ? countyName(found) : "";
      },
    },
    {
      label: column("country"),
      w: 2,
      only: "file",
      cell: (item) => countryName(context, of(item)?.country ?? ""),
    },
  ];
}

/** Who has a plan that holds, under which wording of the law, and until when. */
export function overviewTable(context: ComparisonContext): TableBlock | null {
  const { overview } = context.comparison.views;
  if (!overview) return null;
  type Item = (typeof overview.rows)[number];
  const column = (name: string) => say(context, `column.${name}`);
  const of = ({ key }: Item) => context.municipalities.get(key);
  const plan = (item: Item) => of(item)?.plan ?? null;
  const right = { w: 1.3, align: "right" as const };
  return comparisonTable({
    context,
    id: "table-overview",
    caption: say(context, "table.overview"),
    items: overview.rows,
    groupOf: (item) => countryName(context, of(item)?.country ?? ""),
    columns: [
      ...municipalityColumns(context, of),
      {
        label: column("standing"),
        w: 3,
        cell: ({ standing }) => say(context, `standing.${standing}`),
      },
      { label: column("lapsesOn"), w: 2.6, cell: ({ lapsesOn }) => dateCell(lapsesOn) },
      {
        label: column("lapsesBy"),
        w: 3,
        only: "file",
        cell: ({ lapsesBy }) => (lapsesBy ? say(context, `lapsesBy.${lapsesBy}`) : ""),
      },
      {
        label: column("plan"),
        w: 5,
        cell: (item) => {
          const found = plan(item);
          return found ? planWords(context, found, found.title) : "";
        },
      },
      {
        label: column("regime"),
        w: 4,
        cell: (item) => {
          const found = plan(item);
          return found ? regimeName(context, found) : "";
        },
      },
      {
        label: column("inForce"),
        w: 2,
        only: "file",
        cell: ({ regimeInForce }) =>
          regimeInForce === null ? "" : context.t(regimeInForce ? "reports:yes" : "reports:no"),
      },
      {
        label: column("framework"),
        w: 4,
        only: "file",
        cell: (item) => frameworkName(context, plan(item)?.frameworkId ?? ""),
      },
      {
        label: column("adoptedOn"),
        w: 2,
        only: "file",
        cell: (item) => dateCell(plan(item)?.adoptedOn ?? null),
      },
      {
        label: column("decidingBody"),
        w: 3,
        only: "file",
        cell: (item) => plan(item)?.decidingBody ?? "",
      },
      {
        label: column("goals"),
        ...right,
        cell: (item) => countCell(context, plan(item)?.goals),
      },
      {
        label: column("measures"),
        ...right,
        cell: (item) => countCell(context, plan(item)?.measures),
      },
    ],
  });
}

function countCell(context: ComparisonContext, count: number | undefined) {
  return count === undefined ? "" : numberCell(context, count);
}

/** How many municipalities stand how, country by country. */
export function standingsTable(context: ComparisonContext): TableBlock | null {
  const { overview } = context.comparison.views;
  if (!overview) return null;
  const countries = [...new Set(context.comparison.municipalities.map(({ country }) => country))];
  const count = (standing: string, country: string) =>
    overview.rows.filter(
      (row) =>
        row.standing === standing && context.municipalities.get(row.key)?.country === country,
    ).length;
  return comparisonTable({
    context,
    id: "table-standings",
    caption: say(context, "table.standings"),
    items: FROZEN_STANDINGS.filter((standing) =>
      overview.rows.some((row) => row.standing === standing),
    ),
    columns: [
      {
        label: say(context, "column.standing"),
        w: 4,
        cell: (standing) => say(context, `standing.${standing}`),
      },
      ...countries.map((country) => ({
        label: countryName(context, country),
        w: 1.5,
        align: "right" as const,
        cell: (standing: string) => numberCell(context, count(standing, country)),
      })),
    ],
    note: say(context, "note.noPlan"),
  });
}

/** Each version that the comparison is made of, so that whoever doubts can look. */
export function sourcesTable(context: ComparisonContext): TableBlock | null {
  const items = context.comparison.municipalities.flatMap((municipality) =>
    municipality.plan ? [{ municipality, plan: municipality.plan }] : [],
  );
  if (items.length === 0) return null;
  const column = (name: string) => say(context, `column.${name}`);
  return comparisonTable({
    context,
    id: "table-sources",
    caption: say(context, "table.sources"),
    items,
    columns: [
      ...municipalityColumns<(typeof items)[number]>(context, ({ municipality }) => municipality),
      {
        label: column("plan"),
        w: 5,
        cell: ({ plan }) => planWords(context, plan, plan.title),
      },
      {
        label: column("version"),
        w: 3,
        cell: ({ plan }) => planWords(context, plan, plan.versionLabel),
      },
      {
        label: column("language"),
        w: 2,
        only: "file",
        cell: ({ plan }) => say(context, `languages.${plan.language}`),
      },
      { label: column("given"), w: 2.4, cell: ({ plan }) => dateCell(plan.givenOn) },
      {
        label: column("access"),
        w: 2,
        cell: ({ plan }) => say(context, `access.${plan.isPublic ? "public" : "shared"}`),
      },
      {
        label: column("checksum"),
        w: 3,
        // The beginning tells versions apart; a file has it whole.
        cell: ({ plan }) =>
          context.medium === "file" ? plan.contentHash : plan.contentHash.slice(0, 12),
      },
    ],
  });
}
