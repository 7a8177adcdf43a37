import { type HousingNeed, NEED_KINDS, type Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { formatNumber } from "@boplan/i18n/format";
import type { FormValues } from "../screens/basis/fields.ts";
import type { BasisPart } from "../screens/basis/part-fields.ts";
import type { NeedSum, Proposal } from "../screens/basis/views.ts";
import type { Text } from "../text/text.tsx";
import { choicesOf } from "./field-options.server.ts";

interface Input {
  readonly part: BasisPart;
  readonly plan: Plan;
  readonly framework: Framework;
  readonly text: Text;
}

/** Groups whose part in a planning one asks for first. */
const USUAL_PARTICIPANTS: readonly string[] = [
  "owner",
  "steeringGroup",
  "workingGroup",
  "userParticipation",
];

/** What the framework would have the plan say here and the plan does not say yet. */
export function proposalsFor({ part, plan, framework, text }: Input): Proposal[] {
  const messages = framework.locales[text.language];
  const { parts } = plan;
  const words = { framework, text };
  const missing = (options: {
    list: Parameters<typeof choicesOf>[0];
    has: readonly (string | null)[];
    field: string;
    also?: string;
    say?: (id: string) => string | undefined;
  }): Proposal[] =>
    choicesOf(options.list, words)
      .filter(({ value }) => !options.has.includes(value))
      .map(({ value, label }) => ({
        id: value,
        title: label,
        say: options.say?.(value),
        start: { [options.field]: value, ...(options.also ? { [options.also]: label } : {}) },
      }));
  switch (part) {
    case "statements":
      return missing({
        list: "statements",
        has: parts.statements.map(({ statement }) => statement),
        field: "statement",
        say: (id) => messages.statements[id]?.text,
      });
    case "analyses":
      return missing({
        list: "analysisTopics",
        has: parts.analyses.map(({ topic }) => topic),
        field: "topic",
        also: "title",
      });
    case "considerations":
      return (["national", "regional"] as const)
        .filter((level) => !parts.considerations.some((one) => one.level === level))
        .map((level) => ({ id: level, title: text.t(`basis.propose.${level}`), start: { level } }));
    case "exclusions":
      return missing({
        list: "targetGroups",
        has: groupsMet(plan),
        field: "targetGroup",
        say: () => text.t("basis.propose.excluded"),
      });
    case "norms":
      return missing({
        list: "norms",
        has: parts.norms.map(({ norm }) => norm),
        field: "norm",
        say: (id) => messages.norms[id]?.text,
      });
    case "needs":
      return missing({
        list: "needKind",
        has: parts.needs.map(({ kind }) => kind),
        field: "kind",
      });
    case "relations":
      return missing({
        list: "relatedDocuments",
        has: parts.relations.map(({ documentKind }) => documentKind),
        field: "documentKind",
        also: "title",
      });
    case "sections":
      return missing({
        list: "topics",
        has: parts.sections.map(({ topic }) => topic),
        field: "topic",
        also: "title",
      }).filter(({ id }) =>
        framework.outline.some((section) => section.id === id && section.content === "text"),
      );
    case "participants":
      return missing({
        list: "participantKind",
        has: parts.participants.map(({ kind }) => kind),
        field: "kind",
        also: "name",
      }).filter(({ id }) => USUAL_PARTICIPANTS.includes(id));
    case "followUps":
      return parts.followUps.some(({ rhythm }) => rhythm === "yearly")
        ? []
        : [{ id: "yearly", title: text.t("basis.propose.yearly"), start: { rhythm: "yearly" } }];
    default:
      return [];
  }
}

/** Groups that the plan meets somewhere, or leaves out with a reason. */
function groupsMet({ elements, parts }: Plan): (string | null)[] {
  return [
    ...elements.flatMap(({ targetGroups }) => targetGroups),
    ...parts.needs.map(({ targetGroup }) => targetGroup),
    ...parts.exclusions.map(({ targetGroup }) => targetGroup),
  ];
}

/** What a new entry usually says; the writer may change all of it. */
export function startOf({ part, plan, framework }: Omit<Input, "text">): FormValues {
  const { period } = plan.document;
  switch (part) {
    case "needs":
      return {
        kind: "additional",
        unit: "dwellings",
        periodFrom: period ? String(period.from) : "",
        periodTo: period ? String(period.to) : "",
      };
    case "financing":
      return { currency: framework.currency };
    case "followUps":
      return { rhythm: "yearly" };
    case "relations":
      return { relation: "basedOn" };
    default:
      return {};
  }
}

/** Stated needs summed by kind and unit; broken-down numbers by themselves: nothing counts twice. */
export function needSums({ plan, text }: Pick<Input, "plan" | "text">): NeedSum[] {
  const isBroken = (need: HousingNeed) =>
    [need.dwellingType, need.tenure, need.size, need.targetGroup, need.area].some(
      (value) => value !== null,
    );
  return NEED_KINDS.flatMap((kind) =>
    [false, true].flatMap((broken) =>
      (["dwellings", "households", "persons"] as const).flatMap((unit): NeedSum[] => {
        const amounts = plan.parts.needs
          .filter((need) => need.kind === kind && need.unit === unit && isBroken(need) === broken)
          .flatMap(({ amount }) => (amount === null ? [] : [amount]));
        if (amounts.length === 0) return [];
        const what = text.t(`basis.options.needKind.${kind}`);
        const value = amounts.reduce((sum, amount) => sum + amount, 0);
        const number = formatNumber({ value, language: text.language });
        return [
          {
            what: broken ? text.t("basis.broken", { what }) : what,
            amount: `${number} ${text.t(`basis.options.needUnit.${unit}`)}`,
          },
        ];
      }),
    ),
  );
}
