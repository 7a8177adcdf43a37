import { readS3Settings } from "@boplan/storage/open-storage";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url(),
  REDIS_URL: z.url().optional(),
  BOPLAN_DATA_DIR: z.string().min(1),
  /** Name of the job queue, where several installations share one server. */
  BOPLAN_QUEUE: z.string().min(1).optional(),
  /** Mail server, `smtp://user:password@host:587`; without it letters stay in the installation. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of letters. */
  MAIL_FROM: z.string().min(3).default("Boplan <no-reply@boplan.invalid>"),
  /** How long the work of a worker that fell silent is left to it, in seconds. */
  WORKER_LEASE_SECONDS: z.coerce.number().min(1).max(600).default(30),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(16).default(2),
});

/** What the worker is told by its surroundings. Throws with the name of what is missing. */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  // An empty variable is what shells leave behind; it means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new Error(`environment: ${names}`);
  }
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    redisUrl: parsed.data.REDIS_URL,
    smtpUrl: parsed.data.SMTP_URL,
    mailFrom: parsed.data.MAIL_FROM,
    dataDirectory: parsed.data.BOPLAN_DATA_DIR,
    concurrency: parsed.data.WORKER_CONCURRENCY,
    leaseMs: parsed.data.WORKER_LEASE_SECONDS * 1_000,
    queueName: parsed.data.BOPLAN_QUEUE,
    s3: readS3Settings(given),
  };
}
