import { COVERAGE_LEVELS, type CoverageLevel } from "@boplan/domain/comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import { localeOf } from "@boplan/i18n/format";
import { CoverageTable } from "@boplan/ui/coverage-table";
import { useMemo } from "react";
import { changedQuery, comparePath, type QueryPairs, withQuery } from "../../paths/comparison.ts";
import { type Packed, unpack } from "../../text/packed.ts";
import { useText } from "../../text/text.tsx";
import { type ComparisonFrame, ComparisonPage, FileButtons } from "./comparison-frame.tsx";
import { ComparisonMap, type MapCountryView } from "./comparison-map.tsx";
import { type PageOfRows, ResultPages } from "./result-pages.tsx";
import type { Sorting } from "./sortable.tsx";
import type { HeatRow, ThemeSummary, Wording } from "./theme-views.ts";
import { ThemeWording } from "./theme-wording.tsx";

export interface ThemesProps {
  readonly frame: ComparisonFrame;
  readonly summary: ThemeSummary;
  readonly heat: Packed<readonly HeatRow[]>;
  readonly rows: PageOfRows;
  readonly sorting: Sorting;
  /** What stands side by side, in the order it was chosen. */
  readonly beside: readonly Wording[];
  /** The chosen theme on a map: places of levels, and measures. */
  readonly map: Packed<readonly MapCountryView[]>;
}

/** With so few municipalities each is a column, as one reads plans; with more each is a row. */
const MOST_COLUMNS = 14;
/** So many plans can be read beside each other. */
export const MOST_BESIDE = 4;
/** A longer query would be repeated in every cell: then the names alone lead on. */
const LONGEST_QUERY = 500;

/** Themes by municipality, and one theme as the plans themselves put it. */
export function Themes(props: ThemesProps) {
  const { t, language } = useText();
  const { frame, summary, beside } = props;
  const heat = useMemo(() => unpack(props.heat), [props.heat]);
  const theme = insideSentence(t(`domain:themes.${summary.theme}`), language);
  const covered = t("comparison.themes.say", {
    count: summary.covered,
    of: summary.plans,
    theme,
  });
  const least = summary.least
    ? ` ${t("comparison.themes.sayLeast", {
        count: summary.least.without,
        theme: insideSentence(t(`domain:themes.${summary.least.theme}`), language),
      })}`
    : "";
  return (
    <ComparisonPage
      frame={frame}
      view="themes"
      say={summary.plans === 0 ? t("comparison.noPlans") : covered + least}
    >
      <div className="bp-compare">
        <section aria-labelledby="how-far">
          <div className="bp-section-head">
            <h2 id="how-far">{t("comparison.themes.howFar")}</h2>
            <span className="bp-sub">{t("comparison.themes.countIs")}</span>
          </div>
          {heat.length === 0 ? (
            <p>{t("comparison.noneChosen")}</p>
          ) : props.rows.total <= MOST_COLUMNS ? (
            <ThemeRows {...props} heat={heat} />
          ) : (
            <MunicipalityRows {...props} heat={heat} />
          )}
        </section>
        <aside aria-labelledby="map">
          <div className="bp-section-head">
            <h2 id="map">{t(`domain:themes.${summary.theme}`)}</h2>
          </div>
          <ThemeMap {...props} />
        </aside>
      </div>
      <section aria-labelledby="wording">
        <div className="bp-section-head">
          <h2 id="wording">{t("comparison.themes.wording", { theme })}</h2>
          <span className="bp-sub">{t("comparison.themes.original")}</span>
        </div>
        {beside.length === 0 ? (
          <p className="bp-sub">{t("comparison.themes.nobodySays")}</p>
        ) : (
          <div className="bp-beside">
            {beside.map((wording) => (
              <ThemeWording key={wording.key} wording={wording} />
            ))}
          </div>
        )}
        <p className="bp-facts-line bp-after">{t("comparison.themes.notSame")}</p>
        {beside.length === 0 ? null : (
          <div className="bp-actions">
            <span>{t("comparison.themes.allWords", { theme })}</span>
            <FileButtons
              tenant={frame.tenant.slug}
              view="wording"
              query={changedQuery(frame.query, { theme: summary.theme, sort: null, at: null })}
              of={t("comparison.themes.wording", { theme })}
            />
          </div>
        )}
        <p role="status" className="bp-hidden">
          {beside.map(({ name }) => name).join(", ")}
        </p>
      </section>
    </ComparisonPage>
  );
}

