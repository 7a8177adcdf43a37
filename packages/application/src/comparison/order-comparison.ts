import type { Actor } from "@boplan/auth/permission";
import { requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { FrozenView } from "@boplan/domain/frozen-comparison";
import { COMPARISON_KIND, fileOfOutput, type ReportOutput } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { announce } from "../job-outbox.ts";
import { type PlacedReport, placeReport } from "../report/place-report.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { freezeComparison } from "./freeze-comparison.ts";

export interface OrderComparisonOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly query: ComparisonQuery;
  readonly views: readonly FrozenView[];
  readonly outputs: readonly ReportOutput[];
  readonly language: Language;
  /** What the document is called, in its language. */
  readonly title: string;
  /** The same key twice is the same order: a double click makes one report. */
  readonly requestKey: string;
  /** Where the site is reached, for the link in a letter; without it letters have none. */
  readonly origin?: string;
}

/**
 * Freezes the comparison as it stands now and orders documents of it, one for each output. Later
 * changes in the plans change nothing in them; a plan that is taken back before they are made stops
 * them. Needs `comparison:read`. Throws `report.formatMissing`, `comparisonFile.restless`.
 */
export async function orderComparison(
  options: OrderComparisonOptions,
): Promise<{ reportIds: readonly string[] }> {
  const { app, actor, language, title, requestKey, origin } = options;
  requirePermission(actor, "comparison:read");
  const outputs = [...new Set(options.outputs)];
  if (outputs.length === 0) throw new CodedError("report.formatMissing");
  const { comparison, contentHash } = await freezeComparison(options);
  const placed = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const reports: PlacedReport[] = [];
    for (const output of outputs) {
      const report = await placeReport(writer, {
        app,
        report: {
          source: { planId: null, title, comparison, contentHash, version: null, ofRecord: false },
          base: null,
          kind: COMPARISON_KIND,
          ...fileOfOutput(output),
          language,
          requestKey: `${actor.userId}:${requestKey}:${output}`,
          requestedBy: actor.userId,
          scheduleId: null,
          origin: origin ?? null,
        },
      });
      reports.push(report);
    }
    return reports;
  });
  for (const { entry } of placed) if (entry) await announce(app, entry);
  return { reportIds: placed.map(({ reportId }) => reportId) };
}
