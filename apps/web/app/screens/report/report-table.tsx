import type { OrderedKind, ReportOutput } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { reportFilePath, reportPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";
import { SHORT_OUTPUT_NAMES } from "./output-names.ts";
import { isOver, type ReportState } from "./report-state.ts";
import { sizeInWords } from "./size-in-words.ts";

/** One ordered report of the list. */
export interface ReportRow extends ReportState {
  readonly id: string;
  readonly planTitle: string;
  readonly kind: OrderedKind;
  readonly output: ReportOutput;
  /** Name of the version it is made of; `null` for the plan as it stood then. */
  readonly versionLabel: string | null;
  readonly language: Language;
  readonly requestedBy: string | null;
  readonly isScheduled: boolean;
  readonly ordered: string;
  /** `null` when there is no file to fetch. */
  readonly bytes: number | null;
  /** Days in words. */
  readonly expires: string | null;
  readonly removed: string | null;
  /** The person ordered it and has not seen how it ended. */
  readonly isNew: boolean;
  readonly mayCancel: boolean;
}

/** Ordered reports: which, when, by whom, how far, and the file. */
export function ReportTable(props: {
  readonly tenant: string;
  readonly reports: readonly ReportRow[];
}) {
  const { tenant, reports } = props;
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
          <Row key={report.id} tenant={tenant} report={report} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ tenant, report }: { readonly tenant: string; readonly report: ReportRow }) {
  const { t } = useText();
  const { id, planTitle, kind, versionLabel, language, isNew, ordered } = report;
  const about = [t(`reports.kinds.${kind}`), versionLabel, t(`common:languages.${language}`)];
  return (
    <tr>
      <td>
        <Link className="bp-title" isOneOfMany href={reportPath({ tenant, report: id })}>
          {planTitle}
        </Link>
        {isNew ? <b className="bp-new">{t("reports.isNew")}</b> : null}
        <small>{about.filter(Boolean).join(", ")}</small>
      </td>
      <td data-label={t("reports.ordered")} className="bp-num">
        {ordered}
      </td>
      <td data-label={t("reports.by")}>
        {report.isScheduled
          ? t("reports.bySchedule")
          : (report.requestedBy ?? t("reports.bySystem"))}
      </td>
      <td data-label={t("reports.state")}>
        {isOver(report) ? t(`reports.status.${report.status}`) : <UnderWay report={report} />}
      </td>
      <td data-label={t("reports.get")}>
        <FileOrCancel tenant={tenant} report={report} />
      </td>
    </tr>
  );
}

function UnderWay({ report }: { readonly report: ReportRow }) {
  const { t } = useText();
  return (
    <span className="bp-under-way">
      {t(`reports.status.${report.status}`)}
      {report.status === "running" ? <small>{t(`report.steps.${report.step}`)}</small> : null}
    </span>
  );
}

function FileOrCancel({ tenant, report }: { readonly tenant: string; readonly report: ReportRow }) {
  const { t, language } = useText();
  const format = t(SHORT_OUTPUT_NAMES[report.output]);
  const about = `${report.planTitle}, ${report.ordered}`;
  if (report.bytes !== null) {
    return (
      <div>
        <a
          href={reportFilePath({ tenant, report: report.id })}
          aria-label={`${format}: ${about}`}
          className="bp-num"
        >
          {format}
        </a>
        <small>{sizeInWords({ bytes: report.bytes, language })}</small>
        {report.expires ? <small>{t("reports.expires", { date: report.expires })}</small> : null}
      </div>
    );
  }
  if (report.removed) return <small>{t("reports.removed", { date: report.removed })}</small>;
  if (!report.mayCancel) return <small>{format}</small>;
  return (
    <Form method="post">
      <small>{format}</small>
      <input type="hidden" name="report" value={report.id} />
      <Button
        variant="tertiary"
        name="intent"
        value="cancel"
        aria-label={`${t("report.cancel")}: ${format}, ${about}`}
      >
        {t("report.cancel")}
      </Button>
    </Form>
  );
}
