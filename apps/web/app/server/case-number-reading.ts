import type { DocumentFacts } from "@boplan/domain/plan";
import type { Text } from "../text/text.tsx";

/** How a case number is read, in words, and that it may be read otherwise; `null` without one. */
export function caseNumberReading(options: {
  document: Pick<DocumentFacts, "caseNumber" | "caseNumberParts">;
  text: Text;
}): string | null {
  const { document, text } = options;
  const { caseNumber: written, caseNumberParts: parts } = document;
  if (written === null) return null;
  if (parts === null) return text.t("basis.caseUnread");
  const { number, year, prefix } = parts;
  const read =
    year === null
      ? text.t("basis.caseNumberOnly", { number })
      : prefix === null
        ? text.t("basis.caseRead", { number, year })
        : text.t("basis.caseReadPrefix", { number, year, prefix });
  return parts.ambiguous ? `${read} ${text.t("basis.caseAmbiguous", { written })}` : read;
}
