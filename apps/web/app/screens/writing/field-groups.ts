import type { PlanElement } from "@boplan/domain/plan";
import { isCarriedOut } from "@boplan/domain/plan";

/** Groups of fields that are saved together, and that one person at a time should write in. */
export const FIELD_GROUPS = [
  "heading",
  "text",
  "responsible",
  "time",
  "costs",
  "tools",
  "indicators",
  "progress",
  "custom",
] as const;

export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** Fields of an element that the panel saves, by group. */
const FIELDS = {
  heading: ["title"],
  text: ["text", "richText"],
  responsible: ["leadUnitId", "participatingUnitIds", "responsibleUserId", "partners"],
  time: ["start", "end", "priority", "doneWhen"],
  costs: ["costs"],
  tools: ["instruments", "targetGroups", "themes", "area"],
  indicators: ["indicators"],
  progress: ["status", "attainment"],
  custom: ["customValues"],
} as const satisfies Readonly<Record<FieldGroup, readonly (keyof PlanElement)[]>>;

export type SavedField = (typeof FIELDS)[FieldGroup][number];

/** What was written, as it is sent: dates as typed, texts as structure. */
export type FieldChanges = Readonly<Partial<Record<SavedField, unknown>>>;

export function fieldsOf(group: FieldGroup): readonly SavedField[] {
  return FIELDS[group];
}

/** Whether two versions of an element say the same in a group. */
export function saysTheSame(options: {
  group: FieldGroup;
  one: PlanElement;
  other: PlanElement;
}): boolean {
  const { group, one, other } = options;
  return fieldsOf(group).every(
    (field) => JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}

/** The group that a field of a finding's path stands in; the heading for what is unknown. */
export function groupOfField(field: string | undefined): FieldGroup {
  return FIELD_GROUPS.find((group) => fieldsOf(group).some((name) => name === field)) ?? "heading";
}

/** What a kind has: only what is carried out costs money and is done. */
export function groupsOf(element: PlanElement, hasCustomFields: boolean): FieldGroup[] {
  return FIELD_GROUPS.filter(
    (group) =>
      (group !== "costs" || isCarriedOut(element.kind) || element.costs.length > 0) &&
      (group !== "custom" || hasCustomFields),
  );
}
