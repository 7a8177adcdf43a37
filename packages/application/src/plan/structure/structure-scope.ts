import type { Actor } from "@boplan/auth/permission";
import type { PlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import type { Framework } from "@boplan/framework-sdk";
import type { SingleCommand } from "./command.ts";

/** What every change of structure works with; the plan is locked until the transaction ends. */
export interface StructureScope {
  readonly writer: TenantWriter;
  readonly actor: Actor;
  readonly plan: PlanHead;
  readonly framework: Framework;
  readonly now: Date;
}

/** What a step did: which elements look different now, and how it is taken back. */
export interface StepResult {
  readonly changedIds: readonly string[];
  /** In the order in which they are to be run. */
  readonly inverse: readonly SingleCommand[];
  /** It was done already, by the same command sent before: nothing is new. */
  readonly isRepeated?: boolean;
}
