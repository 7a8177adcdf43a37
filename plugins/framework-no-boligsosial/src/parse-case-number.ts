import type { CaseNumberParts } from "@boplan/framework-sdk";

const COUNCIL_CASE = /^(?:(PS|RS|FS|KS)\s*)?(\d{1,4})\/(\d{2}|(?:19|20)\d{2})$/iu;
const ARCHIVE_CASE = /^(\d{2}|\d{4})\/(\d{3,6})(?:-\d+)?$/u;
const LONG_ARCHIVE_CASE = /^((?:19|20)\d{2})(\d{5})$/u;

/**
 * Norwegian case numbers. A council case is number/year (`70/15`, `PS 117/22`), an archive case
 * year/number (`14/322`, `2015/1154`, `201716598`). When both parts can be a short year, the form
 * alone does not tell; the common reading is given and marked ambiguous.
 */
export function parseCaseNumber(written: string): CaseNumberParts | null {
  const text = written.trim().replace(/^sak\s+/iu, "");
  const long = LONG_ARCHIVE_CASE.exec(text);
  if (long?.[1] && long[2]) {
    return { prefix: null, year: Number(long[1]), number: long[2], ambiguous: false };
  }
  const council = COUNCIL_CASE.exec(text);
  if (council?.[2] && council[3]) {
    const [, prefix, number, year] = council;
    return {
      prefix: prefix?.toUpperCase() ?? null,
      year: fullYear(year),
      number,
      ambiguous: number.length === year.length && (year.length === 2 || /^(19|20)/.test(number)),
    };
  }
  const archive = ARCHIVE_CASE.exec(text);
  if (archive?.[1] && archive[2]) {
    return { prefix: null, year: fullYear(archive[1]), number: archive[2], ambiguous: false };
  }
  return null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
