import { REPORT_SCHEMA, type ReportDocument } from "../document-model.ts";
import { prepareDocument } from "./prepare/prepare-document.ts";
import { reportError } from "./report-error.ts";

/** A plan of some thousands of pages; what is larger is a mistake and would only eat memory. */
const LONGEST = 40_000_000;

/** The document as the template reads it. Throws `report.invalidDocument`. */
export function serialiseDocument(document: ReportDocument): string {
  if (document.schema !== REPORT_SCHEMA) {
    throw reportError({ code: "report.invalidDocument", detail: `schema ${document.schema}` });
  }
  const { length } = JSON.stringify(document);
  if (length > LONGEST) {
    throw reportError({ code: "report.invalidDocument", detail: `${length} characters` });
  }
  return JSON.stringify(prepareDocument(document));
}
