import type { TenantWriter } from "@boplan/db/store";
import { sql } from "kysely";

/** Keeps what a municipality says of itself readable exactly as long as something of it is public. */
export async function listPublisher(writer: TenantWriter): Promise<void> {
  const standing = await writer
    .selectFrom("public_plan")
    .select(sql`1`.as("one"))
    .where("tenant_id", "=", writer.tenantId)
    .where("withdrawn_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  const listed = standing !== undefined;
  await writer
    .insertInto("publisher_profile")
    .values({ tenant_id: writer.tenantId, listed })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ listed }))
    .execute();
}
