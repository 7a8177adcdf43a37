import { parsePartialDate, precisionOf } from "@boplan/domain/partial-date";

/** One broken rule of a descriptor. `part` is the field, `id` the entry, `problem` a fixed word. */
export interface FrameworkProblem {
  readonly part: string;
  readonly id: string;
  readonly problem:
    | "notAFramework"
    | "otherSdk"
    | "badId"
    | "duplicateId"
    | "danglingReference"
    | "badDate"
    | "badNumber"
    | "missing"
    | "unreachable"
    | "outOfRegime"
    | "badPattern";
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Kebab case without accents: what every id of a framework is written in. */
export function isFrameworkId(id: string): boolean {
  return ID.test(id);
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const date = parsePartialDate(text);
  return date !== null && precisionOf(date) === "day" && date === text;
}

/** The ids of a list, to look references up in. */
export function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

/** A problem for each id that is not among the known ones. */
export function danglingReferences(options: {
  readonly part: string;
  readonly ids: readonly (string | null)[];
  readonly known: ReadonlySet<string>;
}): FrameworkProblem[] {
  const { part, ids, known } = options;
  return ids.flatMap((id): FrameworkProblem[] =>
    id === null || known.has(id) ? [] : [{ part, id, problem: "danglingReference" }],
  );
}
