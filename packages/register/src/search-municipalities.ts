import type { CountryCode } from "@boplan/domain/tenant";
import { allMunicipalities, type Municipality } from "./municipality.ts";

/** Letters that do not fall apart into a base letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ø: "o", æ: "ae", đ: "d", ŋ: "n", ŧ: "t", ð: "d" };

/** How two spellings of a name are told the same: `Tromsø`, `tromso`; `Kárášjohka`, `karasjohka`. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[øæđŋŧð]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const index = allMunicipalities().map((municipality) => ({
  municipality,
  name: plainName(municipality.name),
  // Every name of it, the Sámi and Kven ones too.
  names: plainName(`${municipality.displayName} ${municipality.officialName}`),
}));

/**
 * Municipalities by name in any of its languages, with or without accents, or by the beginning of
 * the code. Best first: the name itself, its beginning, the beginning of a word, anywhere.
 */
export function searchMunicipalities(options: {
  text: string;
  country?: CountryCode;
  /** At most so many; 20 unless told. */
  limit?: number;
}): readonly Municipality[] {
  const { text, country, limit = 20 } = options;
  const wanted = plainName(text);
  if (wanted === "") return [];
  return index
    .filter(({ municipality }) => country === undefined || municipality.country === country)
    .map((entry) => ({ entry, rank: rankOf({ entry, wanted }) }))
    .filter(({ rank }) => rank !== NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry.municipality);
}

const NOT_FOUND = 5;

function rankOf({ entry, wanted }: { entry: (typeof index)[number]; wanted: string }): number {
  if (/^\d+$/.test(wanted)) return entry.municipality.code.startsWith(wanted) ? 0 : NOT_FOUND;
  if (entry.name === wanted) return 0;
  if (entry.name.startsWith(wanted)) return 1;
  if (entry.names.startsWith(wanted)) return 2;
  if (entry.names.includes(` ${wanted}`)) return 3;
  return wanted.length > 2 && entry.names.includes(wanted) ? 4 : NOT_FOUND;
}
