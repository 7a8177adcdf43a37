import { Link } from "@boplan/ui/link";
import type { TileShade } from "@boplan/ui/tile-map";
import {
  changedQuery,
  compareMunicipalityPath,
  comparePath,
  withQuery,
} from "../../paths/comparison.ts";
import type { Packed } from "../../text/packed.ts";
import { useText } from "../../text/text.tsx";
import { type ComparisonFrame, ComparisonPage } from "./comparison-frame.tsx";
import { ComparisonMap, type MapCountryView } from "./comparison-map.tsx";
import { FilterLine } from "./filter-line.tsx";
import { MunicipalityLink } from "./municipality-link.tsx";
import { type PageOfRows, ResultPages } from "./result-pages.tsx";
import { SortableTable, type Sorting } from "./sortable.tsx";
import { STANDINGS, type Standing } from "./standings.ts";

export interface OverviewRowView {
  readonly key: string;
  readonly name: string;
  readonly county: string;
  readonly country: string;
  readonly standing: Standing;
  readonly plan: {
    readonly title: string;
    readonly lang?: string;
    /** Where everybody may read it. */
    readonly href: string | null;
    /** Framework and wording of the law, in words. */
    readonly regime: string;
    readonly isOldRegime: boolean;
    /** Until when, in words; where it follows from the law that is said as well. */
    readonly until: string | null;
    readonly byRenewal: boolean;
    readonly goals: number;
    readonly measures: number;
  } | null;
}

export interface OverviewProps {
  readonly frame: ComparisonFrame;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly standing: Standing | null;
  readonly table: readonly OverviewRowView[];
  readonly rows: PageOfRows;
  readonly sorting: Sorting;
  readonly regimes: readonly {
    readonly id: string;
    readonly name: string;
    readonly inForce: boolean | null;
    readonly municipalities: number;
  }[];
  readonly outsideArea: readonly string[];
  /** Places of standings. */
  readonly map: Packed<readonly MapCountryView[]>;
}

/** Who has a plan that holds, under which law and until when, and who has none to show. */
export function Overview(props: OverviewProps) {
  const { frame, counts, table, rows, sorting } = props;
  const { t } = useText();
  const path = comparePath({ tenant: frame.tenant.slug });
  const columns = [
    { id: "name", label: t("comparison.municipality") },
    { id: "plan", label: t("comparison.overview.plan") },
    { id: "until", label: t("comparison.overview.until") },
    { id: "standing", label: t("comparison.overview.standing") },
    { id: "goals", label: t("comparison.overview.goals"), isNumber: true },
    { id: "measures", label: t("comparison.overview.measures"), isNumber: true },
  ];
  return (
    <ComparisonPage frame={frame} view="overview" say={useSay(props)}>
      <div className="bp-compare">
        <section aria-labelledby="standing">
          <div className="bp-section-head">
            <h2 id="standing">{t("comparison.overview.who")}</h2>
          </div>
          <FilterLine
            label={t("comparison.overview.filter")}
            choices={[
              {
                id: "all",
                label: t("comparison.overview.all"),
                count: String(frame.compared),
                href: withQuery(path, changedQuery(frame.query, { standing: null })),
                isCurrent: props.standing === null,
              },
              ...STANDINGS.filter((one) => counts[one] > 0 || one === props.standing).map(
                (one) => ({
                  id: one,
                  label: t(`comparison.standing.${one}`),
                  count: String(counts[one]),
                  href: withQuery(path, changedQuery(frame.query, { standing: one })),
                  isCurrent: props.standing === one,
                }),
              ),
            ]}
          />
          {table.length === 0 ? (
            <p>{t("comparison.noneChosen")}</p>
          ) : (
            <SortableTable
              caption={t("comparison.overview.who")}
              columns={columns}
              sorting={sorting}
              path={path}
              query={frame.query}
            >
              <tbody>
                {table.map((row) => (
                  <Row key={row.key} row={row} frame={frame} />
                ))}
              </tbody>
            </SortableTable>
          )}
          <ResultPages rows={rows} path={path} query={frame.query} />
        </section>
        <aside aria-labelledby="map">
          <div className="bp-section-head">
            <h2 id="map">{t("comparison.overview.map")}</h2>
          </div>
          <StandingMap {...props} />
        </aside>
      </div>
      <Regimes {...props} />
    </ComparisonPage>
  );
}

