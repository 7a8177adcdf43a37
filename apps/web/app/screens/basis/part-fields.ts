import type { PartName } from "@boplan/domain/plan";
import { DOING_FIELDS } from "./doing-fields.ts";
import type { FormField } from "./fields.ts";
import { REASON_FIELDS } from "./reason-fields.ts";

/** Parts with a page of the basis; the others have pages of their own. */
export const BASIS_PARTS = [
  "sections",
  "considerations",
  "statements",
  "analyses",
  "challenges",
  "norms",
  "needs",
  "exclusions",
  "financing",
  "followUps",
  "conditionChanges",
  "participants",
  "relations",
  "lessons",
] as const satisfies readonly PartName[];
export type BasisPart = (typeof BASIS_PARTS)[number];

export function isBasisPart(name: string): name is BasisPart {
  return (BASIS_PARTS as readonly string[]).includes(name);
}

/** Each part's form, field by field, in the order in which one thinks of them. */
export const PART_FIELDS: Readonly<Record<BasisPart, readonly FormField[]>> = {
  ...REASON_FIELDS,
  ...DOING_FIELDS,
};

/** The field that an entry is known by. */
export const HEADING_FIELDS: Readonly<Record<BasisPart, string>> = {
  sections: "title",
  needs: "kind",
  analyses: "title",
  considerations: "title",
  challenges: "title",
  statements: "statement",
  exclusions: "targetGroup",
  conditionChanges: "on",
  norms: "name",
  followUps: "rhythm",
  participants: "name",
  relations: "title",
  financing: "source",
  lessons: "kind",
};
