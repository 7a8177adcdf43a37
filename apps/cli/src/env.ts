import path from "node:path";
import { readS3Settings, type S3Settings } from "@boplan/storage/open-storage";
import { z } from "zod";

const schema = z.object({
  /** Connection string of the application role. */
  DATABASE_URL: z.string().optional(),
  /** Connection string of the owner of the tables; only `db migrate` uses it. */
  DATABASE_OWNER_URL: z.string().optional(),
  /** Name of the application role that is granted its rights. */
  DATABASE_APP_ROLE: z.string().optional(),
  REDIS_URL: z.string().optional(),
  /** Folder that web, worker and this command share; finished documents lie in its `files`. */
  BOPLAN_DATA_DIR: z.string().default(".data"),
  BOPLAN_QUEUE: z.string().optional(),
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().optional(),
});

/** What the command is told by its surroundings. */
export interface CliEnvironment {
  readonly databaseUrl: string | undefined;
  readonly ownerUrl: string | undefined;
  readonly appRole: string | undefined;
  readonly redisUrl: string | undefined;
  readonly filesDirectory: string;
  readonly s3: S3Settings | undefined;
  readonly queueName: string | undefined;
  /** The terminal's locale, for instance `nb_NO.UTF-8`. */
  readonly locale: string;
}

export function readEnvironment(source: Record<string, string | undefined>): CliEnvironment {
  // An empty variable is what shells leave behind; it means "not set".
  const env = schema.parse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")),
  );
  return {
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    appRole: env.DATABASE_APP_ROLE,
    redisUrl: env.REDIS_URL,
    filesDirectory: path.join(env.BOPLAN_DATA_DIR, "files"),
    s3: readS3Settings(source),
    queueName: env.BOPLAN_QUEUE,
    locale: env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "",
  };
}

/** The environment of this process. */
export function processEnvironment(): CliEnvironment {
  return readEnvironment(process.env);
}
