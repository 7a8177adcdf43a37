import type { Language } from "@boplan/domain/tenant";
import { localeOf } from "@boplan/i18n/format";

/** A country's name in the reader's language; asked on the server, whose data is the same for all. */
export function countryName(options: { country: string; language: Language }): string {
  const names = new Intl.DisplayNames([localeOf(options.language)], { type: "region" });
  return names.of(options.country) ?? options.country;
}
