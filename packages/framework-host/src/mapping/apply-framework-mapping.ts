import type {
  ElementIndicator,
  MeasurementNorm,
  Plan,
  PlanElement,
  RelatedDocument,
} from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { appendLine } from "./append-line.ts";
import { moveElements } from "./element-mapping.ts";
import type { FrameworkMapping } from "./framework-mapping.ts";
import { nameOf } from "./name-similarity.ts";
import { convertParts, counterpartsOf } from "./part-conversion.ts";
import type { TermMapping } from "./term-mapping.ts";

export interface ApplyFrameworkMappingOptions {
  readonly plan: Plan;
  readonly mapping: FrameworkMapping;
  /** The framework the plan comes from. */
  readonly from: Framework;
  /** What leads in the words that are kept as text, in the plan's language: `Verktyg`. */
  readonly labels: { readonly instruments: string; readonly targetGroups: string };
  /** Ids for the entries that come to be: the former plan, norms of the former framework. */
  readonly createId: () => string;
}

/**
 * The plan in the other framework, and the elements that the planner left out. Pure but for the
 * ids it asks for. Nothing else that the plan says is lost:
 *
 * - an instrument or target group without counterpart becomes a line of the element's text, by its
 *   name in the plan's language;
 * - an indicator stays with all its numbers as the municipality's own, with name, source and norm
 *   written out, so that numbers of two countries are never compared unseen;
 * - a template is kept as the element's origin, where it has no other;
 * - entries around the tree that must be about a word of the framework become sections;
 * - the plan relates to the one it was, with its type, case and dates.
 */
export function applyFrameworkMapping(options: ApplyFrameworkMappingOptions): {
  readonly plan: Plan;
  readonly leftOut: readonly PlanElement[];
} {
  const { plan, mapping, from } = options;
  const moved = moveElements({ elements: plan.elements, mappings: mapping.elements });
  const { parts } = convertParts({ plan, terms: mapping.terms, from });
  const norms = ownNorms(options);
  const counterparts = counterpartsOf(mapping.terms);
  const { type } = plan.document;
  return {
    plan: {
      ...plan,
      frameworkId: mapping.to,
      document: {
        ...plan.document,
        type: type === null ? null : counterparts("documentTypes", type),
        regime: mapping.regime,
      },
      elements: moved.elements.map((element) => convertElement({ ...options, element, norms })),
      parts: {
        ...parts,
        norms: [...parts.norms, ...norms.values()],
        relations: [...parts.relations, formerPlan(options)],
      },
    },
    leftOut: moved.leftOut,
  };
}

function formerPlan({ plan, from, createId }: ApplyFrameworkMappingOptions): RelatedDocument {
  const { type, caseNumber, adoptedOn, validTo } = plan.document;
  const texts = from.locales[plan.language];
  return {
    id: createId(),
    relation: "otherVersionOf",
    documentKind: null,
    title: plan.title,
    caseNumber,
    adoptedOn,
    validTo,
    url: null,
    goals: [],
    text: type === null ? texts.name : nameOf({ texts, group: "documentTypes", id: type }),
  };
}

function convertElement(
  options: ApplyFrameworkMappingOptions & {
    element: PlanElement;
    norms: ReadonlyMap<string, MeasurementNorm>;
  },
): PlanElement {
  const { element, plan, mapping, from, labels } = options;
  const words = { texts: from.locales[plan.language], terms: mapping.terms };
  const instruments = exchange({ ...words, group: "instruments", ids: element.instruments });
  const targetGroups = exchange({ ...words, group: "targetGroups", ids: element.targetGroups });
  const lines = [
    { label: labels.instruments, names: instruments.names },
    { label: labels.targetGroups, names: targetGroups.names },
  ].filter(({ names }) => names.length > 0);
  const texted = lines.reduce(
    (to, { label, names }) => appendLine({ to, line: `${label}: ${names.join(", ")}` }),
    element,
  );
  return {
    ...texted,
    instruments: instruments.ids,
    targetGroups: targetGroups.ids,
    indicators: element.indicators.map((indicator) => convertIndicator({ ...options, indicator })),
    templateId: null,
    origin: element.origin ?? originOf({ element, from }),
  };
}

function originOf(options: { element: PlanElement; from: Framework }): PlanElement["origin"] {
  const { templateId } = options.element;
  if (templateId === null) return null;
  const reference = `${options.from.id}/${templateId}`;
  return { kind: "template", reference, municipality: null, elementId: null };
}

/** Words with a counterpart by its id, each once; the others by their names. */
function exchange(options: {
  group: "instruments" | "targetGroups";
  ids: readonly string[];
  terms: readonly TermMapping[];
  texts: Framework["locales"]["sv"];
}): { readonly ids: string[]; readonly names: string[] } {
  const { group, ids, terms, texts } = options;
  const counterparts = counterpartsOf(terms);
  const found = ids.map((id) => ({ id, to: counterparts(group, id) }));
  return {
    ids: [...new Set(found.flatMap(({ to }) => to ?? []))],
    names: found.filter(({ to }) => to === null).map(({ id }) => nameOf({ texts, group, id })),
  };
}

function convertIndicator(
  options: ApplyFrameworkMappingOptions & {
    indicator: ElementIndicator;
    norms: ReadonlyMap<string, MeasurementNorm>;
  },
): ElementIndicator {
  const { indicator, plan, mapping, from, norms } = options;
  const texts = from.locales[plan.language];
  const norm = normOf({ indicator, from });
  const kept = { ...indicator, norm: norm === null ? null : (norms.get(norm)?.id ?? norm) };
  const id = indicator.indicator;
  if (id === null) return kept;
  const declared = from.indicators.find((known) => known.id === id);
  return {
    ...kept,
    indicator: counterpartsOf(mapping.terms)("indicators", id),
    name:
      indicator.name.trim() === "" ? nameOf({ texts, group: "indicators", id }) : indicator.name,
    unit: indicator.unit ?? (declared ? (texts.units[declared.unit] ?? declared.unit) : null),
    definition: indicator.definition ?? texts.indicators[id]?.text ?? null,
    source: indicator.source ?? sourceText(declared),
  };
}

function sourceText(declared: Framework["indicators"][number] | undefined): string | null {
  const [source] = declared?.sources ?? [];
  if (!source) return null;
  return [source.provider, source.table, source.measure].filter((part) => part !== null).join(" ");
}

/** The norm an indicator follows: the one it names, else that of the framework's definition. */
function normOf(options: { indicator: ElementIndicator; from: Framework }): string | null {
  const { indicator, from } = options;
  const declared = from.indicators.find(({ id }) => id === indicator.indicator);
  return indicator.norm ?? declared?.norm ?? null;
}

/** Norms of the former framework that indicators follow, as norms of the plan's own. */
function ownNorms(options: ApplyFrameworkMappingOptions): Map<string, MeasurementNorm> {
  const { plan, from, createId } = options;
  const texts = from.locales[plan.language];
  const followed = new Set(
    plan.elements.flatMap((element) =>
      element.indicators.flatMap((indicator) => normOf({ indicator, from }) ?? []),
    ),
  );
  return new Map(
    from.norms
      .filter(({ id }) => followed.has(id))
      .map(({ id, counts }) => [
        id,
        {
          id: createId(),
          norm: null,
          name: nameOf({ texts, group: "norms", id }),
          definition: texts.norms[id]?.text ?? "",
          counts,
        },
      ]),
  );
}
