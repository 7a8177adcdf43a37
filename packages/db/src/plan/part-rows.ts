import type { EntryOf, PartName } from "@boplan/domain/plan";
import type { TenantReader, TenantWriter } from "../store.ts";

/** A part as it is kept: its entries and how often it was saved; 0 for one that never was. */
export interface KeptPart<Name extends PartName> {
  readonly entries: readonly EntryOf<Name>[];
  readonly version: number;
}

/** A part of a plan with its version. */
export async function selectPart<Name extends PartName>(
  reader: TenantReader,
  key: { planId: string; part: Name },
): Promise<KeptPart<Name>> {
  const row = await reader
    .selectFrom("plan_part")
    .select(["entries", "version"])
    .where("plan_id", "=", key.planId)
    .where("part", "=", key.part)
    .executeTakeFirst();
  // Entries are parsed where they come in; the table holds nothing else.
  return row
    ? { entries: row.entries as readonly EntryOf<Name>[], version: row.version }
    : { entries: [], version: 0 };
}

/** Versions of all parts of a plan that were ever saved, by part. */
export async function selectPartVersions(
  reader: TenantReader,
  planId: string,
): Promise<Partial<Record<PartName, number>>> {
  const rows = await reader
    .selectFrom("plan_part")
    .select(["part", "version"])
    .where("plan_id", "=", planId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.part, row.version]));
}

/**
 * Saves a part over the version the writer had. Returns the new version, or `null` when somebody
 * else's stands there: nothing was written then.
 */
export async function savePartRow<Name extends PartName>(
  writer: TenantWriter,
  options: {
    planId: string;
    part: Name;
    basedOn: number;
    entries: readonly EntryOf<Name>[];
    updatedBy: string | null;
  },
): Promise<number | null> {
  const { planId, part, basedOn, updatedBy } = options;
  const entries = JSON.stringify(options.entries);
  const saved =
    basedOn === 0
      ? await writer
          .insertInto("plan_part")
          .values({
            tenant_id: writer.tenantId,
            plan_id: planId,
            part,
            entries,
            updated_by: updatedBy,
          })
          .onConflict((conflict) => conflict.columns(["tenant_id", "plan_id", "part"]).doNothing())
          .returning("version")
          .executeTakeFirst()
      : await writer
          .updateTable("plan_part")
          .set((eb) => ({
            entries,
            version: eb("version", "+", 1),
            updated_at: new Date(),
            updated_by: updatedBy,
          }))
          .where("plan_id", "=", planId)
          .where("part", "=", part)
          .where("version", "=", basedOn)
          .returning("version")
          .executeTakeFirst();
  return saved?.version ?? null;
}
