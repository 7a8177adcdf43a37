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

/** The document that is made of many plans at once, from a frozen comparison. */
export const COMPARISON_KIND = "comparison";

/** Every sort of document that can be ordered. */
export type OrderedKind = ReportKind | typeof COMPARISON_KIND;

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

/** PDF/UA-1 is published, PDF/A-2a is archived; one file can be only one of them. */
export const PDF_STANDARDS = ["ua-1", "a-2a"] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

/** Documents as they are offered: each format, and PDF by what it conforms to. */
export const REPORT_OUTPUTS = ["pdf", "pdf-a", "docx", "html", "xlsx"] as const;
export type ReportOutput = (typeof REPORT_OUTPUTS)[number];

/** What an offered document is as a file. */
export function fileOfOutput(output: ReportOutput): {
  readonly format: ReportFormat;
  readonly pdfStandard: PdfStandard | null;
} {
  if (output === "pdf") return { format: "pdf", pdfStandard: "ua-1" };
  if (output === "pdf-a") return { format: "pdf", pdfStandard: "a-2a" };
  return { format: output, pdfStandard: null };
}

/** The offered document that a file is. */
export function outputOfFile(file: {
  readonly format: ReportFormat;
  readonly pdfStandard: PdfStandard | null;
}): ReportOutput {
  return file.format === "pdf" && file.pdfStandard === "a-2a" ? "pdf-a" : file.format;
}

/** How often a scheduled report is made. A tertial ends in April, August and December. */
export const REPORT_RHYTHMS = ["yearly", "tertial", "monthly"] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];

/** What a tenant's own Word template has to give; the rest of a document is the product's own. */
export interface TemplateHolding {
  /** How many styles it names. */
  readonly styles: number;
  /** Fonts and colours. */
  readonly theme: boolean;
  /** Paper and margins. */
  readonly page: boolean;
  readonly header: boolean;
  readonly footer: boolean;
  /** Pictures in header and footer: arms or logo. */
  readonly pictures: number;
}
