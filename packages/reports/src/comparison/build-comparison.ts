import { FROZEN_VIEWS, type FrozenView } from "@boplan/domain/frozen-comparison";
import { parsePartialDate } from "@boplan/domain/partial-date";
import { formatMoment, formatPartialDate } from "@boplan/i18n/format";
import { findCounty } from "@boplan/register/county";
import { documentLabels } from "../document-labels.ts";
import {
  type Block,
  type Fact,
  REPORT_SCHEMA,
  type ReportDocument,
  type Section,
  type TableBlock,
} from "../document-model.ts";
import { numberDocument } from "../number-document.ts";
import {
  type ComparisonContext,
  type ComparisonInput,
  countryName,
  createComparisonContext,
  frameworkName,
  type Medium,
  nameOf,
  say,
  wordOf,
} from "./context.ts";
import { dwellingSumsTable, dwellingsTable } from "./dwelling-tables.ts";
import { measureCountsTable, measuresTable } from "./measure-tables.ts";
import { municipalityTables } from "./municipality-tables.ts";
import { notComparable } from "./not-comparable.ts";
import { overviewTable, sourcesTable, standingsTable } from "./overview-tables.ts";
import { ACCENT, heatFigures, standingMap, themeMap } from "./pictures.ts";
import { themesTable, wordingTable } from "./theme-tables.ts";

export type { ComparisonInput } from "./context.ts";

/**
 * Builds the document of a frozen comparison: one section for each view in it, then what cannot be
 * compared and the versions it is made of. Pure. `medium` is `file` for a spreadsheet, which has
 * every fact in a column of its own and no pictures.
 */
export function buildComparison(input: ComparisonInput & { medium?: Medium }): ReportDocument {
  const { medium = "page", ...rest } = input;
  const context = createComparisonContext(rest, medium);
  const { comparison, language, t } = context;
  const day = dayText(context);
  const title = titleOf(context);
  const { by } = comparison;
  return numberDocument({
    schema: REPORT_SCHEMA,
    lang: language,
    region: by.country === "SE" || by.country === "NO" ? by.country : null,
    title,
    shortTitle: title,
    subtitle: by.name,
    description: say(context, "description", {
      count: comparison.municipalities.length,
      by: by.name,
    }),
    keywords: [by.name, say(context, "documentType")],
    documentType: say(context, "documentType"),
    caseNumber: "",
    contentHash: input.contentHash,
    versionLabel: say(context, "versionLabel", { day }),
    banner: "",
    brand: { name: by.name, accent: ACCENT, skyline: skyline(context) },
    labels: documentLabels(t),
    facts: facts(context),
    landscape: true,
    frontNote: say(context, "source"),
    contentsDepth: 2,
    sections: sections(context),
    colophon: `${say(context, "colophon", {
      moment: formatMoment({ moment: input.orderedAt, language }),
      product: t("common:productName"),
    })} ${say(context, "source")}`,
  });
}

/** The tables of one view as a file has them, the one of single rows first. */
export function comparisonTables(input: ComparisonInput, view: FrozenView): TableBlock[] {
  const context = createComparisonContext(input, "file");
  return tablesOf(context, view);
}

function tablesOf(context: ComparisonContext, view: FrozenView): TableBlock[] {
  switch (view) {
    case "overview":
      return present([overviewTable(context), standingsTable(context)]);
    case "themes":
      return present([themesTable(context)]);
    case "wording":
      return present([wordingTable(context)]);
    case "measures":
      // A reader begins with the sums, a file with the rows.
      return context.medium === "page"
        ? present([measureCountsTable(context), measuresTable(context)])
        : present([measuresTable(context), measureCountsTable(context)]);
    case "dwellings":
      return present([dwellingsTable(context), dwellingSumsTable(context)]);
    case "municipality":
      return municipalityTables(context);
  }
}

function sections(context: ComparisonContext): Section[] {
  const { comparison } = context;
  const views = FROZEN_VIEWS.filter((view) => comparison.views[view] !== undefined);
  const remarks = notComparable(context);
  const sources = sourcesTable(context);
  return [
    ...views.map(
      (view, place): Section => ({
        id: `section-${view}`,
        title: sectionTitle(context, view),
        newPage: place > 0,
        blocks: blocksOf(context, view),
      }),
    ),
    ...(remarks.length === 0
      ? []
      : [
          {
            id: "section-not-comparable",
            title: say(context, "section.notComparable"),
            blocks: [{ type: "list" as const, items: remarks }],
          },
        ]),
    {
      id: "section-sources",
      title: say(context, "section.sources"),
      blocks: [
        { type: "text", content: say(context, "source") },
        ...(sources ? [sources] : []),
        {
          type: "facts",
          columns: 1,
          items: [{ label: context.t("reports:about.hash"), value: context.input.contentHash }],
        },
      ],
    },
  ];
}

