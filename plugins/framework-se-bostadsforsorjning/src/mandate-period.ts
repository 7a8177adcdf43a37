const ELECTION_CYCLE = 4;
/** Year of an ordinary election; the others follow every fourth year. */
const AN_ELECTION_YEAR = 2022;

/**
 * First day of the council's term that a day (`YYYY-MM-DD`) falls in: four years from 15 October of
 * the election year (kommunallagen 5 kap. 9 §).
 */
export function mandateStart(on: string): string {
  const year = Number(on.slice(0, 4));
  const sinceElection =
    (((year - AN_ELECTION_YEAR) % ELECTION_CYCLE) + ELECTION_CYCLE) % ELECTION_CYCLE;
  const start = `${year - sinceElection}-10-15`;
  return start <= on ? start : `${year - sinceElection - ELECTION_CYCLE}-10-15`;
}

/** Last day of the term that begins on `start`. */
export function mandateEnd(start: string): string {
  return `${Number(start.slice(0, 4)) + ELECTION_CYCLE}-10-14`;
}

/** First day of the term before the one that begins on `start`. */
export function mandateBefore(start: string): string {
  return `${Number(start.slice(0, 4)) - ELECTION_CYCLE}-10-15`;
}
