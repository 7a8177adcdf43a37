import type { DwellingRemark } from "@boplan/domain/comparison";
import { formatNumber } from "@boplan/i18n/format";
import { drawPairs } from "@boplan/reports/picture/draw-pairs";
import { Button } from "@boplan/ui/button";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { changedQuery, comparePath, type QueryPairs } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { Drawing, PICTURE_ACCENT } from "../planning/drawing.tsx";
import { type ComparisonFrame, ComparisonPage } from "./comparison-frame.tsx";
import { MunicipalityLink } from "./municipality-link.tsx";
import { type PageOfRows, ResultPages } from "./result-pages.tsx";
import { HiddenQuery, SortableTable, type Sorting } from "./sortable.tsx";

/** A number of homes as a plan states it, in words: `120 bostäder, 2027–2031`. */
export interface FigureView {
  readonly amount: number;
  readonly unit: string;
  readonly years: string | null;
}

export interface DwellingRowView {
  readonly key: string;
  readonly name: string;
  readonly county: string;
  readonly country: string;
  readonly hasPlan: boolean;
  readonly planned: FigureView | null;
  readonly need: FigureView | null;
  /** Planned as a part of needed, 1 for all. */
  readonly met: number | null;
  /** Why it is in no sum; empty for a row that is. */
  readonly remarks: readonly DwellingRemark[];
}

export interface DwellingSumView {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
  readonly municipalities: number;
  readonly planned: number;
  readonly needed: number;
  /** What was added: law, years and way of counting, in words. */
  readonly basis: string;
}

export interface DwellingsProps {
  readonly frame: ComparisonFrame;
  readonly sums: readonly DwellingSumView[];
  readonly bases: readonly Choice[];
  readonly basis: string;
  readonly table: readonly DwellingRowView[];
  readonly rows: PageOfRows;
  readonly sorting: Sorting;
  /** All that are in no sum, by the reason. */
  readonly apart: readonly { readonly remark: DwellingRemark; readonly names: readonly string[] }[];
}

/** More bars than these are read in the table. */
const MOST_BARS = 30;

/** Homes planned against homes needed: added only where they are counted alike. */
export function Dwellings(props: DwellingsProps) {
  const { t, language } = useText();
  const { frame, sums, table, rows, sorting } = props;
  const path = comparePath({ tenant: frame.tenant.slug, view: "dwellings" });
  const number = (value: number) => formatNumber({ value, language });
  const countries = sums.filter(({ isCountry }) => isCountry);
  const say =
    countries.length === 0
      ? t("comparison.dwellings.sayNone")
      : countries
          .map(({ name, municipalities, planned, needed }) =>
            t("comparison.dwellings.say", {
              country: name,
              count: municipalities,
              planned: number(planned),
              needed: number(needed),
            }),
          )
          .join(" ");
  const columns = [
    { id: "name", label: t("comparison.municipality") },
    { id: "county", label: t("comparison.county") },
    { id: "planned", label: t("comparison.dwellings.planned"), isNumber: true },
    { id: "needed", label: t("comparison.dwellings.needed"), isNumber: true },
    { id: "met", label: t("comparison.dwellings.met"), isNumber: true },
    { id: "remark", label: t("comparison.dwellings.remark"), sorts: false },
  ];
  return (
    <ComparisonPage frame={frame} view="dwellings" say={say}>
      <Sums {...props} />
      <section aria-labelledby="each">
        <div className="bp-section-head">
          <h2 id="each">{t("comparison.dwellings.each")}</h2>
        </div>
        <Bars rows={table} />
        <SortableTable
          caption={t("comparison.dwellings.caption")}
          columns={columns}
          sorting={sorting}
          path={path}
          query={frame.query}
        >
          <tbody>
            {table.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <MunicipalityLink tenant={frame.tenant.slug} municipality={row} />
                </th>
                <td data-label={t("comparison.county")}>{row.county}</td>
                <td data-label={t("comparison.dwellings.planned")} data-align="end">
                  <Figure figure={row.planned} />
                </td>
                <td data-label={t("comparison.dwellings.needed")} data-align="end">
                  <Figure figure={row.need} />
                </td>
                <td data-label={t("comparison.dwellings.met")} data-align="end">
                  {row.met === null ? "–" : `${number(Math.round(row.met * 100))} %`}
                </td>
                <td data-label={t("comparison.dwellings.remark")}>
                  {row.hasPlan
                    ? row.remarks.map((remark) => t(`comparison.remark.${remark}`)).join(" ") ||
                      t("comparison.dwellings.inSum")
                    : t("comparison.noPlan")}
                </td>
              </tr>
            ))}
          </tbody>
        </SortableTable>
        <ResultPages rows={rows} path={path} query={frame.query} />
      </section>
      <Apart apart={props.apart} />
    </ComparisonPage>
  );
}

