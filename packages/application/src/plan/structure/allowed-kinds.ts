import { CodedError } from "@boplan/domain/error";
import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";

type Kinds = Pick<Framework, "kinds">;

/** Kinds that may stand under a parent, in the framework's order; `null` is the root. */
export function kindsUnder(options: {
  framework: Kinds;
  parentKind: ElementKind | null;
}): ElementKind[] {
  const { framework, parentKind } = options;
  return framework.kinds
    .filter(({ parents }) => parents.includes(parentKind))
    .map(({ kind }) => kind);
}

/**
 * Throws `element.kindNotAllowedThere` (with the kind, the parent's, and what is allowed) unless
 * the kind may stand under the parent, and its children under it.
 */
export function requireKindThere(options: {
  framework: Kinds;
  kind: ElementKind;
  parentKind: ElementKind | null;
  childKinds: readonly ElementKind[];
}): void {
  const { framework, kind, parentKind, childKinds } = options;
  const allowed = kindsUnder({ framework, parentKind });
  if (!allowed.includes(kind)) throw notAllowed({ kind, parentKind, allowed });
  const under = kindsUnder({ framework, parentKind: kind });
  const homeless = childKinds.find((child) => !under.includes(child));
  if (homeless) throw notAllowed({ kind: homeless, parentKind: kind, allowed: under });
}

/**
 * What an element becomes at another depth: what it is where that may stand there, else the nearest
 * kind that may, and that its children may stand under. `null` when there is none.
 */
export function kindFitting(options: {
  framework: Kinds;
  kind: ElementKind;
  parentKind: ElementKind | null;
  childKinds: readonly ElementKind[];
}): ElementKind | null {
  const { framework, kind, parentKind, childKinds } = options;
  const rank = (one: ElementKind) =>
    Math.abs(ELEMENT_KINDS.indexOf(one) - ELEMENT_KINDS.indexOf(kind));
  const fitting = kindsUnder({ framework, parentKind })
    .filter((candidate) => {
      const under = kindsUnder({ framework, parentKind: candidate });
      return childKinds.every((child) => under.includes(child));
    })
    .toSorted((a, b) => rank(a) - rank(b));
  return fitting[0] ?? null;
}

/** Params are ids of kinds; whoever shows the message puts the framework's words in. */
function notAllowed(options: {
  kind: ElementKind;
  parentKind: ElementKind | null;
  allowed: readonly ElementKind[];
}): CodedError {
  return new CodedError("element.kindNotAllowedThere", {
    kind: options.kind,
    parent: options.parentKind ?? "root",
    allowed: options.allowed.join(", "),
  });
}
