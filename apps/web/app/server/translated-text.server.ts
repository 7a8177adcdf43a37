import type { Language } from "@boplan/domain/tenant";
import { type TextKey, textOf } from "../text/text.tsx";
import { webContainer } from "./container.server.ts";

/** A text in another language than the page's: of a document that is ordered in it. */
export function translatedText(options: { language: Language; key: TextKey }): string {
  const { language, key } = options;
  return textOf({ i18n: webContainer().i18n, language }).t(key);
}
