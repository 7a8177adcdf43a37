import type { ReportFormat } from "@boplan/domain/report";

/** Where a report's document is kept. */
export function fileKey(options: {
  readonly tenantId: string;
  readonly reportId: string;
  readonly format: ReportFormat;
}): string {
  return `${options.tenantId}/${options.reportId}.${options.format}`;
}
