import { readS3Settings, type S3Settings } from "@boplan/storage/open-storage";
import { z } from "zod";

const yesOrNo = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const schema = z.object({
  /** Connection string of the application role, which owns nothing. */
  DATABASE_URL: z.string().min(1),
  /** With it the job queue is in Redis, without it in the database. */
  REDIS_URL: z.string().min(1).optional(),
  /** Folder of finished documents, shared with the worker. */
  BOPLAN_DATA_DIR: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on; every one when left out. */
  HOST: z.string().min(1).optional(),
  /** Where users reach the site, for instance `https://boplan.example`. Decides cookie flags. */
  BOPLAN_ORIGIN: z.url().optional(),
  /** `1` when a proxy of ours sets X-Forwarded-*. */
  BOPLAN_TRUST_PROXY: yesOrNo,
  /** `1` adds the number of SQL statements to the Server-Timing header. */
  BOPLAN_COUNT_STATEMENTS: yesOrNo,
  /** Mail server, used by the worker; without it letters are shown on a page of the site. */
  SMTP_URL: z.string().min(1).optional(),
  /** Name of the job queue, where several installations share one server. */
  BOPLAN_QUEUE: z.string().min(1).optional(),
});

export type WebEnv = z.output<typeof schema>;

let parsed: WebEnv | undefined;

/** The environment, read once. Throws with the names of what is missing or malformed. */
export function webEnv(): WebEnv {
  parsed ??= parseWebEnv(process.env);
  return parsed;
}

export function parseWebEnv(environment: Record<string, string | undefined>): WebEnv {
  // An empty variable is what shells leave behind; it means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const names = result.error.issues.map((issue) => issue.path.join("."));
  throw new Error(`Environment variables missing or malformed: ${names.join(", ")}`);
}

/** The bucket that files lie in, the same as the worker's; without one they lie in a folder. */
export function webS3(): S3Settings | undefined {
  return readS3Settings(process.env);
}

/** Differs from build to build; `undefined` while Vite serves the sources. */
export const buildId: string | undefined = import.meta.env.BOPLAN_BUILD;

/** Whether Vite serves the sources; a build has this as a constant. */
export const isDevelopment: boolean = import.meta.env.DEV;
