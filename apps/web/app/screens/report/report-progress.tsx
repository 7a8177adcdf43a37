import type { ReportFormat, ReportKind } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import { formatNumber } from "@boplan/i18n/format";
import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { ButtonLink, FileButton } from "@boplan/ui/button";
import { FactList } from "@boplan/ui/fact-list";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Progress } from "@boplan/ui/progress";
import { planPath } from "../../paths/plan.ts";
import { reportEventsPath, reportFilePath, reportPath, reportsPath } from "../../paths/report.ts";
import { useText } from "../../text/text.tsx";
import { isOver, type ReportState, STEPS } from "./report-state.ts";
import { useLiveReport } from "./use-live-report.ts";

export interface ReportProgressProps {
  readonly tenant: string;
  readonly report: ReportState & {
    readonly id: string;
    readonly planSlug: string;
    readonly planTitle: string;
    readonly kind: ReportKind;
    readonly format: ReportFormat;
    readonly versionLabel: string | null;
    readonly language: Language;
    readonly contentHash: string;
    readonly requestedBy: string | null;
    readonly bytes: number | null;
  };
  readonly ordered: string;
  readonly reason: string | null;
}

/** One ordered report, from the queue to the file; follows along by itself where script runs. */
export function ReportProgress({ tenant, report, ordered, reason }: ReportProgressProps) {
  const { t, language } = useText();
  const address = { tenant, report: report.id };
  const state = useLiveReport({ initial: report, eventsHref: reportEventsPath(address) });
  const size = sizeOf(report.bytes, language);
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
      <Progress say={useSentence(state)} steps={useSteps(state)} />
      {isOver(state) ? null : <Waiting href={reportPath(address)} />}
      {report.status === "done" ? (
        <div className="bp-actions">
          <FileButton href={reportFilePath(address)}>
            {t("reports.download", { format: t(`reports.formats.${report.format}`), size })}
          </FileButton>
        </div>
      ) : null}
      {report.status === "failed" && reason ? (
        <Message kind="wrong">
          <p>{t("report.reason", { reason })}</p>
        </Message>
      ) : null}
      {report.status === "failed" ? (
        <div className="bp-actions">
          <ButtonLink href={reportsPath(tenant)}>{t("report.again")}</ButtonLink>
        </div>
      ) : null}
      <FactList
        facts={[
          { term: t("report.facts.kind"), value: t(`reports.kinds.${report.kind}`) },
          ...(report.versionLabel === null
            ? []
            : [{ term: t("report.facts.version"), value: report.versionLabel }]),
          { term: t("report.facts.ordered"), value: ordered },
          ...(report.requestedBy
            ? [{ term: t("report.facts.by"), value: report.requestedBy }]
            : []),
          { term: t("report.facts.language"), value: t(`common:languages.${report.language}`) },
          { term: t("report.facts.hash"), value: report.contentHash.slice(0, 16) },
        ]}
      />
      <p>
        <Link href={planPath({ tenant, plan: report.planSlug })}>{t("report.toPlan")}</Link>
      </p>
    </main>
  );
}

/** Without script the page asks again by itself; with it the live line does. */
function Waiting({ href }: { readonly href: string }) {
  const { t } = useText();
  return (
    <>
      <p className="bp-sub">{t("report.leave")}</p>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <p>
          <a href={href}>{t("report.reload")}</a>
        </p>
      </noscript>
    </>
  );
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

function sizeOf(bytes: number | null, language: Language): string {
  return `${formatNumber({ value: Math.max(1, Math.round((bytes ?? 0) / 1000)), language })} kB`;
}
