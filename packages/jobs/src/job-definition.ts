import type { z } from "zod";

/**
 * A kind of background work: its name on the queue and the shape of its payload. The payload holds
 * ids only, always with the tenant's: a handler opens the tenant's transaction with it.
 */
export interface JobDefinition<Name extends string, Payload extends TenantPayload> {
  readonly name: Name;
  readonly payload: z.ZodType<Payload>;
}

export interface TenantPayload {
  readonly tenantId: string;
}

export function defineJob<const Name extends string, Payload extends TenantPayload>(
  definition: JobDefinition<Name, Payload>,
): JobDefinition<Name, Payload> {
  return Object.freeze(definition);
}
