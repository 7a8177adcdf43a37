import { type Actor, mayDo } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { COMPARISON_KIND, type OrderedKind } from "@boplan/domain/report";

/**
 * Which reports somebody may see: who may read plans all of them, who may only compare those of
 * comparisons (`COMPARISON_KIND`). Throws `access.forbidden` for everybody else.
 */
export function readableKinds(actor: Actor): typeof COMPARISON_KIND | "all" {
  if (mayDo(actor, "plan:read")) return "all";
  if (mayDo(actor, "comparison:read")) return COMPARISON_KIND;
  throw new CodedError("access.forbidden", { permission: "plan:read" });
}

/** As `readableKinds`, for one report. Throws `report.notFound` for one that is not theirs to see. */
export function requireReadable(actor: Actor, kind: OrderedKind): void {
  const readable = readableKinds(actor);
  if (readable !== "all" && readable !== kind) throw new CodedError("report.notFound");
}
