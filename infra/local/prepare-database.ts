import path from "node:path";
import { composeApp } from "@boplan/application/compose-app";
import { migrateDatabase } from "@boplan/db/migrate";
import { loadDemo } from "@boplan/demo/load-demo";
import { DEMO_PASSWORD, DEMO_PEOPLE } from "@boplan/demo/people";
import { migrateQueue } from "@boplan/jobs/migrate";

/**
 * Brings the database up to date, fills an empty one with the demo, and tells, as one line of JSON,
 * what was done and who one can sign in as.
 */
const {
  DATABASE_OWNER_URL: ownerUrl = "",
  DATABASE_URL: databaseUrl = "",
  DATABASE_APP_ROLE: appRole = "",
  BOPLAN_DATA_DIR: dataDirectory = "",
  REDIS_URL: redisUrl,
} = process.env;

try {
  const { applied } = await migrateDatabase({ ownerUrl, appRole });
  if (!redisUrl) await migrateQueue({ ownerUrl, appRole });
  answer({ applied, ...(await fillWithDemo()) });
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  answer({ error: describe(error), cause: describe(cause) });
  process.exitCode = 1;
}

async function fillWithDemo() {
  const app = composeApp({
    databaseUrl,
    redisUrl: redisUrl || undefined,
    filesDirectory: path.join(dataDirectory, "files"),
    secureCookies: true,
    poolSize: 2,
  });
  try {
    const { state, loaded } = await loadDemo(app);
    if (state === "foreign") return { loaded, accounts: [], password: null };
    const accounts = DEMO_PEOPLE.map(({ email, name, roles }) => ({ email, name, roles }));
    return { loaded, accounts, password: DEMO_PASSWORD };
  } finally {
    await app.close();
  }
}

function answer(document: object): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
