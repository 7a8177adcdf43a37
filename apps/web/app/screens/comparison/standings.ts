/** How a municipality's plan stands, in the order of a summary. As the use case names them. */
export const STANDINGS = [
  "valid",
  "openEnded",
  "lapsing",
  "lapsed",
  "notAdopted",
  "noPlan",
] as const;

export type Standing = (typeof STANDINGS)[number];

export function isStanding(value: string): value is Standing {
  return (STANDINGS as readonly string[]).includes(value);
}
