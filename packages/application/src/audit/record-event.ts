import { randomUUID } from "node:crypto";
import type { TenantWriter } from "@boplan/db/store";

/**
 * Writes who did what into the log, in the transaction that does it. What was done with a token says
 * so; a service is no person, so that its deeds have no person either.
 */
export async function recordEvent(
  writer: TenantWriter,
  event: {
    actorUserId: string | null;
    action: string;
    subject: string;
    details?: Record<string, unknown>;
  },
): Promise<void> {
  await writer
    .insertInto("audit_event")
    .values({
      tenant_id: writer.tenantId,
      id: randomUUID(),
      actor_user_id: event.actorUserId === writer.tokenId ? null : event.actorUserId,
      token_id: writer.tokenId ?? null,
      action: event.action,
      subject: event.subject,
      details: JSON.stringify(event.details ?? {}),
    })
    .execute();
}
