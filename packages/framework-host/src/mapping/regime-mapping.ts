import { CodedError } from "@boplan/domain/error";
import type { ElementKind, Plan, PlanElement } from "@boplan/domain/plan";
import type { Framework, RegimeTransition } from "@boplan/framework-sdk";
import { checkPlan } from "../check-plan.ts";
import { badChoice, chosenFor, type MappingChoices } from "./choices.ts";
import {
  type ElementMapping,
  type MappingChange,
  moveElements,
  placeElements,
} from "./element-mapping.ts";
import { partMappings, type RegimePartMapping, requirementsIn } from "./regime-parts.ts";

/** What becomes of the document's type. */
export interface TypeMapping {
  readonly from: string | null;
  readonly to: string | null;
  readonly change: MappingChange;
  readonly note: "typeBecomes" | "typeStays" | "typeNotStated" | "typeNotNamed" | "chosen";
  /** The new wording's own words for the plan, to choose from. */
  readonly candidates: readonly string[];
}

/** A rule that the new wording brings. */
export interface NewRequirement {
  readonly requirement: string;
  /** Whether the plan, moved as proposed, already meets it. */
  readonly met: boolean;
}

/** How a plan would stand under another wording of the law; nothing is changed yet. */
export interface RegimeMapping {
  readonly from: string;
  readonly to: string;
  readonly documentType: TypeMapping;
  readonly elements: readonly ElementMapping[];
  readonly parts: readonly RegimePartMapping[];
  readonly newRequirements: readonly NewRequirement[];
}

export interface MapRegimeOptions {
  readonly framework: Framework;
  readonly plan: Plan;
  /** Regime ids. */
  readonly from: string;
  readonly to: string;
  /** Day as of which new requirements are tried (`YYYY-MM-DD`). */
  readonly on: string;
  readonly choices?: MappingChoices;
}

/**
 * Proposes how a plan moves from one wording of the law to a later one, element by element, by the
 * framework's transitions; several follow each other where no single one leads there. Throws
 * `CodedError("framework.noTransition")` where none does, and `framework.badChoice` where a
 * planner's choice cannot be kept.
 */
export function mapRegime(options: MapRegimeOptions): RegimeMapping {
  const { framework, plan, from, to, on, choices = {} } = options;
  const steps = transitionsBetween({ framework, from, to });
  const elements = placeElements({
    elements: plan.elements,
    kinds: framework.kinds,
    kindOf: (element) => kindAfter({ steps, kind: element.kind }),
    choices: choices.elements,
  });
  const proposal = {
    from,
    to,
    documentType: typeMapping({ framework, plan, steps, to, choices }),
    elements,
    parts: partMappings({ framework, plan, steps, to }),
  };
  const { plan: moved } = applyRegimeMapping({
    plan,
    mapping: { ...proposal, newRequirements: [] },
  });
  return {
    ...proposal,
    newRequirements: newRequirements({ framework, plan: moved, from, to, on }),
  };
}

/** The plan under the new wording, and the elements that the planner left out. Pure. */
export function applyRegimeMapping(options: { plan: Plan; mapping: RegimeMapping }): {
  readonly plan: Plan;
  readonly leftOut: readonly PlanElement[];
} {
  const { plan, mapping } = options;
  const { elements, leftOut } = moveElements({
    elements: plan.elements,
    mappings: mapping.elements,
  });
  const topics = new Map(
    mapping.parts.flatMap(({ part, entryId, to }) =>
      part === "analyses" && to !== null ? [[entryId, to] as const] : [],
    ),
  );
  return {
    plan: {
      ...plan,
      document: { ...plan.document, type: mapping.documentType.to, regime: mapping.to },
      elements,
      parts: {
        ...plan.parts,
        analyses: plan.parts.analyses.map((analysis) => ({
          ...analysis,
          topic: topics.get(analysis.id) ?? analysis.topic,
        })),
      },
    },
    leftOut,
  };
}

/** The shortest chain of transitions from one wording to another. */
function transitionsBetween(options: {
  framework: Framework;
  from: string;
  to: string;
}): readonly RegimeTransition[] {
  const { framework, from, to } = options;
  const chains = new Map<string, readonly RegimeTransition[]>([[from, []]]);
  for (const [at, chain] of chains) {
    // A map takes in what is added while it is walked: this goes on until nothing new is reached.
    for (const transition of framework.transitions) {
      if (transition.from !== at || chains.has(transition.to)) continue;
      chains.set(transition.to, [...chain, transition]);
    }
  }
  const chain = chains.get(to);
  if (chain === undefined || from === to) {
    throw new CodedError("framework.noTransition", { framework: framework.id, from, to });
  }
  return chain;
}

function kindAfter(options: {
  steps: readonly RegimeTransition[];
  kind: ElementKind;
}): ElementKind {
  return options.steps.reduce((kind, step) => step.kinds[kind] ?? kind, options.kind);
}

function typeMapping(options: {
  framework: Framework;
  plan: Plan;
  steps: readonly RegimeTransition[];
  to: string;
  choices: MappingChoices;
}): TypeMapping {
  const { framework, plan, steps, to, choices } = options;
  const candidates = framework.documentTypes
    .filter(({ namedIn }) => namedIn.includes(to))
    .map(({ id }) => id);
  const from = plan.document.type;
  if (from === null) {
    return { from, to: null, change: "none", note: "typeNotStated", candidates };
  }
  const choice = chosenFor(choices.terms?.documentTypes, from);
  if (choice !== undefined) {
    if (!framework.documentTypes.some(({ id }) => id === choice)) throw badChoice(from);
    const change = choice === from ? "same" : "changed";
    return { from, to: choice, change, note: "chosen", candidates };
  }
  const type = steps.reduce((at, step) => chosenFor(step.documentTypes, at) ?? at, from);
  if (type !== from) return { from, to: type, change: "changed", note: "typeBecomes", candidates };
  const declared = framework.documentTypes.find(({ id }) => id === type);
  // The law's own word of an earlier wording that the new one does not use any more.
  const outdated = declared !== undefined && declared.namedIn.length > 0;
  return outdated && !candidates.includes(type)
    ? { from, to: type, change: "none", note: "typeNotNamed", candidates }
    : { from, to: type, change: "same", note: "typeStays", candidates };
}

function newRequirements(options: {
  framework: Framework;
  plan: Plan;
  from: string;
  to: string;
  on: string;
}): NewRequirement[] {
  const { framework, plan, from, to, on } = options;
  const before = new Set(requirementsIn({ framework, regime: from }));
  const wanting = new Set(checkPlan({ framework, plan, on }).findings.map(({ rule }) => rule));
  return requirementsIn({ framework, regime: to })
    .filter((requirement) => !before.has(requirement))
    .map((requirement) => ({ requirement, met: !wanting.has(requirement) }));
}
