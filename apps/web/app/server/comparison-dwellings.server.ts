import {
  compareDwellings,
  type DwellingMunicipality,
  type DwellingView,
} from "@boplan/application/comparison/compare-dwellings";
import type { ComparedMunicipality } from "@boplan/application/comparison/visible-plans";
import {
  DWELLING_REMARKS,
  type DwellingBasis,
  type DwellingFigure,
} from "@boplan/domain/comparison";
import type { DwellingsProps, FigureView } from "../screens/comparison/dwellings.tsx";
import { type AskedComparison, askComparison } from "./comparison-frame.server.ts";
import { pageOf, sortingOf, sortingText, sortRows } from "./comparison-rows.ts";
import { frameworkNames } from "./framework-names.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

const COLUMNS = ["name", "county", "planned", "needed", "met"] as const;

type Row = ComparedMunicipality &
  Partial<Pick<DwellingMunicipality, "planned" | "need" | "remarks" | "met">>;

/** Homes planned against homes needed. */
export async function loadDwellings(context: TenantContext<unknown>): Promise<DwellingsProps> {
  const { app, actor, url } = context;
  const sorting = sortingOf({ asked: url.searchParams.get("sort"), columns: COLUMNS });
  const asked = askComparison({ context, extra: { sort: sortingText(sorting) } });
  const compared = await compareDwellings({ app, actor, query: asked.query });
  const all: Row[] = [...compared.rows, ...compared.withoutPlan];
  const { shown, rows } = pageOf({
    rows: sortDwellings({ rows: all, sorting, asked }),
    page: asked.query.page,
  });
  return {
    frame: asked.frameOf({ ...compared, compared: all.length }),
    sums: sumsOf({ compared, asked, context }),
    bases: compared.offered.map((basis) => ({
      value: basis.id,
      label: context.text.t("comparison.dwellings.basisOf", {
        basis: basisText({ basis, asked, context }),
        count: basis.municipalities,
      }),
    })),
    basis: asked.query.basis ?? compared.bases[0]?.id ?? "",
    table: shown.map((row) => ({
      key: row.key,
      name: row.name,
      county: asked.countyName(row),
      country: row.country,
      hasPlan: row.plan !== null,
      planned: figureOf({ figure: row.planned, context }),
      need: figureOf({ figure: row.need, context }),
      met: row.met ?? null,
      remarks: row.remarks ?? [],
    })),
    rows,
    sorting,
    apart: DWELLING_REMARKS.flatMap((remark) => {
      const names = compared.rows.flatMap(({ name, remarks }) =>
        remarks[0] === remark ? [name] : [],
      );
      return names.length === 0 ? [] : [{ remark, names }];
    }),
  };
}

function sortDwellings(options: {
  rows: readonly Row[];
  sorting: DwellingsProps["sorting"];
  asked: AskedComparison;
}): readonly Row[] {
  const { rows, sorting, asked } = options;
  const { column, isDescending } = sorting;
  if (column === "name") return isDescending ? rows.toReversed() : rows;
  return sortRows({
    rows,
    isDescending,
    by: (row) => {
      switch (column) {
        case "planned":
          return row.planned?.amount ?? null;
        case "needed":
          return row.need?.amount ?? null;
        case "met":
          return row.met ?? null;
        default:
          return asked.countyName(row);
      }
    },
  });
}

function sumsOf(options: {
  compared: DwellingView;
  asked: AskedComparison;
  context: TenantContext<unknown>;
}): DwellingsProps["sums"] {
  const { compared, asked, context } = options;
  return compared.sums.map(({ country, countyCode, municipalities, planned, needed }) => {
    const basis = compared.bases.find((one) => one.country === country);
    return {
      id: `${country}-${countyCode ?? ""}`,
      name:
        countyCode === null
          ? asked.countryName(country)
          : asked.countyName({ country, countyCode }),
      isCountry: countyCode === null,
      municipalities,
      planned,
      needed,
      basis: basis ? basisText({ basis, asked, context }) : "",
    };
  });
}

/** What is added: years, way of counting, wording of the law. */
function basisText(options: {
  basis: DwellingBasis;
  asked: AskedComparison;
  context: TenantContext<unknown>;
}): string {
  const { basis, asked, context } = options;
  const { app, language } = context;
  const [frameworkId = "", indicator = ""] = basis.definition.split("/");
  const framework = app.frameworks.has(frameworkId) ? app.frameworks.get(frameworkId) : null;
  const counted = framework?.locales[language].indicators[indicator]?.title ?? indicator;
  const regime = frameworkNames({ app, language }).regimeName({
    frameworkId,
    regime: basis.regime,
  });
  return [asked.countryName(basis.country), yearsOf(basis.period), counted, regime]
    .filter((part) => part !== null && part !== "")
    .join(", ");
}

function figureOf(options: {
  figure: DwellingFigure | null | undefined;
  context: TenantContext<unknown>;
}): FigureView | null {
  const { figure, context } = options;
  if (!figure) return null;
  const { amount, unit, period } = figure;
  const isKnown = unit === "dwellings" || unit === "households" || unit === "persons";
  return {
    amount,
    unit: isKnown ? context.text.t(`comparison.unit.${unit}`) : unit,
    years: period ? yearsOf(period) : null,
  };
}

function yearsOf({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}
