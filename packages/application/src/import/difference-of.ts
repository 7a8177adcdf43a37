import type { TenantReader } from "@boplan/db/store";
import type { PlanImportTable } from "@boplan/db/tables/plan-import";
import { CodedError } from "@boplan/domain/error";
import type { PlanElement } from "@boplan/domain/plan";
import type { PlanSnapshot } from "@boplan/domain/snapshot";
import { type DifferenceEntry, differenceFromPlan } from "@boplan/ingest/difference";
import { newPlanOf } from "@boplan/ingest/plan-file";
import { toDraftPlan } from "@boplan/ingest/review";
import type { Selectable } from "kysely";
import { selectCustomFields } from "../custom-field/select-custom-fields.ts";
import { snapshotPlan } from "../plan/freeze-version.ts";
import { openUnits, readOf, reviewOf } from "./import-rows.ts";

export interface FoundDifference {
  readonly plan: PlanSnapshot["plan"];
  /** Of the plan as it was compared. */
  readonly contentHash: string;
  readonly entries: readonly DifferenceEntry[];
}

/**
 * What a read document says otherwise than the plan it is a new state of. The same reading and the
 * same plan give the same entries with the same ids; those of added elements hold here alone.
 * Throws `import.notRead`, `plan.notFound` when there is no such plan.
 */
export async function differenceOf(
  reader: TenantReader,
  row: Selectable<PlanImportTable>,
): Promise<FoundDifference> {
  const target = await reader
    .selectFrom("plan")
    .select("slug")
    .where("id", "=", row.target_plan_id ?? row.id)
    .executeTakeFirst();
  if (!target) throw new CodedError("plan.notFound");
  const { snapshot, contentHash } = await snapshotPlan(reader, target.slug);
  const { plan } = snapshot;
  const proposed = await proposedElements(reader, row);
  return { plan, contentHash, entries: differenceFromPlan({ proposed, plan }) };
}

async function proposedElements(
  reader: TenantReader,
  row: Selectable<PlanImportTable>,
): Promise<readonly PlanElement[]> {
  const { source, planFile } = readOf(row);
  if (planFile !== null) {
    const [units, fields] = [await openUnits(reader), await selectCustomFields(reader)];
    return newPlanOf({ planFile, units, customFields: fields }).elements;
  }
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  return toDraftPlan({ state: await reviewOf(reader, row), places: source.places, newId }).elements;
}
