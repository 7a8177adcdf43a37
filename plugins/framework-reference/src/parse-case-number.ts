import type { CaseNumberParts } from "@boplan/framework-sdk";

const PATTERN = /^H-(\d{4})-(\d+)$/;

/** Examplia writes `H-2021-17`: register, year, running number. */
export function parseCaseNumber(written: string): CaseNumberParts | null {
  const match = PATTERN.exec(written.trim());
  if (!match?.[1] || !match[2]) return null;
  return { prefix: "H", year: Number(match[1]), number: match[2], ambiguous: false };
}
