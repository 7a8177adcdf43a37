import { runMigrations } from "bullmq";
import pg from "pg";

const SCHEMA = "bullmq";

/**
 * Makes the queue's own tables (schema `bullmq`) as the database's owner and lets the application
 * role work in them. Safe to repeat; not needed when the queue is on Redis.
 */
export async function migrateQueue(options: { ownerUrl: string; appRole: string }): Promise<void> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    const role = client.escapeIdentifier(options.appRole);
    await client.query(`grant usage on schema ${SCHEMA} to ${role}`);
    for (const kind of ["tables", "sequences", "functions"]) {
      await client.query(`grant all on all ${kind} in schema ${SCHEMA} to ${role}`);
    }
  } finally {
    await client.end();
  }
}
