import type { ComparisonElement, CoverageLevel } from "@boplan/domain/comparison";
import { COVERAGE_LEVELS } from "@boplan/domain/comparison";
import type { PartialDate } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import { formatPartialDate, localeOf } from "@boplan/i18n/format";
import { CoverageTable, LevelMark } from "@boplan/ui/coverage-table";
import { EmptyState } from "@boplan/ui/message";
import { comparePath } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { ThemeWording } from "./theme-wording.tsx";

export interface ComparedMunicipalityView {
  readonly name: string;
  readonly country: string;
  readonly plan: {
    readonly shareId: string;
    readonly title: string;
    readonly lang: Language;
    readonly validTo: string | null;
    readonly wording: readonly (ComparisonElement & { readonly kindLabel: string })[];
  } | null;
}

type Coverage = Readonly<
  Record<
    ThemeId,
    Readonly<Record<string, { readonly level: CoverageLevel; readonly measures: number }>>
  >
>;

export interface CompareProps {
  readonly tenant: { readonly slug: string; readonly name: string };
  readonly theme: ThemeId;
  readonly coverage: Coverage;
  readonly municipalities: readonly ComparedMunicipalityView[];
}

/** The region's municipalities, theme by theme: one sentence, the table, then the plans' own words. */
export function Compare({ tenant, theme, coverage, municipalities }: CompareProps) {
  const { t, language } = useText();
  const themeName = t(`domain:themes.${theme}`);
  const shared = municipalities.filter(({ plan }) => plan !== null);
  const covered = Object.values(coverage[theme]).filter(
    ({ level }) => COVERAGE_LEVELS.indexOf(level) >= COVERAGE_LEVELS.indexOf("goalOrMeasure"),
  );
  if (municipalities.length === 0) return <NothingToCompare name={tenant.name} />;
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{tenant.name}</h1>
          <p className="bp-say">
            {t("compare.say", {
              count: shared.length,
              of: municipalities.length,
              theme: themeName,
              covered: covered.length,
            })}
          </p>
        </div>
      </div>
      <div className="bp-compare">
        <section aria-labelledby="how-far">
          <div className="bp-section-head">
            <h2 id="how-far">{t("compare.howFar")}</h2>
            <span className="bp-sub">{t("compare.countIs")}</span>
          </div>
          <CoverageTable
            caption={t("compare.caption")}
            regionLabel={t("compare.region")}
            corner={{ id: "theme", label: t("compare.theme") }}
            groups={countriesOf(municipalities)}
            columns={municipalities.map(({ name, plan }) => ({
              id: plan?.shareId ?? name,
              label: name,
            }))}
            rows={THEMES.map((id) => ({
              id,
              label: t(`domain:themes.${id}`),
              href: comparePath({ tenant: tenant.slug, query: [["theme", id]] }),
              isChosen: id === theme,
              cells: municipalities.map(({ plan }) => cellOf(coverage[id], plan?.shareId ?? null)),
            }))}
          />
          <p className="bp-sub bp-sm bp-none">{t("compare.source")}</p>
        </section>
        <Key />
      </div>
      <section aria-labelledby="wording">
        <div className="bp-section-head">
          <h2 id="wording">
            {t("compare.wording", { theme: insideSentence(themeName, language) })}
          </h2>
        </div>
        <div className="bp-beside">
          {municipalities.map(({ name, country, plan }) => (
            <section key={plan?.shareId ?? name} aria-label={name}>
              <h3>
                {name} <span>{country}</span>
              </h3>
              <PlanLine plan={plan} />
              {plan ? <ThemeWording elements={plan.wording} lang={plan.lang} /> : null}
            </section>
          ))}
        </div>
      </section>
    </main>
  );

  function cellOf(row: Coverage[ThemeId], shareId: string | null) {
    const cell = shareId === null ? undefined : row[shareId];
    if (!cell) return { level: null, count: "", label: t("compare.noPlan") };
    return {
      level: cell.level,
      count: String(cell.measures),
      label: t("compare.cell", { count: cell.measures, level: t(`domain:coverage.${cell.level}`) }),
    };
  }
}

function NothingToCompare({ name }: { readonly name: string }) {
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <h1>{name}</h1>
      <EmptyState>
        <p>{t("compare.none")}</p>
      </EmptyState>
    </main>
  );
}

function PlanLine({ plan }: Pick<ComparedMunicipalityView, "plan">) {
  const { t, language } = useText();
  if (plan === null) return <p className="bp-sub bp-none">{t("compare.noPlan")}</p>;
  const lang = plan.lang === language ? undefined : plan.lang;
  return (
    <p className="bp-sub bp-sm">
      <span lang={lang}>{plan.title}</span>
      {plan.validTo
        ? `, ${t("compare.until", {
            date: formatPartialDate({ date: plan.validTo as PartialDate, language }),
          })}`
        : null}
    </p>
  );
}

function Key() {
  const { t } = useText();
  return (
    <section aria-labelledby="key">
      <h2 id="key">{t("compare.key")}</h2>
      <ul className="bp-key">
        {[...COVERAGE_LEVELS].reverse().map((level) => (
          <li key={level}>
            <LevelMark level={level} />
            <span>{t(`domain:coverage.${level}`)}</span>
          </li>
        ))}
        <li>
          <LevelMark level={null} />
          <span>{t("compare.noPlan")}</span>
        </li>
      </ul>
    </section>
  );
}

function countriesOf(
  municipalities: readonly { readonly country: string }[],
): { label: string; span: number }[] {
  const countries: { label: string; span: number }[] = [];
  for (const { country } of municipalities) {
    const last = countries.at(-1);
    if (last?.label === country) last.span += 1;
    else countries.push({ label: country, span: 1 });
  }
  return countries;
}

/** A theme's name in the middle of a sentence; none of them is a proper name. */
function insideSentence(name: string, language: Language): string {
  return name.slice(0, 1).toLocaleLowerCase(localeOf(language)) + name.slice(1);
}
