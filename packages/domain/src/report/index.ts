/** Sorts of documents that are made of a plan. */
export const REPORT_KINDS = [
  "full",
  "short",
  "year",
  "implementation",
  "requirements",
  "decision",
  "consultation",
  "followUp",
  "changes",
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Formats of a document; each is the file's ending too. */
export const REPORT_FORMATS = ["pdf", "docx", "html", "xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
