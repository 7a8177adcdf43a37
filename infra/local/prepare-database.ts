import { migrateDatabase } from "@boplan/db/migrate";
import { migrateQueue } from "@boplan/jobs/migrate";
import pg from "pg";

/**
 * Brings the database up to date and tells, as one line of JSON, what was done and whether anyone
 * lives in it. Run with the owner's address and the application role's name in the environment.
 */
const { BOPLAN_OWNER_URL: ownerUrl = "", BOPLAN_APP_ROLE: appRole = "", REDIS_URL } = process.env;

try {
  const { applied } = await migrateDatabase({ ownerUrl, appRole });
  if (!REDIS_URL) await migrateQueue({ ownerUrl, appRole });
  process.stdout.write(`${JSON.stringify({ applied, tenants: await countTenants() })}\n`);
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  process.stdout.write(`${JSON.stringify({ error: describe(error), cause: describe(cause) })}\n`);
  process.exitCode = 1;
}

async function countTenants(): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ tenants: number }>(
      "select count(*)::int as tenants from tenant",
    );
    return rows[0]?.tenants ?? 0;
  } finally {
    await client.end();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
