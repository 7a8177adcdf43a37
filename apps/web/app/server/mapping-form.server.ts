import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import { type ElementChoice, type MappingChoices, TERM_GROUPS } from "@boplan/framework-host";

/** What a form says of one element when it is not to be taken along. */
export const LEAVE_OUT = "leaveOut";
/** What a form says of a word that is to have no counterpart. */
export const NO_COUNTERPART = "none";

/**
 * The planner's choices: `kind:<element>` and `term:<group>:<id>`. An empty one follows the
 * proposal. Whether a choice can be kept is judged by the mapping.
 */
export function mappingChoicesIn(form: FormData): MappingChoices {
  const elements: Record<string, ElementChoice> = {};
  const terms: Record<string, Record<string, string | null>> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || value === "") continue;
    const [what, first = "", ...rest] = name.split(":");
    if (what === "kind") {
      if (value === LEAVE_OUT) elements[first] = { leaveOut: true };
      else if (isKind(value)) elements[first] = { kind: value };
    }
    if (what === "term" && TERM_GROUPS.some((group) => group === first)) {
      terms[first] = {
        ...terms[first],
        [rest.join(":")]: value === NO_COUNTERPART ? null : value,
      };
    }
  }
  return { elements, terms };
}

/** What was chosen, by the name of its field, so that a page can show it again. */
export function chosenIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      /^(kind|term|confirm):/.test(name) && typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

function isKind(value: string): value is ElementKind {
  return (ELEMENT_KINDS as readonly string[]).includes(value);
}
