import type { OrderedKind, ReportOutput } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { Button, ButtonLink, FileButton } from "@boplan/ui/button";
import { FactList } from "@boplan/ui/fact-list";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Progress } from "@boplan/ui/progress";
import { Form } from "@remix-run/react";
import { planPath } from "../../paths/plan.ts";
import { reportEventsPath, reportFilePath, reportPath, reportsPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";
import { OUTPUT_NAMES, SHORT_OUTPUT_NAMES } from "./output-names.ts";
import { isOver, type ReportState, STEPS } from "./report-state.ts";
import { sizeInWords } from "./size-in-words.ts";
import { useLiveReport } from "./use-live-report.ts";

export interface ReportProgressProps {
  readonly tenant: string;
  readonly report: ReportState & {
    readonly id: string;
    /** `null` for a document that is of no plan. */
    readonly planSlug: string | null;
    readonly planTitle: string;
    readonly kind: OrderedKind;
    readonly output: ReportOutput;
    readonly versionLabel: string | null;
    readonly language: Language;
    readonly contentHash: string;
    readonly templateName: string | null;
    readonly requestedBy: string | null;
    readonly isScheduled: boolean;
    readonly cancelledBy: string | null;
    /** `null` when there is no file to fetch. */
    readonly bytes: number | null;
  };
  readonly ordered: string;
  readonly reason: string | null;
  /** Days in words; `null` where nothing is deleted, or was. */
  readonly expires: string | null;
  readonly removed: string | null;
  readonly mayCancel: boolean;
}

/** One ordered report, from the queue to the file; follows along by itself where script runs. */
export function ReportProgress(props: ReportProgressProps) {
  const { tenant, report, reason, removed, mayCancel } = props;
  const { t, language } = useText();
  const address = { tenant, report: report.id };
  const state = useLiveReport({ initial: report, eventsHref: reportEventsPath(address) });
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <Breadcrumb
            label={t("shell.crumbs")}
            crumbs={[
              { label: t("nav.reports"), href: reportsPath(tenant) },
              { label: report.planTitle },
            ]}
          />
          <h1>{t("report.title", { plan: report.planTitle })}</h1>
        </div>
      </div>
      {state.status === "cancelled" ? (
        <Cancelled by={report.cancelledBy} />
      ) : (
        <Steps state={state} />
      )}
      {isOver(state) ? null : <Waiting href={reportPath(address)} mayCancel={mayCancel} />}
      {removed ? (
        <Message kind="note">
          <p>{t("report.removed", { date: removed })}</p>
        </Message>
      ) : null}
      {report.status === "done" && report.bytes !== null ? (
        <div className="bp-actions">
          <FileButton href={reportFilePath(address)}>
            {t("reports.download", {
              format: t(SHORT_OUTPUT_NAMES[report.output]),
              size: sizeInWords({ bytes: report.bytes, language }),
            })}
          </FileButton>
        </div>
      ) : null}
      {report.status === "failed" && reason ? (
        <Message kind="wrong">
          <p>{t("report.reason", { reason })}</p>
        </Message>
      ) : null}
      {report.status === "failed" || report.status === "cancelled" || removed ? (
        <div className="bp-actions">
          <ButtonLink href={reportsPath(tenant)}>{t("report.again")}</ButtonLink>
        </div>
      ) : null}
      <Facts {...props} />
      {report.planSlug === null ? null : (
        <p>
          <Link href={planPath({ tenant, plan: report.planSlug })}>{t("report.toPlan")}</Link>
        </p>
      )}
    </main>
  );
}

function Facts({ report, ordered, expires }: ReportProgressProps) {
  const { t } = useText();
  const by = report.isScheduled
    ? t("reports.bySchedule")
    : (report.requestedBy ?? t("reports.bySystem"));
  const keep = expires ? t("report.expires", { date: expires }) : t("report.kept");
  return (
    <FactList
      facts={[
        { term: t("report.facts.kind"), value: t(`reports.kinds.${report.kind}`) },
        { term: t("report.facts.format"), value: t(OUTPUT_NAMES[report.output]) },
        ...(report.versionLabel === null
          ? []
          : [{ term: t("report.facts.version"), value: report.versionLabel }]),
        { term: t("report.facts.ordered"), value: ordered },
        { term: t("report.facts.by"), value: by },
        { term: t("report.facts.language"), value: t(`common:languages.${report.language}`) },
        ...(report.bytes === null ? [] : [{ term: t("report.facts.keep"), value: keep }]),
        ...(report.templateName === null
          ? []
          : [{ term: t("reportTemplate.used"), value: report.templateName }]),
        { term: t("report.facts.hash"), value: report.contentHash.slice(0, 16) },
      ]}
    />
  );
}

/** Without script the page asks again by itself; with it the live line does. */
function Waiting({ href, mayCancel }: { readonly href: string; readonly mayCancel: boolean }) {
  const { t } = useText();
  return (
    <>
      <p className="bp-sub">{t("report.leave")}</p>
      {mayCancel ? (
        <Form method="post" className="bp-actions">
          <Button variant="secondary" name="intent" value="cancel">
            {t("report.cancel")}
          </Button>
        </Form>
      ) : null}
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <p>
          <a href={href}>{t("report.reload")}</a>
        </p>
      </noscript>
    </>
  );
}

function Cancelled({ by }: { readonly by: string | null }) {
  const { t } = useText();
  return (
    <Message kind="done">
      <p>{by === null ? t("report.cancelled") : t("report.cancelledBy", { who: by })}</p>
    </Message>
  );
}

function Steps({ state }: { readonly state: ReportState }) {
  return <Progress say={useSentence(state)} steps={useSteps(state)} />;
}

function useSentence({ status, step }: ReportState): string {
  const { t } = useText();
  if (status === "done") return t("report.done");
  if (status === "failed") return t("report.failed");
  return t("report.working", {
    at: STEPS.indexOf(step) + 1,
    of: STEPS.length,
    step: t(`report.steps.${step}`),
  });
}

function useSteps({ status, step }: ReportState) {
  const { t } = useText();
  const at = STEPS.indexOf(step);
  return STEPS.map((id, place) => ({
    id,
    label: t(`report.steps.${id}`),
    state:
      status === "done" || place < at
        ? ("done" as const)
        : place > at
          ? ("waiting" as const)
          : status === "failed"
            ? ("failed" as const)
            : ("current" as const),
  }));
}
