import { REPORT_SCHEMA, type ReportDocument } from "../document-model.ts";
import { reportError } from "./report-error.ts";

/** A plan of some thousands of pages; what is larger is a mistake and would only eat memory. */
const LONGEST = 40_000_000;

/**
 * The document as the template reads it. Halves of characters would not survive the way there, and
 * composed letters (`å`, never `a` and a ring) are what people search for in the finished file.
 * What the fonts cannot draw is handled by the template, which knows them.
 */
export function serialiseDocument(document: ReportDocument): string {
  if (document.schema !== REPORT_SCHEMA) {
    throw reportError({ code: "report.invalidDocument", detail: `schema ${document.schema}` });
  }
  const json = JSON.stringify(document, (_key, value: unknown) =>
    typeof value === "string" ? value.toWellFormed().normalize("NFC") : value,
  );
  if (json.length > LONGEST) {
    throw reportError({ code: "report.invalidDocument", detail: `${json.length} characters` });
  }
  return json;
}
