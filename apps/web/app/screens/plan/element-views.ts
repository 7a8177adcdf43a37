import type {
  BudgetCost,
  CustomField,
  ElementNode,
  OrganisationUnit,
  PlanElement,
} from "@boplan/domain/plan";
import { buildTree, isCarriedOut } from "@boplan/domain/plan";
import { formatMoney, formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { ContentsItem } from "@boplan/ui/contents";
import type { ElementView } from "@boplan/ui/element-tree";
import type { Text } from "../../text/text.tsx";
import { customInWords } from "./field-words.ts";
import type { PlanWords } from "./plan-words.ts";

export interface ElementViewOptions {
  readonly elements: readonly PlanElement[];
  readonly units: readonly OrganisationUnit[];
  /** The municipality's own fields; none where they are not shown. */
  readonly customFields?: readonly CustomField[];
  readonly words: PlanWords;
  readonly text: Text;
  /** Address of an element's form; `null` for who may only read. */
  readonly editHref: ((elementId: string) => string) | null;
}

/** The plan's tree as the reader sees it. */
export function elementViews(options: ElementViewOptions): ElementView[] {
  const unitNames = new Map(options.units.map((unit) => [unit.id, unit.name]));
  const viewOf = (node: ElementNode): ElementView => ({
    id: node.element.id,
    kind: node.element.kind,
    kindLabel: `${options.words.kinds[node.element.kind].one} ${node.number}`,
    groupLabel: options.words.kinds[node.element.kind].other,
    title: node.element.title,
    text: node.element.text,
    richText: node.element.richText,
    status: statusView(node.element, options.text),
    line: lineOf({ element: node.element, unitNames, text: options.text }),
    notes: notesOf({ element: node.element, ...options }),
    edit: options.editHref
      ? {
          href: options.editHref(node.element.id),
          label: options.text.t("read.editElement", { title: node.element.title }),
        }
      : null,
    children: node.children.map(viewOf),
  });
  return buildTree(options.elements).map(viewOf);
}

/** Two levels of outline: what is to be reached, never the single measures. */
export function contentsOf(nodes: readonly ElementView[], depth = 0): ContentsItem[] {
  return nodes
    .filter((node) => !isCarriedOut(node.kind) || depth === 0)
    .map((node) => ({
      id: node.id,
      label: node.title,
      children: depth === 0 && !isCarriedOut(node.kind) ? contentsOf(node.children, 1) : [],
    }));
}

/** Attainment or status in words, whichever the kind has; `null` where nobody has judged. */
export function statusView(element: PlanElement, text: Text): ElementView["status"] {
  if (isCarriedOut(element.kind)) {
    return element.status === null
      ? null
      : { value: element.status, label: text.t(`domain:measureStatus.${element.status}`) };
  }
  return element.attainment === null
    ? null
    : { value: element.attainment, label: text.t(`domain:attainment.${element.attainment}`) };
}

function lineOf(options: {
  element: PlanElement;
  unitNames: ReadonlyMap<string, string>;
  text: Text;
}): string[] {
  const { element, unitNames, text } = options;
  const lead = element.leadUnitId === null ? undefined : unitNames.get(element.leadUnitId);
  const others = element.participatingUnitIds.flatMap((id) => unitNames.get(id) ?? []);
  const units = [
    ...(lead ? [lead] : []),
    ...(others.length > 0 ? [text.t("read.with", { units: others.join(", ") })] : []),
  ].join(" ");
  const time = timeOf(element, text);
  return [units, time ?? "", ...costsOf(element.costs, text)].filter((part) => part !== "");
}

/** `2027`, `från 2027-02 till 2028-06`, `till 2026`. */
function timeOf(element: PlanElement, text: Text): string | null {
  const { start, end } = element;
  const written = (date: NonNullable<typeof start>) =>
    formatPartialDate({ date, language: text.language });
  if (start !== null && start === end) return written(start);
  const parts = [
    ...(start === null ? [] : [text.t("read.from", { date: written(start) })]),
    ...(end === null ? [] : [text.t("read.to", { date: written(end) })]),
  ];
  return parts.length === 0 ? null : parts.join(" ");
}

function costsOf(costs: readonly BudgetCost[], text: Text): string[] {
  return costs.map(({ year, amount, currency, inBudget }) => {
    const money = formatMoney({ amount, currency, language: text.language });
    const standing =
      inBudget === null ? "" : `, ${text.t(inBudget ? "read.inBudget" : "read.notInBudget")}`;
    return `${year}: ${money}${standing}`;
  });
}

function notesOf(options: {
  element: PlanElement;
  customFields?: readonly CustomField[];
  words: PlanWords;
  text: Text;
}): ElementView["notes"] {
  const { element, customFields = [], words, text } = options;
  const number = (value: number) => formatNumber({ value, language: text.language });
  const indicators = element.indicators.map((indicator) => {
    const unit = indicator.unit === null ? "" : ` (${indicator.unit})`;
    const point = (key: "baseline" | "target") => {
      const at = indicator[key];
      return at === null
        ? []
        : [text.t(`read.${key}`, { value: number(at.value), period: at.period })];
    };
    return [`${indicator.name}${unit}`, ...point("baseline"), ...point("target")].join(" ");
  });
  const named = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    ids.map((id) => names[id] ?? id).join(", ");
  const own = customFields.flatMap(({ id, label }) => {
    const value = element.customValues[id];
    return value === undefined ? [] : [{ term: label, values: [customInWords(value, text)] }];
  });
  const notes = [
    { field: "indicators" as const, values: indicators },
    { field: "instruments" as const, values: [named(element.instruments, words.instruments)] },
    { field: "targetGroups" as const, values: [named(element.targetGroups, words.targetGroups)] },
    { field: "area" as const, values: [element.area ?? ""] },
    {
      field: "priority" as const,
      values: [element.priority === null ? "" : number(element.priority)],
    },
  ]
    .map(({ field, values }) => ({
      term: text.t(`domain:fields.${field}`),
      values: values.filter((value) => value !== ""),
    }))
    .filter(({ values }) => values.length > 0);
  return [...notes, ...own];
}
