import type { CaseNumberParts } from "@boplan/framework-sdk";

const PATTERN = /^(\p{Lu}[\p{L}]{0,5})[ -]?(\d{1,6})[/:](\d{1,6})$/u;

/**
 * Registry numbers as Swedish municipalities write them: `KS-23/00978` and `KS 2015/271` put the
 * year first, `KS 429/2013` last. Where neither or both parts look like a year it is ambiguous.
 */
export function parseCaseNumber(written: string): CaseNumberParts | null {
  const match = PATTERN.exec(written.trim());
  const [, prefix, first, second] = match ?? [];
  if (!prefix || !first || !second) return null;
  const firstIsYear = isFullYear(first);
  const secondIsYear = isFullYear(second);
  if (firstIsYear !== secondIsYear) {
    return firstIsYear
      ? { prefix, year: Number(first), number: second, ambiguous: false }
      : { prefix, year: Number(second), number: first, ambiguous: false };
  }
  // Two digits first are a short year by custom: `KS-23/00978`.
  if (!firstIsYear && first.length === 2 && second.length !== 2) {
    return { prefix, year: 2000 + Number(first), number: second, ambiguous: false };
  }
  return { prefix, year: null, number: `${first}/${second}`, ambiguous: true };
}

function isFullYear(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= 1990 && Number(digits) <= 2099;
}
