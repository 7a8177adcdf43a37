import type { Plan } from "@boplan/domain/plan";
import { type RichText, richTextOf } from "@boplan/domain/rich-text";
import type { ElementDifference, PlanDifference } from "@boplan/domain/version-difference";
import type { Framework } from "@boplan/framework-sdk";
import type { Text } from "../../text/text.tsx";
import { documentFacts } from "../plan/document-facts.ts";
import { fieldInWords, fieldName } from "../plan/field-words.ts";
import { type PlanWords, planWords } from "../plan/plan-words.ts";

/** A field that differs, both sides in words. */
export interface FieldView {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** An element that differs, as plain data for the page. */
export interface DifferenceView {
  readonly id: string;
  readonly kindLabel: string;
  readonly title: string;
  readonly change: "added" | "removed" | "changed" | "moved";
  readonly moved: boolean;
  readonly fields: readonly FieldView[];
  /** Both texts with their structure, where the text differs. */
  readonly text: { readonly before: RichText; readonly after: RichText } | null;
}

export interface DifferencesView {
  readonly counts: PlanDifference["counts"];
  readonly facts: readonly FieldView[];
  readonly elements: readonly DifferenceView[];
  readonly parts: readonly {
    readonly label: string;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }[];
}

/** The differences of two versions in the reader's words; what is the same is left out. */
export function differencesView(options: {
  difference: PlanDifference;
  before: Plan;
  after: Plan;
  framework: Framework;
  text: Text;
}): DifferencesView {
  const { difference, before, after, framework, text } = options;
  const words = planWords({ framework, language: text.language });
  return {
    counts: difference.counts,
    facts: factViews({ before, after, framework, text }),
    elements: difference.elements
      .filter(({ kind, moved }) => kind !== "same" || moved)
      .map((element) => elementView({ difference: element, before, after, words, text })),
    parts: difference.parts.map(({ part, added, removed, changed }) => ({
      label: text.t(`domain:parts.${part}`),
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    })),
  };
}

function factViews(options: {
  before: Plan;
  after: Plan;
  framework: Framework;
  text: Text;
}): FieldView[] {
  const { before, after, framework, text } = options;
  const title = (plan: Plan) => ({ term: text.t("domain:fields.title"), value: plan.title });
  const stated = (plan: Plan) =>
    new Map(
      [title(plan), ...documentFacts({ plan, framework, text })].map((fact) => [
        fact.term,
        fact.value,
      ]),
    );
  const [earlier, later] = [stated(before), stated(after)];
  const labels = [...new Set([...earlier.keys(), ...later.keys()])];
  return labels
    .map((label) => ({ label, before: earlier.get(label) ?? "", after: later.get(label) ?? "" }))
    .filter((fact) => fact.before !== fact.after);
}

function elementView(options: {
  difference: ElementDifference;
  before: Plan;
  after: Plan;
  words: PlanWords;
  text: Text;
}): DifferenceView {
  const { difference, before, after, words, text } = options;
  const { kind, moved, fields } = difference;
  const node = difference.after ?? difference.before;
  if (!node) throw new Error("a difference without either side");
  const [one, other] = [difference.before?.element, difference.after?.element];
  const isText = (field: string) => field === "text" || field === "richText";
  const compared = one && other ? fields.filter((field) => !isText(field)) : [];
  return {
    id: node.element.id,
    kindLabel: `${words.kinds[node.element.kind].one} ${node.number}`,
    title: node.element.title,
    change: kind === "same" ? "moved" : kind,
    moved,
    fields: compared.flatMap((field) =>
      one && other
        ? [
            {
              label: fieldName({ field, text }),
              before: fieldInWords({ field, element: one, plan: before, words, text }),
              after: fieldInWords({ field, element: other, plan: after, words, text }),
            },
          ]
        : [],
    ),
    text:
      one && other && fields.some(isText)
        ? { before: richTextOf(one), after: richTextOf(other) }
        : null,
  };
}
