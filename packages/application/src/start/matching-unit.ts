import type { OrganisationUnit } from "@boplan/domain/plan";
import { LANGUAGES } from "@boplan/domain/tenant";
import type { Framework } from "@boplan/framework-sdk";

/** Shorter beginnings are found in too many names. */
const LEAST_LETTERS = 3;

/**
 * The municipality's own unit for a kind of unit of the framework: one of the same name in any
 * language, or of a name that begins alike (`Socialförvaltning`, `Socialförvaltningen`). `null`
 * where none does: a guess would put somebody else's name on the work.
 */
export function matchingUnit(options: {
  framework: Framework;
  unitTypes: readonly string[];
  units: readonly OrganisationUnit[];
}): string | null {
  const { framework, unitTypes, units } = options;
  for (const type of unitTypes) {
    const names = LANGUAGES.map((language) =>
      wordOf(framework.locales[language].unitTypes[type] ?? type),
    );
    const unit = units.find(({ name }) => names.some((one) => beginAlike(one, wordOf(name))));
    if (unit) return unit.id;
  }
  return null;
}

/** What a name is called by, without what stands in brackets or behind a hyphen. */
function wordOf(name: string): string {
  return (name.split(/[(–—-]/)[0] ?? "").trim().toLocaleLowerCase();
}

function beginAlike(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short.length < LEAST_LETTERS) return false;
  // Only an inflected ending may follow, not another word.
  return (
    short === long || (long.startsWith(short) && /^\p{L}{1,3}$/u.test(long.slice(short.length)))
  );
}
