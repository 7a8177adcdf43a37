import { ELEMENT_KINDS, type Plan } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type {
  ElementMapping,
  ElementNote,
  FrameworkMapping,
  TermGroup,
  TermMapping,
} from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import type { Choice } from "@boplan/ui/form";
import { planWords } from "../plan/plan-words.ts";

/** What becomes of an element, in words. */
export interface MappedElement {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly becomes: string | null;
  readonly isChanged: boolean;
  readonly notes: readonly ElementNote[];
  /** Kinds that it could be instead. */
  readonly kinds: readonly Choice[];
}

/** What becomes of a word of the framework. */
export interface MappedTerm {
  readonly group: TermGroup;
  readonly id: string;
  readonly name: string;
  readonly becomes: string | null;
  readonly candidates: readonly Choice[];
}

/** Elements as a mapping places them, in the words of both frameworks. */
export function mappedElements(options: {
  plan: Plan;
  mappings: readonly ElementMapping[];
  from: Framework;
  to: Framework;
  language: Language;
}): MappedElement[] {
  const { plan, mappings, from, to, language } = options;
  const titles = new Map(plan.elements.map(({ id, title }) => [id, title]));
  const before = planWords({ framework: from, language }).kinds;
  const after = planWords({ framework: to, language }).kinds;
  const offered = ELEMENT_KINDS.filter((kind) => to.kinds.some((rule) => rule.kind === kind)).map(
    (kind) => ({ value: kind, label: after[kind].one }),
  );
  return mappings.map((mapping) => ({
    id: mapping.elementId,
    title: titles.get(mapping.elementId) ?? "",
    from: before[mapping.from].one,
    becomes: mapping.to === null ? null : after[mapping.to].one,
    isChanged: mapping.change !== "same",
    notes: mapping.notes,
    kinds: offered,
  }));
}

/** Words of the plan with their counterparts. */
export function mappedTerms(options: {
  mapping: FrameworkMapping;
  from: Framework;
  to: Framework;
  language: Language;
}): MappedTerm[] {
  const { mapping, from, to, language } = options;
  const name = (framework: Framework, { group, id }: Pick<TermMapping, "group" | "id">) => {
    const word = framework.locales[language][group][id];
    return typeof word === "string" ? word : (word?.title ?? id);
  };
  return mapping.terms.map((term) => {
    const near = term.candidates.map(({ id }) => id);
    const rest = to[term.group].map(({ id }) => id).filter((id) => !near.includes(id));
    return {
      group: term.group,
      id: term.id,
      name: name(from, term),
      becomes: term.to === null ? null : name(to, { group: term.group, id: term.to }),
      // The likely ones first; a planner may know better than names and themes do.
      candidates: [...near, ...rest].map((id) => ({
        value: id,
        label: name(to, { group: term.group, id }),
      })),
    };
  });
}
