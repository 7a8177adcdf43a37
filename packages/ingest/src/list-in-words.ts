/**
 * The members of a list told in a sentence: `teknisk, helse og omsorg/NAV og en representant`. The
 * last joining word divides only where commas have divided before, or where it is the only one:
 * `helse og omsorg` may be one member.
 */
export function listInWords(written: string): string[] {
  const parts = written
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const last = parts.at(-1);
  if (last === undefined) return [];
  const joined = /^(.+)\s(?:og|och|and|samt|&)\s(.+)$/u.exec(last);
  if (!joined) return parts;
  const [, before = "", after = ""] = joined;
  return [...parts.slice(0, -1), before.trim(), after.trim()];
}
