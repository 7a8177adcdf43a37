import { THEMES } from "@boplan/domain/theme";
import type { Cell, Inline, TableBlock } from "../document-model.ts";
import { comparisonTable } from "./comparison-table.ts";
import {
  type ComparisonContext,
  countryName,
  dateCell,
  nameOf,
  numberCell,
  planWords,
  say,
} from "./context.ts";
import { municipalityColumns } from "./overview-tables.ts";

/** How far each plan carries each theme. A page has both in one cell; a file a column for each. */
export function themesTable(context: ComparisonContext): TableBlock | null {
  const { themes } = context.comparison.views;
  if (!themes) return null;
  type Item = (typeof themes.rows)[number];
  const of = ({ key }: Item) => context.municipalities.get(key);
  const theme = (id: string) => context.t(`domain:themes.${id}`);
  return comparisonTable({
    context,
    id: "table-themes",
    caption: say(context, "table.themes"),
    items: themes.rows,
    groupOf: (item) => countryName(context, of(item)?.country ?? ""),
    columns: [
      ...municipalityColumns(context, of),
      ...THEMES.flatMap((id) => [
        {
          label: theme(id),
          w: 2.2,
          only: "page" as const,
          cell: ({ cells }: Item): Cell => {
            const { level, measures } = cells[id];
            if (level === "notCovered") return "–";
            return [
              { t: `${measures} ` },
              { t: context.t(`domain:coverage.${level}`), muted: true },
            ];
          },
        },
        {
          label: `${theme(id)}: ${say(context, "column.level")}`,
          w: 2.2,
          only: "file" as const,
          cell: ({ cells }: Item): Cell => context.t(`domain:coverage.${cells[id].level}`),
        },
        {
          label: `${theme(id)}: ${say(context, "column.measures")}`,
          w: 1.4,
          only: "file" as const,
          align: "right" as const,
          cell: ({ cells }: Item): Cell => numberCell(context, cells[id].measures),
        },
      ]),
    ],
  });
}

/** What each plan says of one theme, in its own words, under its name. */
export function wordingTable(context: ComparisonContext): TableBlock | null {
  const { wording } = context.comparison.views;
  if (!wording) return null;
  const items = wording.rows.flatMap(({ key, elements }) =>
    elements.map((element) => ({ key, element })),
  );
  type Item = (typeof items)[number];
  const of = ({ key }: Item) => context.municipalities.get(key);
  const plan = (item: Item) => of(item)?.plan ?? null;
  const column = (name: string) => say(context, `column.${name}`);
  const silent = wording.silent.map((key) => nameOf(context, key));
  return comparisonTable({
    context,
    id: "table-wording",
    caption: [
      { t: `${context.t(`domain:themes.${wording.theme}`)}. ${say(context, "table.wording")}` },
    ],
    items,
    groupOf: (item) => groupLabel(context, item.key),
    columns: [
      ...municipalityColumns(context, of).map((one, place) =>
        // On a page the municipality is the heading over its rows.
        place === 0 ? { ...one, only: "file" as const } : one,
      ),
      {
        label: column("theme"),
        only: "file",
        w: 3,
        cell: () => context.t(`domain:themes.${wording.theme}`),
      },
      {
        label: column("kind"),
        w: 2,
        cell: ({ key, element }) => {
          const id = context.municipalities.get(key)?.plan?.frameworkId ?? "";
          return (
            context.words.get(id)?.kinds[element.kind]?.one ??
            context.t(`reports:kinds.${element.kind}.one`)
          );
        },
      },
      {
        label: column("wording"),
        w: 8,
        cell: (item) => {
          const found = plan(item);
          return found ? planWords(context, found, item.element.title) : item.element.title;
        },
      },
      {
        label: column("language"),
        w: 2,
        only: "file",
        cell: (item) => say(context, `languages.${plan(item)?.language ?? "en"}`),
      },
      {
        label: column("unit"),
        w: 3,
        cell: (item) => {
          const found = plan(item);
          const { leadUnit } = item.element;
          return found && leadUnit ? planWords(context, found, leadUnit) : (leadUnit ?? "");
        },
      },
      { label: column("end"), w: 2, cell: ({ element }) => dateCell(element.end) },
      {
        label: column("status"),
        w: 2,
        cell: ({ element: { status, attainment } }) => {
          if (status !== null) return context.t(`domain:measureStatus.${status}`);
          return attainment === null ? "" : context.t(`domain:attainment.${attainment}`);
        },
      },
    ],
    ...(silent.length === 0
      ? {}
      : { note: say(context, "note.silent", { count: silent.length, names: silent.join(", ") }) }),
  });
}

/** `Norsjö, Sverige: Handlingsplan …`, the title in its own language. */
function groupLabel(context: ComparisonContext, key: string): Inline {
  const municipality = context.municipalities.get(key);
  if (!municipality?.plan) return key;
  const title = planWords(context, municipality.plan, municipality.plan.title);
  return [
    { t: `${municipality.name}, ${countryName(context, municipality.country)}: `, strong: true },
    ...(typeof title === "string" ? [title] : title),
  ];
}
