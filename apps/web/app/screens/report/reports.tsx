import { ButtonLink } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { EmptyState } from "@boplan/ui/message";
import type { ComponentProps } from "react";
import { comparePath } from "../../paths/comparison.ts";
import { type ReportsQuery, reportListEventsPath, reportsPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";
import { WhatHappened } from "../shell/form-answer.tsx";
import { LettersForm } from "./letters-form.tsx";
import { OrderForm, type OrderFormProps, type SourceView } from "./order-form.tsx";
import { isNarrowed, ReportFilter } from "./report-filter.tsx";
import { isOver } from "./report-state.ts";
import { type ReportRow, ReportTable } from "./report-table.tsx";
import { ReportTabs } from "./report-tabs.tsx";
import { useLiveList } from "./use-live-list.ts";

export interface ReportsProps {
  readonly tenant: string;
  readonly reports: readonly ReportRow[];
  readonly query: ReportsQuery;
  /** Where the list goes on. */
  readonly next: string | null;
  readonly sources: readonly SourceView[];
  /** `null` for who may not order. */
  readonly requestKey: string | null;
  /** A region has no plans to order documents of. */
  readonly isRegion: boolean;
  readonly letters: ComponentProps<typeof LettersForm>["chosen"];
  readonly refusal: OrderFormProps["refusal"];
}

/** Every report that was ordered, and the form that orders one. */
export function Reports(props: ReportsProps) {
  const { tenant, reports, query, next, sources, requestKey, isRegion, letters, refusal } = props;
  const { t } = useText();
  const underWay = reports.filter((report) => !isOver(report));
  useLiveList({ eventsHref: reportListEventsPath(tenant), isLive: underWay.length > 0 });
  const isEmpty = reports.length === 0;
  const none = isRegion ? "reports.noneRegion" : "reports.none";
  return (
    <main className="bp-page bp-reports" id="main" tabIndex={-1}>
      {isRegion ? null : <ReportTabs tenant={tenant} current="list" />}
      <div className="bp-head">
        <div>
          <h1>{t("reports.title")}</h1>
          <p className="bp-say">{t(isRegion ? "reports.sayRegion" : "reports.say")}</p>
        </div>
      </div>
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      <div className="bp-split">
        <div>
          {isEmpty && !isNarrowed(query) ? null : (
            <ReportFilter tenant={tenant} query={query} plans={isRegion ? null : sources} />
          )}
          <p role="status" className="bp-sub bp-live">
            {underWay.length > 0 ? t("reports.underWay", { count: underWay.length }) : ""}
          </p>
          {isEmpty ? (
            <EmptyState>
              <p>{t(isNarrowed(query) ? "reports.filter.none" : none)}</p>
            </EmptyState>
          ) : (
            <ReportTable tenant={tenant} reports={reports} />
          )}
          {next ? (
            <div className="bp-actions">
              <ButtonLink href={reportsPath(tenant, { ...query, before: next })}>
                {t("reports.older")}
              </ButtonLink>
            </div>
          ) : null}
          {underWay.length > 0 ? (
            <noscript>
              <meta httpEquiv="refresh" content="3" />
            </noscript>
          ) : null}
        </div>
        {isRegion ? (
          <div>
            <p className="bp-actions">
              <ButtonLink href={comparePath({ tenant })}>{t("reports.toCompare")}</ButtonLink>
            </p>
            <LettersForm chosen={letters} />
          </div>
        ) : null}
        {requestKey === null ? null : (
          <div>
            <OrderForm
              key={requestKey}
              sources={sources}
              requestKey={requestKey}
              refusal={refusal?.intent === "order" ? refusal : undefined}
            />
            <LettersForm chosen={letters} />
          </div>
        )}
      </div>
    </main>
  );
}