function Figure({ figure }: { readonly figure: FigureView | null }) {
  const { language } = useText();
  if (!figure) return <>–</>;
  return (
    <span>
      {formatNumber({ value: figure.amount, language })}
      <small>{[figure.unit, figure.years].filter(Boolean).join(", ")}</small>
    </span>
  );
}

function Sums({ frame, sums, bases, basis }: DwellingsProps) {
  const { t, language } = useText();
  const number = (value: number) => formatNumber({ value, language });
  if (sums.length === 0) return null;
  return (
    <section aria-labelledby="sums">
      <div className="bp-section-head">
        <h2 id="sums">{t("comparison.dwellings.sums")}</h2>
        <span className="bp-sub">{t("comparison.dwellings.neverAdded")}</span>
      </div>
      {bases.length > 1 ? (
        <BasisForm
          action={comparePath({ tenant: frame.tenant.slug, view: "dwellings" })}
          query={changedQuery(frame.query, { basis: null })}
          bases={bases}
          basis={basis}
        />
      ) : null}
      <table className="bp-table">
        <caption className="bp-hidden">{t("comparison.dwellings.sums")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("comparison.dwellings.area")}</th>
            <th scope="col">{t("comparison.dwellings.countedAs")}</th>
            <th scope="col" data-align="end">
              {t("comparison.municipalities")}
            </th>
            <th scope="col" data-align="end">
              {t("comparison.dwellings.planned")}
            </th>
            <th scope="col" data-align="end">
              {t("comparison.dwellings.needed")}
            </th>
            <th scope="col" data-align="end">
              {t("comparison.dwellings.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={sum.id} data-sum={sum.isCountry || undefined}>
              <th scope="row">{sum.name}</th>
              <td data-label={t("comparison.dwellings.countedAs")}>
                {sum.isCountry ? sum.basis : ""}
              </td>
              <td data-label={t("comparison.municipalities")} data-align="end">
                {number(sum.municipalities)}
              </td>
              <td data-label={t("comparison.dwellings.planned")} data-align="end">
                {number(sum.planned)}
              </td>
              <td data-label={t("comparison.dwellings.needed")} data-align="end">
                {number(sum.needed)}
              </td>
              <td data-label={t("comparison.dwellings.difference")} data-align="end">
                {signed(sum.planned - sum.needed, number)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BasisForm(props: {
  readonly action: string;
  readonly query: QueryPairs;
  readonly bases: readonly Choice[];
  readonly basis: string;
}) {
  const { t } = useText();
  return (
    <Form className="bp-inline-form" action={props.action} preventScrollReset>
      <HiddenQuery query={props.query} />
      <SelectField
        key={props.basis}
        name="basis"
        label={t("comparison.dwellings.basis")}
        choices={props.bases}
        defaultValue={props.basis}
      />
      <Button variant="secondary">{t("comparison.show")}</Button>
    </Form>
  );
}

function Bars({ rows }: { readonly rows: readonly DwellingRowView[] }) {
  const { t, language } = useText();
  const number = (value: number) => formatNumber({ value, language });
  const drawn = rows.filter(({ met }) => met !== null).slice(0, MOST_BARS);
  if (drawn.length < 2) return null;
  const text = (figure: FigureView | null) =>
    figure ? number(figure.amount) : t("comparison.dwellings.notStated");
  const { svg } = drawPairs({
    palette: { id: "homes", accent: PICTURE_ACCENT },
    series: [
      { fill: "solid", text: t("comparison.dwellings.planned") },
      { fill: "white", text: t("comparison.dwellings.needed") },
    ],
    rows: drawn.map(({ name, planned, need }) => ({
      name,
      pair: [
        { value: planned?.amount ?? null, text: text(planned) },
        { value: need?.amount ?? null, text: text(need) },
      ],
    })),
  });
  return <Drawing svg={svg} label={t("comparison.dwellings.picture", { count: drawn.length })} />;
}

function Apart({ apart }: Pick<DwellingsProps, "apart">) {
  const { t } = useText();
  if (apart.length === 0) return null;
  return (
    <section aria-labelledby="apart">
      <div className="bp-section-head">
        <h2 id="apart">{t("comparison.dwellings.apart")}</h2>
      </div>
      <ul className="bp-rows">
        {apart.map(({ remark, names }) => (
          <li key={remark} className="bp-apart-row">
            <b>{t(`comparison.remark.${remark}`)}</b> <span>{names.join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A difference with its sign: a minus sign, not a hyphen. */
function signed(value: number, number: (value: number) => string): string {
  if (value === 0) return "0";
  return `${value > 0 ? "+" : "−"}${number(Math.abs(value))}`;
}
