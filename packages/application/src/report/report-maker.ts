import type { Finding } from "@boplan/domain/finding";
import type { FrozenComparison } from "@boplan/domain/frozen-comparison";
import type { COMPARISON_KIND, PdfStandard, ReportFormat, ReportKind } from "@boplan/domain/report";
import type { PlanSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { Framework, Regime } from "@boplan/framework-sdk";
import type { ClaimedPlanReport } from "./report-lease.ts";
import type { UsedTemplate } from "./style-template.ts";

/** What a document of a plan is made of. */
export interface PlanReportInput {
  readonly snapshot: PlanSnapshot;
  readonly contentHash: string;
  readonly framework: Framework;
  /** The wording of the law that the plan was checked against. */
  readonly regime: Regime;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly requestedAt: Date;
  /** The moment that the document speaks of: when its version was frozen, else when it was ordered. */
  readonly statedOn: Date;
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly pdfStandard: PdfStandard;
  readonly versionLabel: string | null;
  readonly base: ClaimedPlanReport["base"];
  /** For `docx`: the tenant's own, where there is one. */
  readonly styleTemplate: UsedTemplate | null;
}

/** What a document of a comparison is made of. */
export interface ComparisonReportInput
  extends Pick<
    PlanReportInput,
    "contentHash" | "language" | "requestedAt" | "format" | "pdfStandard" | "styleTemplate"
  > {
  readonly kind: typeof COMPARISON_KIND;
  readonly comparison: FrozenComparison;
  /** Those installed; a plan of another one is shown with its ids for words. */
  readonly frameworks: readonly Framework[];
}

export type ReportInput = PlanReportInput | ComparisonReportInput;

/** Turns a snapshot into the bytes of a document. Throws coded errors; may be called again. */
export interface ReportMaker {
  /** Given up when `signal` says so: nobody waits for the document any more. */
  make(input: ReportInput, options?: { signal: AbortSignal }): Promise<Uint8Array>;
  /** Whether another try may succeed (a crash, a time limit), or never will (a bad document). */
  isRetryable(error: unknown): boolean;
}

/** What went wrong while the document was made, as opposed to around it. */
export class MakingFailed extends Error {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("making failed");
    this.cause = cause;
  }
}
