import { COMPARISON_KIND, REPORT_KINDS } from "@boplan/domain/report";
import { Button, ButtonLink } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { type ReportsQuery, reportsPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";
import type { SourceView } from "./order-form.tsx";

const STATES = ["underWay", "done", "failed", "cancelled"] as const;

/** Whether the list shows less than there is. */
export function isNarrowed({ before: _page, ...query }: ReportsQuery): boolean {
  return Object.values(query).some((value) => value !== undefined);
}

type PlanChoices = readonly Pick<SourceView, "slug" | "title" | "language">[];

/** Narrows the list; what is chosen stands in the address. */
export function ReportFilter(props: {
  readonly tenant: string;
  readonly query: ReportsQuery;
  /** `null` for a region, whose documents are all of one sort and of no plan. */
  readonly plans: PlanChoices | null;
}) {
  const { tenant, query, plans } = props;
  const { t } = useText();
  return (
    <details className="bp-report-filter" open={isNarrowed(query)}>
      <summary>{t("reports.filter.title")}</summary>
      <search>
        <Form method="get" className="bp-log-filter" key={JSON.stringify(query)}>
          {plans === null ? null : <OfPlan query={query} plans={plans} />}
          <SelectField
            name="state"
            label={t("reports.filter.state")}
            defaultValue={query.state ?? ""}
            choices={[
              { value: "", label: t("reports.filter.all") },
              ...STATES.map((state) => ({ value: state, label: t(`reports.filter.${state}`) })),
            ]}
          />
          <div className="bp-choice">
            <label>
              <input type="checkbox" name="mine" value="1" defaultChecked={query.mine === "1"} />
              {t("reports.filter.mine")}
            </label>
          </div>
          <div className="bp-actions">
            <Button variant="secondary">{t("reports.filter.show")}</Button>
            {isNarrowed(query) ? (
              <ButtonLink variant="tertiary" href={reportsPath(tenant)}>
                {t("reports.filter.clear")}
              </ButtonLink>
            ) : null}
          </div>
        </Form>
      </search>
    </details>
  );
}

function OfPlan({ query, plans }: { readonly query: ReportsQuery; readonly plans: PlanChoices }) {
  const { t } = useText();
  return (
    <>
      <SelectField
        name="filter-plan"
        sentAs="plan"
        label={t("reports.filter.plan")}
        defaultValue={query.plan ?? ""}
        choices={[
          { value: "", label: t("reports.filter.allPlans") },
          ...plans.map(({ slug, title, language }) => ({
            value: slug,
            label: title,
            lang: language,
          })),
        ]}
      />
      <SelectField
        name="filter-kind"
        sentAs="kind"
        label={t("reports.filter.kind")}
        defaultValue={query.kind ?? ""}
        choices={[
          { value: "", label: t("reports.filter.allKinds") },
          ...([...REPORT_KINDS, COMPARISON_KIND] as const).map((kind) => ({
            value: kind,
            label: t(`reports.kinds.${kind}`),
          })),
        ]}
      />
    </>
  );
}
