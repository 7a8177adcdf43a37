import { mayCancel } from "@boplan/application/report/cancel-report";
import type { ReportView } from "@boplan/application/report/report-view";
import type { Actor } from "@boplan/auth/permission";
import type { Language } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import { isOver } from "../screens/report/report-state.ts";
import type { ReportRow } from "../screens/report/report-table.tsx";
import { dayOfMoment } from "./day-in-words.ts";

/** A report as a row of the list. */
export function reportRow(options: {
  report: ReportView;
  actor: Actor;
  language: Language;
}): ReportRow {
  const { report, actor, language } = options;
  const { status, step, requestedById, expiresAt, fileRemovedAt } = report;
  const isMine = requestedById === actor.userId;
  const isEnd = status === "done" || status === "failed";
  return {
    id: report.id,
    planTitle: report.planTitle,
    kind: report.kind,
    output: report.output,
    versionLabel: report.versionLabel,
    language: report.language,
    status,
    step,
    requestedBy: report.requestedBy,
    isScheduled: report.isScheduled,
    ordered: formatMoment({ moment: report.requestedAt, language }),
    bytes: report.file?.bytes ?? null,
    expires: expiresAt && dayOfMoment({ moment: expiresAt, language }),
    // Also set where a report ended without a file: then nothing was deleted that one could have had.
    removed:
      fileRemovedAt && status === "done" ? dayOfMoment({ moment: fileRemovedAt, language }) : null,
    isNew: isMine && isEnd && !report.isSeen,
    mayCancel: !isOver({ status }) && mayCancel({ actor, requestedBy: requestedById }),
  };
}
