import type { Language } from "@boplan/domain/tenant";
import { formatNumber } from "@boplan/i18n/format";

/** A file's size for people, `340 kB`; never nothing. */
export function sizeInWords({ bytes, language }: { bytes: number; language: Language }): string {
  const kilo = Math.max(1, Math.round(bytes / 1_000));
  return kilo < 10_000
    ? `${formatNumber({ value: kilo, language })} kB`
    : `${formatNumber({ value: Math.round(kilo / 1_000), language })} MB`;
}
