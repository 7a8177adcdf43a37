import {
  compareMeasures,
  type MeasureComparison,
  type MeasureCount,
} from "@boplan/application/comparison/compare-measures";
import { MEASURE_STATUSES } from "@boplan/domain/plan";
import { isThemeId, THEMES } from "@boplan/domain/theme";
import type { ConversionView } from "../screens/comparison/conversion-form.tsx";
import type { MeasureFilter, MeasuresProps } from "../screens/comparison/measures.tsx";
import { askComparison } from "./comparison-frame.server.ts";
import { pageNumbers, sortingOf, sortingText, sortRows } from "./comparison-rows.ts";
import { type FrameworkNames, frameworkNames } from "./framework-names.server.ts";
import type { TenantContext } from "./route-builder.server.ts";
import { timeInWords } from "./time-in-words.ts";

const COLUMNS = ["name", "measures", "done", "withCost"] as const;

/** The table shows so many municipalities; the file has all. */
const MOST_MUNICIPALITIES = 100;

/** What municipalities do, by the filters of the address. */
export async function loadMeasures(context: TenantContext<unknown>): Promise<MeasuresProps> {
  const { app, actor, url, language, text } = context;
  const sorting = sortingOf({
    asked: url.searchParams.get("sort"),
    columns: COLUMNS,
    otherwise: "-measures",
  });
  const sort = sortingText(sorting);
  const asked = askComparison({
    context,
    extra: { sort: sort === "-measures" ? null : (sort ?? "name") },
  });
  const { query } = asked;
  const found = await compareMeasures({ app, actor, query });
  const names = frameworkNames({ app, language });
  const having = found.byMunicipality.filter(({ measures }) => measures > 0);
  const sorted = sortMunicipalities({ rows: having, sorting });
  return {
    frame: asked.frameOf({
      ...found,
      compared: found.byMunicipality.length + found.withoutPlan.length,
    }),
    asked: {
      q: query.text,
      theme: query.theme ?? "",
      instrument: query.instrument ?? "",
      group: query.targetGroup ?? "",
      status: query.status ?? "",
      cost: query.hasCost === null ? "" : query.hasCost ? "yes" : "no",
      framework: query.framework ?? "",
    },
    choices: choicesOf({ found, names, context }),
    total: found.total,
    having: having.length,
    plans: found.byMunicipality.length,
    table: sorted.slice(0, MOST_MUNICIPALITIES).map(({ municipality, ...row }) => ({
      key: municipality.key,
      name: municipality.name,
      country: municipality.country,
      ...row,
    })),
    tableTotal: sorted.length,
    sorting,
    rows: pageNumbers({ total: found.total, page: query.page, size: found.pageSize }),
    measures: found.measures.map((measure) => {
      const { municipality } = measure;
      return {
        id: `${municipality.plan.id}-${measure.elementId}`,
        key: municipality.key,
        municipality: municipality.name,
        country: municipality.country,
        title: measure.title,
        lang: municipality.plan.language === language ? undefined : municipality.plan.language,
        status: measure.status,
        unit: measure.leadUnit,
        time: timeInWords({ start: measure.start, end: measure.end, text }),
        costs: measure.costs,
        words: [
          ...measure.themes.map((theme) => text.t(`domain:themes.${theme}`)),
          ...measure.instruments.map((word) => names.wordName("instruments", word)),
          ...measure.targetGroups.map((word) => names.wordName("targetGroups", word)),
        ],
      };
    }),
    costs: found.costs,
    conversion: conversionOf({ found, context }),
    counted: countedOf({ found, names, context }),
  };
}

function sortMunicipalities(options: {
  rows: MeasureComparison["byMunicipality"];
  sorting: MeasuresProps["sorting"];
}): MeasureComparison["byMunicipality"] {
  const { rows, sorting } = options;
  const { column, isDescending } = sorting;
  if (column === "name") return isDescending ? rows.toReversed() : rows;
  return sortRows({
    rows,
    isDescending,
    by: (row) =>
      column === "done" ? row.done : column === "withCost" ? row.withCost : row.measures,
  });
}

interface Words {
  readonly found: MeasureComparison;
  readonly names: FrameworkNames;
  readonly context: TenantContext<unknown>;
}

function choicesOf({ found, names, context }: Words): MeasuresProps["choices"] {
  const { text, language } = context;
  const sorted = (values: readonly { value: string; label: string }[]) =>
    values.toSorted((a, b) => a.label.localeCompare(b.label, language));
  const { instruments, targetGroups, frameworks } = found.offered;
  return {
    theme: THEMES.map((value) => ({ value, label: text.t(`domain:themes.${value}`) })),
    instrument: sorted(
      instruments.map((value) => ({ value, label: names.wordName("instruments", value) })),
    ),
    group: sorted(
      targetGroups.map((value) => ({ value, label: names.wordName("targetGroups", value) })),
    ),
    status: [...MEASURE_STATUSES, "none" as const].map((value) => ({
      value,
      label: labelOf({ filter: "status", value, names, context }),
    })),
    cost: (["yes", "no"] as const).map((value) => ({
      value,
      label: text.t(`comparison.measures.hasCost.${value}`),
    })),
    framework: sorted(frameworks.map((value) => ({ value, label: names.frameworkName(value) }))),
  };
}

function labelOf(options: {
  filter: MeasureFilter;
  value: string;
  names: FrameworkNames;
  context: TenantContext<unknown>;
}): string {
  const { filter, value, names, context } = options;
  const { text } = context;
  switch (filter) {
    case "theme":
      return isThemeId(value) ? text.t(`domain:themes.${value}`) : value;
    case "instrument":
      return names.wordName("instruments", value);
    case "group":
      return names.wordName("targetGroups", value);
    case "status": {
      const status = MEASURE_STATUSES.find((one) => one === value);
      return status
        ? text.t(`domain:measureStatus.${status}`)
        : text.t("comparison.measures.noStatus");
    }
    case "cost":
      return text.t(`comparison.measures.hasCost.${value === "yes" ? "yes" : "no"}`);
    case "framework":
      return names.frameworkName(value);
  }
}

function countedOf({ found, names, context }: Words): MeasuresProps["counted"] {
  const { instrument, targetGroup, status, cost } = found.by;
  const all: readonly (readonly [MeasureFilter, readonly MeasureCount[]])[] = [
    ["instrument", instrument],
    ["group", targetGroup],
    ["status", status],
    ["cost", cost],
  ];
  return all
    .filter(([, counts]) => counts.length > 0)
    .map(([filter, counts]) => ({
      filter,
      values: counts.map((count) => ({
        ...count,
        label: labelOf({ filter, value: count.value, names, context }),
      })),
    }));
}

/** The conversion in use, or what was written of one that cannot be used. */
function conversionOf(options: {
  found: MeasureComparison;
  context: TenantContext<unknown>;
}): ConversionView {
  const { found, context } = options;
  const given = context.url.searchParams;
  const rate = (given.get("rate") ?? "").slice(0, 20);
  const on = (given.get("on") ?? "").slice(0, 10);
  const used = found.conversion;
  const inSums = found.costs.map(({ currency }) => currency);
  const isAsked = ["from", "to", "rate", "on"].some((name) => given.get(name));
  return {
    currencies: used ? [...new Set([used.from, used.to, ...inSums])].sort() : inSums,
    used,
    wrong: isAsked && !used ? context.text.t("comparison.conversion.wrong") : null,
    written: { rate: used ? String(used.rate) : rate, on: used?.on ?? on },
  };
}