/** A plan that holds longer is darker; none at all is hatched. */
const SHADES: Readonly<Record<Standing, TileShade>> = {
  valid: 4,
  openEnded: 3,
  lapsing: 2,
  lapsed: 1,
  notAdopted: 0,
  noPlan: "none",
};

function StandingMap({ frame, map }: OverviewProps) {
  const { t } = useText();
  return (
    <ComparisonMap
      label={t("comparison.overview.mapLabel")}
      countries={map}
      tones={STANDINGS.map((standing, tone) => ({
        tone,
        shade: SHADES[standing],
        label: t(`comparison.standing.${standing}`),
      }))}
      hrefOf={(key) => {
        const [country = "", code = ""] = key.split("-");
        return compareMunicipalityPath({ tenant: frame.tenant.slug, country, code });
      }}
      sayOf={(tone) => t(`comparison.standing.${STANDINGS[tone] ?? "noPlan"}`)}
    />
  );
}

function useSay({ counts, frame }: OverviewProps): string {
  const { t } = useText();
  const holding = counts.valid + counts.lapsing + counts.openEnded;
  return [
    t("comparison.overview.say", { count: holding, of: frame.compared }),
    ...(counts.lapsing > 0 ? [t("comparison.overview.sayLapsing", { count: counts.lapsing })] : []),
    ...(counts.lapsed > 0 ? [t("comparison.overview.sayLapsed", { count: counts.lapsed })] : []),
    ...(counts.noPlan > 0 ? [t("comparison.overview.sayNone", { count: counts.noPlan })] : []),
  ].join(" ");
}

function Row({
  row,
  frame,
}: {
  readonly row: OverviewRowView;
  readonly frame: Pick<ComparisonFrame, "tenant">;
}) {
  const { t } = useText();
  const { plan, standing } = row;
  const title = plan && <span lang={plan.lang}>{plan.title}</span>;
  return (
    <tr>
      <th scope="row">
        <MunicipalityLink tenant={frame.tenant.slug} municipality={row} />
        <small>{row.county}</small>
      </th>
      <td data-label={t("comparison.overview.plan")}>
        {plan ? (
          <span>
            {plan.href ? (
              <Link href={plan.href} isOneOfMany>
                {title}
              </Link>
            ) : (
              title
            )}
            <small>
              {plan.regime}
              {plan.isOldRegime ? `, ${t("comparison.overview.oldRegime")}` : ""}
            </small>
          </span>
        ) : (
          <span className="bp-sub">{t("comparison.noPlan")}</span>
        )}
      </td>
      <td data-label={t("comparison.overview.until")} className="bp-num">
        {plan?.until ? (
          <span>
            {plan.until}
            {plan.byRenewal ? <small>{t("comparison.overview.byRenewal")}</small> : null}
          </span>
        ) : (
          "–"
        )}
      </td>
      <td data-label={t("comparison.overview.standing")} data-standing={standing}>
        {t(`comparison.standing.${standing}`)}
      </td>
      <td data-label={t("comparison.overview.goals")} data-align="end">
        {plan ? plan.goals : "–"}
      </td>
      <td data-label={t("comparison.overview.measures")} data-align="end">
        {plan ? plan.measures : "–"}
      </td>
    </tr>
  );
}

function Regimes({ regimes, outsideArea }: OverviewProps) {
  const { t } = useText();
  return (
    <>
      {regimes.length > 0 ? (
        <section aria-labelledby="regimes">
          <div className="bp-section-head">
            <h2 id="regimes">{t("comparison.overview.regimes")}</h2>
            <span className="bp-sub">{t("comparison.overview.regimesSay")}</span>
          </div>
          <ul className="bp-rows">
            {regimes.map(({ id, name, inForce, municipalities }) => (
              <li key={id} className="bp-regime-row">
                <span>
                  {name}
                  {inForce === false ? `, ${t("comparison.overview.oldRegime")}` : ""}
                </span>
                <b className="bp-num">
                  {t("comparison.countedMunicipalities", { count: municipalities })}
                </b>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {outsideArea.length > 0 ? (
        <div className="bp-apart">
          <p>
            {t("comparison.overview.outside", {
              count: outsideArea.length,
              names: outsideArea.join(", "),
            })}
          </p>
        </div>
      ) : null}
    </>
  );
}