function blocksOf(context: ComparisonContext, view: FrozenView): Block[] {
  const tables = tablesOf(context, view).map(
    (table): Block =>
      table.rows.length === 0
        ? // An empty table says nothing; a sentence does.
          { type: "text", content: table.note || say(context, "empty") }
        : table,
  );
  if (context.medium === "file") return tables;
  return [...picturesOf(context, view), ...tables];
}

function picturesOf(context: ComparisonContext, view: FrozenView): Block[] {
  const { theme } = context.comparison.filters;
  if (view === "overview") return [leadText(context), ...standingMap(context)];
  if (view !== "themes") return [];
  return [...heatFigures(context), ...(theme === null ? [] : themeMap(context, theme))];
}

function leadText(context: ComparisonContext): Block {
  const { municipalities, views } = context.comparison;
  const standing = views.overview?.rows ?? [];
  return {
    type: "text",
    style: "lead",
    content: say(context, "lead", {
      count: municipalities.length,
      withPlan: municipalities.filter(({ plan }) => plan !== null).length,
      valid: standing.filter((row) => ["valid", "openEnded", "lapsing"].includes(row.standing))
        .length,
    }),
  };
}

function sectionTitle(context: ComparisonContext, view: FrozenView): string {
  const { wording, municipality } = context.comparison.views;
  return say(context, `section.${view}`, {
    theme: wording ? context.t(`domain:themes.${wording.theme}`).toLocaleLowerCase() : "",
    name: nameOf(context, municipality?.key ?? ""),
  });
}

function titleOf(context: ComparisonContext): string {
  const { theme } = context.comparison.filters;
  return theme === null
    ? say(context, "title")
    : say(context, "titleTheme", {
        theme: context.t(`domain:themes.${theme}`).toLocaleLowerCase(),
      });
}

/** What was asked for, on the cover: a comparison without its filters misleads. */
function facts(context: ComparisonContext): Fact[] {
  const { comparison, t } = context;
  const { by, filters, municipalities } = comparison;
  const fact = (name: string, value: string | null) =>
    value === null || value === "" ? [] : [{ label: say(context, name), value }];
  const [country = "", code = ""] = (filters.county ?? "").split("-");
  return [
    ...fact("fact.by", by.name),
    ...fact("fact.on", dayText(context)),
    ...fact("fact.municipalities", String(municipalities.length)),
    ...fact("fact.withPlan", String(municipalities.filter(({ plan }) => plan).length)),
    ...fact("column.theme", filters.theme && t(`domain:themes.${filters.theme}`)),
    ...fact("column.country", filters.country && countryName(context, filters.country)),
    ...fact("column.county", filters.county && (findCounty({ country, code })?.name ?? code)),
    ...fact("fact.chosen", filters.chosen ? say(context, "fact.someChosen") : null),
    ...fact("column.framework", filters.framework && frameworkName(context, filters.framework)),
    ...fact(
      "column.instruments",
      filters.instrument && wordOf(context, { list: "instruments", reference: filters.instrument }),
    ),
    ...fact(
      "column.targetGroups",
      filters.targetGroup &&
        wordOf(context, { list: "targetGroups", reference: filters.targetGroup }),
    ),
    ...fact(
      "column.status",
      filters.status === "none"
        ? say(context, "noStatus")
        : filters.status && t(`domain:measureStatus.${filters.status}`),
    ),
    ...fact(
      "column.cost",
      filters.hasCost === null ? null : say(context, `hasCost.${filters.hasCost ? "yes" : "no"}`),
    ),
    ...fact("fact.text", filters.text),
  ];
}

/** One block of houses per municipality with measures: the cover is drawn from the plans. */
function skyline({ comparison }: ComparisonContext): number[] {
  return comparison.municipalities
    .flatMap(({ plan }) => (plan && plan.measures > 0 ? [Math.min(4, plan.measures)] : []))
    .slice(0, 8);
}

function dayText({ comparison, language }: ComparisonContext): string {
  const date = parsePartialDate(comparison.on);
  return date ? formatPartialDate({ date, language }) : comparison.on;
}

function present(tables: readonly (TableBlock | null)[]): TableBlock[] {
  return tables.filter((table) => table !== null);
}
