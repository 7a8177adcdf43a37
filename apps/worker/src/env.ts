import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url(),
  REDIS_URL: z.url().optional(),
  BOPLAN_DATA_DIR: z.string().min(1),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(16).default(2),
});

/** What the worker is told by its surroundings. Throws with the name of what is missing. */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new Error(`environment: ${names}`);
  }
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    redisUrl: parsed.data.REDIS_URL,
    dataDirectory: parsed.data.BOPLAN_DATA_DIR,
    concurrency: parsed.data.WORKER_CONCURRENCY,
  };
}
