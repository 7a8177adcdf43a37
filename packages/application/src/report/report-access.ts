import { type Actor, mayDo, type Permission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { COMPARISON_KIND, type OrderedKind } from "@boplan/domain/report";

/** Documents of plans are for who may read plans, those of comparisons for who may compare. */
export type ReadableReports = "all" | "plans" | "comparisons";

/** What one must be allowed to see a report of the kind. */
export function permissionFor(kind: OrderedKind): Permission {
  return kind === COMPARISON_KIND ? "comparison:read" : "plan:read";
}

/** Which reports somebody may see. Throws `access.forbidden` for whom there are none. */
export function readableReports(actor: Actor): ReadableReports {
  const plans = mayDo(actor, "plan:read");
  const comparisons = mayDo(actor, "comparison:read");
  if (plans && comparisons) return "all";
  if (plans) return "plans";
  if (comparisons) return "comparisons";
  throw new CodedError("access.forbidden", { permission: "plan:read" });
}

/** Whether a report of the kind is among those. */
export function isReadable(options: { readable: ReadableReports; kind: OrderedKind }): boolean {
  const { readable, kind } = options;
  return readable === "all" || (readable === "comparisons") === (kind === COMPARISON_KIND);
}

/** Throws `report.notFound` for a report that is not the actor's to see. */
export function requireReadable(actor: Actor, kind: OrderedKind): void {
  if (!isReadable({ readable: readableReports(actor), kind })) {
    throw new CodedError("report.notFound");
  }
}
