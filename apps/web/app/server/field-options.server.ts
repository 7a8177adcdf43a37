import type { Plan } from "@boplan/domain/plan";
import {
  buildTree,
  CONSIDERATION_LEVELS,
  type ElementNode,
  LESSON_KINDS,
  NEED_KINDS,
  NEED_UNITS,
  PARTICIPANT_KINDS,
  RELATION_KINDS,
} from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import type {
  ChoiceList,
  FieldChoice,
  FieldOptions,
  FormField,
  Suggestions,
} from "../screens/basis/fields.ts";
import type { Text, TextKey } from "../text/text.tsx";

/** Closed lists of the model, by the name that their texts have. */
const CLOSED = {
  needKind: NEED_KINDS,
  needUnit: NEED_UNITS,
  level: CONSIDERATION_LEVELS,
  conclusion: ["newPlan", "planHolds"],
  counts: ["persons", "households"],
  rhythm: ["yearly", "everyTertial", "everyPeriod", "once"],
  participantKind: PARTICIPANT_KINDS,
  relation: RELATION_KINDS,
  purpose: ["planning", "implementation"],
  lesson: LESSON_KINDS,
  yesNo: ["yes", "no"],
} as const;

type Words = Pick<FieldOptionsInput, "framework" | "text">;

export interface FieldOptionsInput {
  readonly fields: readonly FormField[];
  readonly plan: Plan;
  readonly framework: Framework;
  readonly text: Text;
}

/** The choices of one list, in the reader's words. */
export function choicesOf(list: ChoiceList, { framework, text }: Words): FieldChoice[] {
  const messages = framework.locales[text.language];
  const named = (
    ids: readonly { readonly id: string }[],
    label: (id: string) => string | undefined,
  ) => ids.map(({ id }) => ({ value: id, label: label(id) ?? id }));
  switch (list) {
    case "topics":
      return named(
        framework.outline.filter(({ content }) => content !== "requirements"),
        (id) => messages.outline[id],
      );
    case "analysisTopics":
      return named(framework.analysisTopics, (id) => messages.analysisTopics[id]);
    case "targetGroups":
      return named(framework.targetGroups, (id) => messages.targetGroups[id]);
    case "norms":
      return named(framework.norms, (id) => messages.norms[id]?.title);
    case "statements":
      return named(framework.statements, (id) => messages.statements[id]?.title);
    case "relatedDocuments":
      return named(framework.relatedDocuments, (id) => messages.relatedDocuments[id]);
    case "documentTypes":
      return [...framework.documentTypes]
        .sort((one, other) => one.level - other.level)
        .map(({ id, statutory }) => {
          const label = messages.documentTypes[id] ?? id;
          return {
            value: id,
            label: statutory ? `${label} (${lowered(text.t("basis.statutory"))})` : label,
          };
        });
    case "regimes":
      return named(framework.regimes, (id) => messages.regimes[id]);
    case "currencies":
      return [...new Set([framework.currency, "SEK", "NOK", "EUR"])].map((code) => ({
        value: code,
        label: code,
      }));
    default:
      return CLOSED[list].map((value) => ({
        value,
        label: text.t(`basis.options.${list}.${value}` as TextKey),
      }));
  }
}

/** What the form of a thing offers in its fields. */
export function fieldOptions({ fields, plan, framework, text }: FieldOptionsInput): FieldOptions {
  const lists = fields.flatMap((field) => (field.control === "choice" ? [field.choices] : []));
  const suggested = fields.flatMap((field) =>
    field.control === "suggested" ? [field.suggest] : [],
  );
  return {
    choices: Object.fromEntries(lists.map((list) => [list, choicesOf(list, { framework, text })])),
    suggestions: Object.fromEntries(
      suggested.map((list) => [list, suggestionsOf(list, { plan, framework, text })]),
    ),
    elements: fields.some(({ control }) => control === "elements")
      ? flattened(buildTree(plan.elements)).map(({ element, number }) => ({
          id: element.id,
          label: `${number} ${element.title}`,
        }))
      : [],
  };
}

function suggestionsOf(
  list: Suggestions,
  { plan, framework, text }: Words & { plan: Plan },
): string[] {
  if (list === "units") return plan.units.map(({ name }) => name);
  const { decidingBodies } = framework.locales[text.language];
  return framework.decidingBodies.map(({ id }) => decidingBodies[id] ?? id);
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1);
}

function flattened(nodes: readonly ElementNode[]): ElementNode[] {
  return nodes.flatMap((node) => [node, ...flattened(node.children)]);
}