type HeatProps = Omit<ThemesProps, "heat"> & { readonly heat: readonly HeatRow[] };

/** Themes down, municipalities across, under their countries. */
function ThemeRows(props: HeatProps) {
  const { t } = useText();
  const { frame, summary, heat } = props;
  const links = besideLinks(props);
  return (
    <CoverageTable
      caption={t("comparison.themes.captionThemes")}
      regionLabel={t("comparison.themes.region")}
      corner={{ id: "theme", label: t("comparison.theme") }}
      groups={countriesOf(heat)}
      columns={heat.map(({ key, name }) => ({ id: key, label: name }))}
      rows={THEMES.map((theme) => ({
        id: theme,
        label: t(`domain:themes.${theme}`),
        href: themesHref(frame, { theme }),
        isChosen: theme === summary.theme,
        cells: heat.map((row) => cellOf({ row, theme, t, links })),
      }))}
    />
  );
}

/** Municipalities down, a page at a time, themes across: a theme's heading sorts by it. */
function MunicipalityRows(props: HeatProps) {
  const { t } = useText();
  const { frame, summary, heat, rows, sorting } = props;
  const links = besideLinks(props);
  const direction = sorting.isDescending ? "descending" : "ascending";
  const byName = sorting.column === "name";
  return (
    <>
      <CoverageTable
        caption={t("comparison.themes.captionMunicipalities")}
        regionLabel={t("comparison.themes.region")}
        corner={{
          id: "name",
          label: t("comparison.municipality"),
          href: themesHref(frame, { sort: byName && !sorting.isDescending ? "-name" : "name" }),
          sorted: byName ? direction : undefined,
        }}
        columns={THEMES.map((theme) => {
          const isSorted = sorting.column === theme;
          return {
            id: theme,
            label: t(`domain:themes.${theme}`),
            href: themesHref(frame, {
              theme,
              sort: isSorted && sorting.isDescending ? theme : `-${theme}`,
            }),
            isChosen: theme === summary.theme,
            sorted: isSorted ? direction : undefined,
          };
        })}
        rows={heat.map((row) => ({
          id: row.key,
          label: row.name,
          note: row.county,
          cells: THEMES.map((theme) => cellOf({ row, theme, t, links })),
        }))}
      />
      <ResultPages
        rows={rows}
        path={comparePath({ tenant: frame.tenant.slug, view: "themes" })}
        query={frame.query}
      />
    </>
  );
}

function cellOf(options: {
  readonly row: HeatRow;
  readonly theme: ThemeId;
  readonly t: Translate;
  readonly links: BesideLinks;
}) {
  const { row, theme, t, links } = options;
  const at = THEMES.indexOf(theme);
  const place = row.levels?.[at];
  const level = place === undefined ? null : (COVERAGE_LEVELS[Number(place)] ?? null);
  if (level === null) return { level, count: "", label: sayNoPlan(t) };
  const count = row.measures[at] ?? 0;
  return {
    level,
    count: String(count),
    label: `${row.name}, ${sayTheme({ theme, t })}: ${sayLevel({ level, count, t })}`,
    href: links.hrefOf({ key: row.key, theme }),
    isChosen: links.isChosen({ key: row.key, theme }),
  };
}

type Translate = ReturnType<typeof useText>["t"];

/** Words by the language's own function: the same few are said in thousands of cells. */
const said = new WeakMap<Translate, Map<string, string>>();

function onceSaid(options: { t: Translate; key: string; say: () => string }): string {
  const { t, key, say } = options;
  const words = said.get(t) ?? new Map<string, string>();
  said.set(t, words);
  const known = words.get(key) ?? say();
  words.set(key, known);
  return known;
}

function sayNoPlan(t: Translate): string {
  return onceSaid({ t, key: "no plan", say: () => t("comparison.noPlan") });
}

function sayTheme({ theme, t }: { theme: ThemeId; t: Translate }): string {
  return onceSaid({ t, key: theme, say: () => t(`domain:themes.${theme}`) });
}

