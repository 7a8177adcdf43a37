import { ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { comparePath, comparisonYearPath } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { MunicipalityLink } from "../comparison/municipality-link.tsx";
import type { Standing } from "../comparison/standings.ts";

export interface RegionHomeProps {
  readonly tenant: { readonly slug: string; readonly name: string };
  /** `null` for who may not compare. */
  readonly standing: {
    readonly of: number;
    readonly counts: Readonly<Record<Standing, number>>;
    /** Those that have lapsed or soon will, the first to lapse first. */
    readonly lapsing: readonly {
      readonly key: string;
      readonly name: string;
      readonly county: string;
      readonly title: string;
      readonly lang?: string;
      readonly until: string;
      readonly hasLapsed: boolean;
    }[];
    readonly lapsingInAll: number;
    /** Names of those that show no plan. */
    readonly without: readonly string[];
  } | null;
}

/** What a regional body comes to: who has a plan that holds, and whose lapses first. */
export function RegionHome({ tenant, standing }: RegionHomeProps) {
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{tenant.name}</h1>
          {standing && standing.of > 0 ? (
            <p className="bp-say">
              {t("comparison.overview.say", {
                count: standing.counts.valid + standing.counts.openEnded + standing.counts.lapsing,
                of: standing.of,
              })}
            </p>
          ) : null}
        </div>
        {standing && standing.of > 0 ? (
          <div className="bp-actions">
            <ButtonLink variant="primary" href={comparePath({ tenant: tenant.slug })}>
              {t("comparison.home.compare")}
            </ButtonLink>
          </div>
        ) : null}
      </div>
      <RegionStanding tenant={tenant} standing={standing} />
    </main>
  );
}

function RegionStanding({ tenant, standing }: RegionHomeProps) {
  const { t } = useText();
  if (standing === null) {
    return (
      <EmptyState>
        <p>{t("comparison.home.notYours")}</p>
      </EmptyState>
    );
  }
  if (standing.of === 0) {
    return (
      <EmptyState>
        <p>{t("comparison.noneInRegion")}</p>
        <p>{t("comparison.noneInRegionHow")}</p>
      </EmptyState>
    );
  }
  const { lapsing, lapsingInAll, without } = standing;
  return (
    <div className="bp-split">
      <div className="bp-stack">
        <section aria-labelledby="lapsing">
          <div className="bp-section-head">
            <h2 id="lapsing">{t("comparison.home.lapsing")}</h2>
            {lapsingInAll > lapsing.length ? (
              <Link href={comparePath({ tenant: tenant.slug, query: [["standing", "lapsing"]] })}>
                {t("comparison.home.all", { count: lapsingInAll })}
              </Link>
            ) : null}
          </div>
          {lapsing.length === 0 ? (
            <p className="bp-sub bp-none">{t("comparison.home.noneLapsing")}</p>
          ) : (
            <ul className="bp-rows bp-lapsing">
              {lapsing.map((row) => (
                <li key={row.key}>
                  <MunicipalityLink tenant={tenant.slug} municipality={row} />
                  <span>
                    <span lang={row.lang}>{row.title}</span>
                    <small>{row.county}</small>
                  </span>
                  <b className="bp-num">
                    {t(row.hasLapsed ? "comparison.home.lapsed" : "comparison.home.lapses", {
                      date: row.until,
                    })}
                  </b>
                </li>
              ))}
            </ul>
          )}
        </section>
        {without.length > 0 ? (
          <section aria-labelledby="without">
            <div className="bp-section-head">
              <h2 id="without">{t("comparison.home.without", { count: without.length })}</h2>
              <Link href={comparePath({ tenant: tenant.slug, query: [["standing", "noPlan"]] })}>
                {t("comparison.home.show")}
              </Link>
            </div>
            <p className="bp-sm">{namesOf(without)}</p>
          </section>
        ) : null}
      </div>
      <nav aria-labelledby="views">
        <div className="bp-section-head">
          <h2 id="views">{t("comparison.home.views")}</h2>
        </div>
        <ul className="bp-rows bp-views">
          {(["themes", "measures", "dwellings"] as const).map((view) => (
            <li key={view}>
              <Link href={comparePath({ tenant: tenant.slug, view })}>
                {t(`comparison.title.${view}`)}
              </Link>
              <small>{t(`comparison.home.about.${view}`)}</small>
            </li>
          ))}
          <li>
            <Link href={comparisonYearPath({ tenant: tenant.slug })}>
              {t("comparison.year.nav")}
            </Link>
            <small>{t("comparison.home.about.year")}</small>
          </li>
        </ul>
      </nav>
    </div>
  );
}

/** So many names make a sentence; more are a table, one link away. */
const MOST_NAMES = 40;

function namesOf(names: readonly string[]): string {
  return names.length <= MOST_NAMES
    ? names.join(", ")
    : `${names.slice(0, MOST_NAMES).join(", ")} …`;
}
