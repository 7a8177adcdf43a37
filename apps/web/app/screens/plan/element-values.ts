import type { PlanElement } from "@boplan/domain/plan";

/** Fields of the element form, in its order. */
export const ELEMENT_FIELDS = [
  "title",
  "text",
  "leadUnitId",
  "start",
  "end",
  "status",
  "attainment",
] as const;

export type ElementFieldName = (typeof ELEMENT_FIELDS)[number];

/** What stands in the form, as written. */
export type ElementValues = { [Field in ElementFieldName]?: string };

export function valuesOf(element: PlanElement): Required<ElementValues> {
  return {
    title: element.title,
    text: element.text,
    leadUnitId: element.leadUnitId ?? "",
    start: element.start ?? "",
    end: element.end ?? "",
    status: element.status ?? "",
    attainment: element.attainment ?? "",
  };
}

export interface FieldDifference {
  readonly field: ElementFieldName;
  readonly mine: string;
  readonly theirs: string;
}

/** Where two versions of an element part ways; texts are compared block by block, not here. */
export function differencesOf(options: {
  mine: ElementValues;
  theirs: Required<ElementValues>;
}): FieldDifference[] {
  return ELEMENT_FIELDS.flatMap((field) => {
    const mine = options.mine[field]?.replaceAll("\r\n", "\n").trim();
    const theirs = options.theirs[field];
    return field === "text" || mine === undefined || mine === theirs
      ? []
      : [{ field, mine, theirs }];
  });
}