function sayLevel(options: { level: CoverageLevel; count: number; t: Translate }): string {
  const { level, count, t } = options;
  return onceSaid({
    t,
    key: `${level} ${count}`,
    say: () => {
      const word = t(`domain:coverage.${level}`).toLowerCase();
      return level === "notCovered" ? word : t("comparison.themes.cell", { count, level: word });
    },
  });
}

/** A municipality and a theme: a cell of the table, or a tile of the map. */
interface Spot {
  readonly key: string;
  readonly theme: ThemeId;
}

interface BesideLinks {
  /** Sets one more plan beside the others, or takes it away where it stands there already. */
  readonly hrefOf: (spot: Spot) => string | undefined;
  readonly isChosen: (spot: Spot) => boolean;
}

/** Links that stand in every cell: what they have in common is put together once for each theme. */
function besideLinks(options: Pick<ThemesProps, "frame" | "summary" | "beside">): BesideLinks {
  const { frame, summary, beside } = options;
  const shown = beside.map(({ key }) => key);
  const page = frame.query.filter(([name]) => name === "page");
  const hrefOf = (theme: ThemeId, at: readonly string[]) =>
    withQuery("", [...changedQuery(frame.query, { theme, at: null }), ...page, ...inAddress(at)]);
  const starts = new Map<ThemeId, string>();
  const isChosen = ({ key, theme }: Spot) => theme === summary.theme && shown.includes(key);
  return {
    isChosen,
    hrefOf: ({ key, theme }) => {
      if (!isShort(frame.query)) return undefined;
      if (shown.includes(key)) {
        const others = shown.filter((one) => one !== key);
        return hrefOf(theme, isChosen({ key, theme }) ? others : [...others, key]);
      }
      const start = starts.get(theme) ?? `${hrefOf(theme, shown.slice(1 - MOST_BESIDE))}&at=`;
      starts.set(theme, start);
      return start + key;
    },
  };
}

function inAddress(at: readonly string[]): QueryPairs {
  return at.map((key) => ["at", key] as const);
}

const NO_PLAN = -1;

/** The chosen theme on the map; its key is the key of the table's shades as well. */
function ThemeMap(props: ThemesProps) {
  const { t, language } = useText();
  const { summary, beside, map } = props;
  const { theme } = summary;
  const links = besideLinks(props);
  const chosen = new Set(beside.map(({ key }) => key));
  const levels = COVERAGE_LEVELS.map((level, tone) => ({
    tone,
    shade: tone as 0 | 1 | 2 | 3 | 4,
    label: t(`domain:coverage.${level}`),
  })).reverse();
  return (
    <ComparisonMap
      label={t("comparison.themes.mapLabel", {
        theme: insideSentence(t(`domain:themes.${theme}`), language),
      })}
      countries={map}
      tones={[...levels, { tone: NO_PLAN, shade: "none", label: t("comparison.noPlan") }]}
      hrefOf={(key) => links.hrefOf({ key, theme })}
      sayOf={(tone, count) => {
        const level = COVERAGE_LEVELS[tone];
        return level ? sayLevel({ level, count: count ?? 0, t }) : sayNoPlan(t);
      }}
      isChosen={(key) => chosen.has(key)}
    />
  );
}

function isShort(query: QueryPairs): boolean {
  return (
    query.reduce((length, [name, value]) => length + name.length + value.length, 0) < LONGEST_QUERY
  );
}

/** The same view with something else chosen. */
function themesHref(
  frame: Pick<ComparisonFrame, "tenant" | "query">,
  change: Parameters<typeof changedQuery>[1],
): string {
  const path = comparePath({ tenant: frame.tenant.slug, view: "themes" });
  return withQuery(path, changedQuery(frame.query, change));
}

function countriesOf(rows: readonly HeatRow[]): { label: string; span: number }[] {
  const countries: { label: string; span: number }[] = [];
  for (const { country } of rows) {
    const last = countries.at(-1);
    if (last?.label === country) last.span += 1;
    else countries.push({ label: country, span: 1 });
  }
  return countries;
}

/** A theme's name in the middle of a sentence; none of them is a proper name. */
export function insideSentence(name: string, language: Parameters<typeof localeOf>[0]): string {
  return name.slice(0, 1).toLocaleLowerCase(localeOf(language)) + name.slice(1);
}
