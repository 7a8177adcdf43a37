import { createHash } from "node:crypto";
import { CodedError } from "@boplan/domain/error";
import { type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
import {
  createElement,
  type DocumentFacts,
  type ElementKind,
  type EntryOf,
  type OrganisationUnit,
  type PartName,
  type PlanElement,
  type PlanParts,
  type PlanStatus,
} from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";

/** An element as a demo plan writes it: what is not said is not stated. Units go by name. */
export interface ElementDraft
  extends Partial<Omit<PlanElement, "kind" | "title" | "start" | "end" | "leadUnitId">> {
  readonly kind: ElementKind;
  readonly title: string;
  readonly unit?: string;
  readonly with?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly children?: readonly ElementDraft[];
}

/** What stands around the tree, as a demo plan writes it: entries get their ids here. */
export type PartsDraft = {
  readonly [Name in PartName]?: readonly Omit<EntryOf<Name>, "id">[];
};

export interface PlanDraft {
  readonly tenant: string;
  readonly title: string;
  readonly summary: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly status: PlanStatus;
  readonly document: Partial<DocumentFacts>;
  readonly elements: readonly ElementDraft[];
  readonly parts?: PartsDraft;
  /** Label of the version as it was decided on; progress is reported after it and frozen anew. */
  readonly decidedAs?: string;
  /** Label of the frozen version that is shared with the demo's region; none when left out. */
  readonly sharedAs?: string;
}

/** The drafts as elements in reading order, with ids that are the same in every demo. */
export function elementsOf(options: {
  plan: PlanDraft;
  units: readonly OrganisationUnit[];
}): PlanElement[] {
  const { plan, units } = options;
  const unitId = (name: string): string => {
    const unit = units.find((candidate) => candidate.name === name);
    if (!unit) throw new CodedError("element.unknownUnit", { name });
    return unit.id;
  };
  const walk = (drafts: readonly ElementDraft[], parentId: string | null, path: string) =>
    drafts.flatMap((draft, place): PlanElement[] => {
      const { children = [], unit, with: partners = [], from, to, ...given } = draft;
      const at = `${path}/${place + 1}`;
      const element = createElement({
        ...given,
        id: stableId(`${plan.tenant}/${plan.title}${at}`),
        parentId,
        leadUnitId: unit === undefined ? null : unitId(unit),
        participatingUnitIds: partners.map(unitId),
        start: dateOf(from),
        end: dateOf(to),
      });
      return [element, ...walk(children, element.id, at)];
    });
  return walk(plan.elements, null, "");
}

/** The drafts as parts, with ids that are the same in every demo. */
export function partsOf(plan: PlanDraft): Partial<PlanParts> {
  return Object.fromEntries(
    Object.entries(plan.parts ?? {}).map(([part, entries]) => [
      part,
      entries.map((entry, place) => ({
        ...entry,
        id: stableId(`${plan.tenant}/${plan.title}/${part}/${place + 1}`),
      })),
    ]),
  );
}

/** A uuid that depends on the name alone. */
export function stableId(name: string): string {
  const hex = createHash("sha256").update(`boplan-demo:${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A date of the demo. Throws when it is mistyped: the demo is code. */
export function dateOf(written: string | undefined): PartialDate | null {
  if (written === undefined) return null;
  const date = parsePartialDate(written);
  if (date === null) throw new CodedError("demo.badDate", { written });
  return date;
}
