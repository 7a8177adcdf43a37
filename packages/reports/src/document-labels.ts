import type { translatorFor } from "@boplan/i18n/translator";
import type { DocumentLabels } from "./document-model.ts";

/** The frame's words that writers ask for. */
const LABELS = [
  "contents",
  "table",
  "figure",
  "pageOf",
  "pageShort",
  "continued",
  "decisionPart",
  "informationPart",
  "empty",
  "untitled",
  "notStated",
  "caseNumber",
  "version",
  "checksum",
  "notes",
  "skipToContent",
  "fontsMissing",
  "templateUnusable",
  "elements",
  "kind",
  "number",
  "title",
  "text",
] as const satisfies readonly (keyof DocumentLabels)[];

export function documentLabels(t: ReturnType<typeof translatorFor>): DocumentLabels {
  const entries = LABELS.map((key) => [key, t(`reports:labels.${key}`)]);
  return Object.fromEntries(entries) as Record<(typeof LABELS)[number], string>;
}
