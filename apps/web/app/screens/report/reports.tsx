import {
  REPORT_FORMATS,
  REPORT_KINDS,
  type ReportFormat,
  type ReportKind,
} from "@boplan/domain/report";
import { LANGUAGES, type Language } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { reportFilePath, reportPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";

export interface ReportsProps {
  readonly tenant: string;
  readonly reports: readonly {
    readonly id: string;
    readonly planTitle: string;
    readonly kind: ReportKind;
    readonly format: ReportFormat;
    /** Name of the version it is made of; `null` for the plan as it stood then. */
    readonly versionLabel: string | null;
    readonly status: "queued" | "running" | "done" | "failed";
    readonly language: Language;
    readonly requestedBy: string | null;
    readonly ordered: string;
    readonly hasFile: boolean;
  }[];
  readonly plans: readonly {
    readonly slug: string;
    readonly title: string;
    readonly lang: Language;
  }[];
  /** `null` for who may not order. */
  readonly requestKey: string | null;
  /** Why an order was refused, and which field is to be chosen anew. */
  readonly refused?: { readonly error: string; readonly field: "plan" | "kind" } | undefined;
}

export function Reports({ tenant, reports, plans, requestKey, refused }: ReportsProps) {
  const { t, language } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("reports.title")}</h1>
          <p className="bp-say">{t("reports.say")}</p>
        </div>
      </div>
      <div className="bp-split">
        <div>
          {reports.length === 0 ? <NoReports /> : <ReportTable tenant={tenant} reports={reports} />}
        </div>
        {requestKey === null ? null : (
          <section aria-labelledby="order">
            <div className="bp-section-head">
              <h2 id="order">{t("reports.orderTitle")}</h2>
            </div>
            {plans.length === 0 ? (
              <p className="bp-sub bp-none">{t("reports.noPlans")}</p>
            ) : (
              <Form className="bp-order" method="post">
                <input type="hidden" name="requestKey" value={requestKey} />
                <SelectField
                  name="plan"
                  label={t("reports.plan")}
                  error={refused?.field === "plan" ? refused.error : undefined}
                  choices={plans.map(({ slug, title, lang }) => ({
                    value: slug,
                    label: title,
                    lang,
                  }))}
                />
                <SelectField
                  name="kind"
                  label={t("reports.kind")}
                  defaultValue="full"
                  error={refused?.field === "kind" ? refused.error : undefined}
                  choices={REPORT_KINDS.map((choice) => ({
                    value: choice,
                    label: t(`reports.kinds.${choice}`),
                  }))}
                />
                <SelectField
                  name="format"
                  label={t("reports.format")}
                  defaultValue="pdf"
                  choices={REPORT_FORMATS.map((choice) => ({
                    value: choice,
                    label: t(`reports.formats.${choice}`),
                  }))}
                />
                <SelectField
                  name="language"
                  label={t("reports.language")}
                  defaultValue={language}
                  choices={LANGUAGES.map((choice) => ({
                    value: choice,
                    label: t(`common:languages.${choice}`),
                    lang: choice,
                  }))}
                />
                <div className="bp-actions">
                  <Button>{t("reports.order")}</Button>
                </div>
              </Form>
            )}
          </section>
        )}
      </div>
    </main>
  );
}

function NoReports() {
  const { t } = useText();
  return (
    <EmptyState>
      <p>{t("reports.none")}</p>
    </EmptyState>
  );
}

function ReportTable({ tenant, reports }: Pick<ReportsProps, "tenant" | "reports">) {
  const { t } = useText();
  return (
    <table className="bp-table">
      <thead>
        <tr>
          <th scope="col">{t("reports.report")}</th>
          <th scope="col">{t("reports.ordered")}</th>
          <th scope="col">{t("reports.by")}</th>
          <th scope="col">{t("reports.state")}</th>
          <th scope="col">{t("reports.get")}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td>
              <Link className="bp-title" href={reportPath({ tenant, report: report.id })}>
                {report.planTitle}
              </Link>
              <small>
                {[
                  t(`reports.kinds.${report.kind}`),
                  report.versionLabel,
                  t(`common:languages.${report.language}`),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </small>
            </td>
            <td data-label={t("reports.ordered")} className="bp-num">
              {report.ordered}
            </td>
            <td data-label={t("reports.by")}>{report.requestedBy ?? ""}</td>
            <td data-label={t("reports.state")}>{t(`reports.status.${report.status}`)}</td>
            <td data-label={t("reports.get")}>
              {report.hasFile ? (
                <a
                  href={reportFilePath({ tenant, report: report.id })}
                  aria-label={`${t(`reports.formats.${report.format}`)}: ${report.planTitle}, ${report.ordered}`}
                >
                  {t(`reports.formats.${report.format}`)}
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
