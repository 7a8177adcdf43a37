import type { Language } from "@boplan/domain/tenant";
import type { site } from "@boplan/i18n/locales/sv/site";
import type { i18n } from "i18next";
import { createContext, useContext } from "react";
import type { Leaves, TextParams } from "./text.tsx";

/** Keys of the texts of public pages; they are written on the server and never sent along. */
export type SiteKey = Leaves<typeof site>;

export interface SiteText {
  readonly language: Language;
  s(key: SiteKey, params?: TextParams): string;
}

/** The texts of public pages in one language. */
export function siteTextOf(options: { i18n: i18n; language: Language }): SiteText {
  const translate = options.i18n.getFixedT(options.language, ["site"]);
  return {
    language: options.language,
    s: (key, params) => translate(key, { ...params }) as string,
  };
}

const SiteTextContext = createContext<SiteText | null>(null);

export const SiteTextProvider = SiteTextContext.Provider;

export function useSite(): SiteText {
  const text = useContext(SiteTextContext);
  if (!text) throw new Error("SiteTextProvider is missing");
  return text;
}
