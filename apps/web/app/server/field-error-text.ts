import { fieldErrors } from "@boplan/i18n/locales/sv/field-errors";
import type { Text, TextKey } from "../text/text.tsx";

/** What is wrong with a field, in the reader's language; a code without a text gets the general one. */
export function fieldErrorText({ text, code }: { text: Text; code: string }): string {
  const [area = "", kind = ""] = code.split(".");
  const known = Object.entries(fieldErrors).some(
    ([name, texts]) => name === area && typeof texts === "object" && kind in texts,
  );
  return text.t(known ? (`fieldErrors.${area}.${kind}` as TextKey) : "fieldErrors.other");
}
