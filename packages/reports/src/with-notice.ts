import type { ReportDocument } from "./document-model.ts";

/** The document with one more thing said before its sections. */
export function withNotice(options: { document: ReportDocument; notice: string }): ReportDocument {
  const { document, notice } = options;
  const { frontNote } = document;
  if (frontNote === null) return { ...document, frontNote: notice };
  const before = typeof frontNote === "string" ? [frontNote] : frontNote;
  return { ...document, frontNote: [...before, ` ${notice}`] };
}
