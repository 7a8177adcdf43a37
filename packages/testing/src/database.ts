import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { asAdmin, urlFor } from "./cluster.ts";

/** A database of one test file's own. */
export interface TestDatabase {
  readonly name: string;
  /** Owns the tables; for arranging what no tenant may do. */
  readonly ownerUrl: string;
  /** What web and worker connect as. */
  readonly appUrl: string;
}

/**
 * Clones the migrated template, which takes some tens of milliseconds. Call it once per test file;
 * the run's end removes every clone, so a test only closes its own pools.
 */
export async function cloneDatabase(): Promise<TestDatabase> {
  const cluster = inject("boplanCluster");
  const { template, owner, app, adminUrl } = cluster;
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  await asAdmin(adminUrl, async (client) => {
    await client.query(`create database ${name} template ${template} owner ${owner}`);
    await client.query(`grant connect, temporary on database ${name} to ${app}`);
  });
  return {
    name,
    ownerUrl: urlFor({ cluster, role: owner, database: name }),
    appUrl: urlFor({ cluster, role: app, database: name }),
  };
}
