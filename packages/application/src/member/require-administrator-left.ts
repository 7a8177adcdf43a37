import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";

/**
 * Throws `member.lastAdministrator` when nobody but `userId` administers the tenant. Locks the
 * administrators, so that two who step down at the same moment do not both succeed.
 */
export async function requireAnotherAdministrator(
  writer: TenantWriter,
  userId: string,
): Promise<void> {
  const administrators = await writer
    .selectFrom("membership")
    .select("user_id")
    .where("role", "=", "administrator")
    .orderBy("user_id")
    .forUpdate()
    .execute();
  if (administrators.length === 1 && administrators[0]?.user_id === userId) {
    throw new CodedError("member.lastAdministrator");
  }
}
