import type { MoneySum } from "@boplan/domain/comparison";
import type { MeasureStatus } from "@boplan/domain/plan";
import { formatMoney } from "@boplan/i18n/format";
import { drawShares } from "@boplan/reports/picture/draw-shares";
import { Button } from "@boplan/ui/button";
import { type Choice, SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { StatusMark } from "@boplan/ui/status";
import { Form } from "@remix-run/react";
import { changedQuery, comparePath, withQuery } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { Drawing, PICTURE_ACCENT } from "../planning/drawing.tsx";
import { type ComparisonFrame, ComparisonPage } from "./comparison-frame.tsx";
import { ConversionForm, type ConversionView } from "./conversion-form.tsx";
import { MunicipalityLink } from "./municipality-link.tsx";
import { type PageOfRows, ResultPages } from "./result-pages.tsx";
import { HiddenQuery, SortableTable, type Sorting } from "./sortable.tsx";

const FILTERS = ["theme", "instrument", "group", "status", "cost", "framework"] as const;

export type MeasureFilter = (typeof FILTERS)[number];

export interface MeasureRowView {
  readonly id: string;
  readonly municipality: string;
  readonly key: string;
  readonly country: string;
  readonly title: string;
  readonly lang?: string;
  readonly status: MeasureStatus | null;
  readonly unit: string | null;
  readonly time: string | null;
  readonly costs: readonly MoneySum[];
  /** Themes, instruments and groups, in the reader's language. */
  readonly words: readonly string[];
}

export interface MunicipalityMeasuresView {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly measures: number;
  readonly done: number;
  readonly withCost: number;
  readonly costs: readonly MoneySum[];
}

export interface MeasuresProps {
  readonly frame: ComparisonFrame;
  readonly asked: Readonly<Record<MeasureFilter | "q", string>>;
  readonly choices: Readonly<Record<MeasureFilter, readonly Choice[]>>;
  readonly total: number;
  /** Municipalities with a measure that fits, and those with a plan. */
  readonly having: number;
  readonly plans: number;
  readonly table: readonly MunicipalityMeasuresView[];
  readonly tableTotal: number;
  readonly sorting: Sorting;
  readonly measures: readonly MeasureRowView[];
  readonly rows: PageOfRows;
  readonly costs: readonly MoneySum[];
  readonly conversion: ConversionView;
  /** How many there are of each value of a filter, the most first. */
  readonly counted: readonly {
    readonly filter: MeasureFilter;
    readonly values: readonly {
      readonly value: string;
      readonly label: string;
      readonly measures: number;
      readonly municipalities: number;
    }[];
  }[];
}

/** More bars than these are read in the table. */
const MOST_BARS = 30;

/** What municipalities do: by instrument, group, status, cost and theme. */
export function Measures(props: MeasuresProps) {
  const { t } = useText();
  const { frame, total, having, plans } = props;
  const say =
    plans === 0
      ? t("comparison.noPlans")
      : t("comparison.measures.say", {
          count: total,
          municipalities: t("comparison.measures.havingOf", { count: having, of: plans }),
        });
  return (
    <ComparisonPage frame={frame} view="measures" say={say}>
      <Filters {...props} />
      {total === 0 ? (
        <p role="status">{t("comparison.measures.none")}</p>
      ) : (
        <>
          <Counted {...props} />
          <PerMunicipality {...props} />
          <Found {...props} />
        </>
      )}
    </ComparisonPage>
  );
}

function Filters({ frame, asked, choices }: MeasuresProps) {
  const { t } = useText();
  const path = comparePath({ tenant: frame.tenant.slug, view: "measures" });
  const names = Object.fromEntries([...FILTERS, "q"].map((name) => [name, null]));
  const kept = changedQuery(frame.query, names);
  const any = { value: "", label: t("comparison.measures.any") };
  return (
    <Form
      key={JSON.stringify(asked)}
      className="bp-compare-filters"
      role="search"
      action={path}
      preventScrollReset
    >
      <HiddenQuery query={kept} />
      <TextField
        name="q"
        type="search"
        label={t("comparison.measures.text")}
        defaultValue={asked.q}
        maxLength={200}
      />
      {FILTERS.map((name) => (
        <SelectField
          key={name}
          name={name}
          label={t(`comparison.measures.filter.${name}`)}
          choices={[any, ...choices[name]]}
          defaultValue={asked[name]}
        />
      ))}
      <p className="bp-actions">
        <Button variant="secondary">{t("comparison.measures.search")}</Button>
        {kept.length < frame.query.length ? (
          <Link href={withQuery(path, kept)} keepsPlace>
            {t("comparison.measures.clear")}
          </Link>
        ) : null}
      </p>
    </Form>
  );
}

/** So many values of each filter are in view. */
const FIRST_COUNTED = 6;

function Counted({ frame, counted }: MeasuresProps) {
  const { t } = useText();
  const path = comparePath({ tenant: frame.tenant.slug, view: "measures" });
  return (
    <section aria-labelledby="counted">
      <div className="bp-section-head">
        <h2 id="counted">{t("comparison.measures.counted")}</h2>
        <span className="bp-sub">{t("comparison.measures.countedSay")}</span>
      </div>
      <div className="bp-counted">
        {counted.map(({ filter, values }) => (
          <div key={filter}>
            <h3>{t(`comparison.measures.filter.${filter}`)}</h3>
            <ul>
              {values.slice(0, FIRST_COUNTED).map(({ value, label, measures, municipalities }) => (
                <li key={value}>
                  <Link
                    href={withQuery(path, changedQuery(frame.query, { [filter]: value }))}
                    isOneOfMany
                    keepsPlace
                  >
                    {label}
                  </Link>{" "}
                  <span className="bp-num">
                    {t("comparison.measures.countIn", {
                      count: measures,
                      municipalities: t("comparison.countedMunicipalities", {
                        count: municipalities,
                      }),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function PerMunicipality(props: MeasuresProps) {
  const { t, language } = useText();
  const { frame, table, tableTotal, sorting, costs, conversion } = props;
  const path = comparePath({ tenant: frame.tenant.slug, view: "measures" });
  const columns = [
    { id: "name", label: t("comparison.municipality") },
    { id: "measures", label: t("comparison.measures.measures"), isNumber: true },
    { id: "done", label: t("comparison.measures.done"), isNumber: true },
    { id: "withCost", label: t("comparison.measures.withCost"), isNumber: true },
    { id: "cost", label: t("comparison.measures.cost"), isNumber: true, sorts: false },
  ];
  const money = (sums: readonly MoneySum[]) =>
    sums.map(({ amount, currency }) => (
      <span key={currency}>{formatMoney({ amount, currency, language })}</span>
    ));
  return (
    <section aria-labelledby="per">
      <div className="bp-section-head">
        <h2 id="per">{t("comparison.measures.per")}</h2>
      </div>
      <Bars table={table} />
      <SortableTable
        caption={t("comparison.measures.per")}
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
              <td data-label={t("comparison.measures.measures")} data-align="end">
                {row.measures}
              </td>
              <td data-label={t("comparison.measures.done")} data-align="end">
                {row.done}
              </td>
              <td data-label={t("comparison.measures.withCost")} data-align="end">
                {row.withCost}
              </td>
              <td data-label={t("comparison.measures.cost")} data-align="end" className="bp-money">
                {row.costs.length === 0 ? t("comparison.measures.noCost") : money(row.costs)}
              </td>
            </tr>
          ))}
        </tbody>
        {costs.length > 0 ? (
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t("comparison.measures.sum")}
              </th>
              <td data-align="end" className="bp-money">
                {money(costs)}
              </td>
            </tr>
          </tfoot>
        ) : null}
      </SortableTable>
      {table.length < tableTotal ? (
        <p className="bp-facts-line">
          {t("comparison.measures.firstOnly", { count: table.length, of: tableTotal })}
        </p>
      ) : null}
      <ConversionForm frame={frame} conversion={conversion} path={path} />
    </section>
  );
}

function Bars({ table }: Pick<MeasuresProps, "table">) {
  const { t } = useText();
  const drawn = table.filter(({ measures }) => measures > 0).slice(0, MOST_BARS);
  if (drawn.length < 2) return null;
  const { svg } = drawShares({
    palette: { id: "measures", accent: PICTURE_ACCENT },
    states: [
      { fill: "solid", text: t("comparison.measures.done") },
      { fill: "tint", text: t("comparison.measures.notDone") },
    ],
    rows: drawn.map(({ name, measures, done }) => ({ name, counts: [done, measures - done] })),
  });
  return <Drawing svg={svg} label={t("comparison.measures.picture", { count: drawn.length })} />;
}

function Found({ frame, measures, rows }: MeasuresProps) {
  const { t, language } = useText();
  const path = comparePath({ tenant: frame.tenant.slug, view: "measures" });
  return (
    <section aria-labelledby="found">
      <div className="bp-section-head">
        <h2 id="found">{t("comparison.measures.list")}</h2>
        <span className="bp-sub bp-num">
          {t("comparison.rowsOf", { from: rows.from, to: rows.to, total: rows.total })}
        </span>
      </div>
      <ul className="bp-rows bp-found">
        {measures.map((measure) => (
          <li key={measure.id}>
            <p className="bp-found-title" lang={measure.lang}>
              {measure.title}
            </p>
            <p className="bp-sub bp-sm">
              <b>{measure.municipality}</b>
              {measure.unit ? (
                <>
                  {" · "}
                  <span lang={measure.lang}>{measure.unit}</span>
                </>
              ) : null}
              {measure.time ? ` · ${measure.time}` : ""}
              {measure.costs.map(
                ({ amount, currency }) => ` · ${formatMoney({ amount, currency, language })}`,
              )}
              {measure.words.map((word) => ` · ${word}`)}
            </p>
            <StatusMark
              value={measure.status}
              label={
                measure.status
                  ? t(`domain:measureStatus.${measure.status}`)
                  : t("comparison.measures.noStatus")
              }
            />
          </li>
        ))}
      </ul>
      <ResultPages rows={rows} path={path} query={frame.query} />
    </section>
  );
}
