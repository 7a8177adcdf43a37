import type { CustomField, ElementKind, PlanElement } from "@boplan/domain/plan";
import type { PackedOutline } from "./outline-wire.ts";

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface OfferedIndicator extends Named {
  readonly unit: string;
  readonly norm: string | null;
}

/** What the plan's framework offers to choose from, in the reader's language. */
export interface WritingFramework {
  readonly name: string;
  readonly currency: string;
  readonly kinds: Readonly<Record<ElementKind, { readonly one: string; readonly other: string }>>;
  readonly rules: readonly {
    readonly kind: ElementKind;
    readonly parents: readonly (ElementKind | null)[];
  }[];
  readonly instruments: readonly Named[];
  readonly targetGroups: readonly Named[];
  readonly indicators: readonly OfferedIndicator[];
  readonly norms: readonly Named[];
  /** Titles of the framework's templates, by id. */
  readonly templates: Readonly<Record<string, string>>;
}

/** What the page where a plan is written opens with. */
export interface PlanWriting {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  /** Name of the wording of the law that is applied. */
  readonly regime: string;
  readonly outline: PackedOutline;
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly isGone: boolean;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly customFields: readonly CustomField[];
  /** The element whose panel is open. */
  readonly selected: PlanElement | null;
  readonly framework: WritingFramework;
}
