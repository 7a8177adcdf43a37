import type { LogFilter } from "@boplan/application/audit/read-log";
import { z } from "zod";
import type { LogQuery } from "../paths/admin.ts";

/* What is malformed in an address is as if it were not there. */
const querySchema = z.object({
  action: z
    .string()
    .regex(/^[a-z]+\.[a-zA-Z]+$/)
    .max(80)
    .optional()
    .catch(undefined),
  person: z.uuid().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  before: z.string().max(200).optional().catch(undefined),
});

/** What an address of the log asks for. */
export function logQueryOf(url: URL): LogQuery {
  return querySchema.parse(Object.fromEntries(url.searchParams));
}

export function logFilterOf({ action, person, from, to }: LogQuery): LogFilter {
  return { action, actorId: person, from, to };
}
