import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { asAdmin, type ClusterDescription, urlFor } from "./cluster.ts";

/** A database of one test file's own. */
export interface TestDatabase {
  readonly name: string;
  /** Owns the tables; for arranging what no tenant may do. */
  readonly ownerUrl: string;
  /** What web and worker connect as. */
  readonly appUrl: string;
}

/** What several test files start from: made by the first that asks, copied by all. */
export interface SharedStart {
  /** Lower case letters. */
  readonly name: string;
  /** Fills the fresh database; closes its connections before it is done. */
  fill(database: TestDatabase): Promise<void>;
}

/**
 * Clones the migrated template, which takes some tens of milliseconds; with a shared start, that
 * one. Call it once per test file; the run's end removes every clone, so a test only closes its
 * own pools.
 */
export async function cloneDatabase(start?: SharedStart): Promise<TestDatabase> {
  const cluster = inject("boplanCluster");
  const template = start ? await provideStart({ cluster, start }) : cluster.template;
  const name = `${cluster.template}_${randomBytes(4).toString("hex")}`;
  await asAdmin(cluster.adminUrl, (client) => copyDatabase(client, { cluster, template, name }));
  return databaseOf({ cluster, name });
}

/** The name of the start's template; made once, however many files ask at the same time. */
async function provideStart(options: {
  cluster: ClusterDescription;
  start: SharedStart;
}): Promise<string> {
  const { cluster, start } = options;
  const name = `${cluster.template}_${start.name}`;
  await asAdmin(cluster.adminUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    // Under another name until it is whole: who fails half way leaves nothing to start from.
    const draft = `${name}_${randomBytes(4).toString("hex")}`;
    await copyDatabase(client, { cluster, template: cluster.template, name: draft });
    await start.fill(databaseOf({ cluster, name: draft }));
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

async function copyDatabase(
  client: { query(text: string): Promise<unknown> },
  options: { cluster: ClusterDescription; template: string; name: string },
): Promise<void> {
  const { cluster, template, name } = options;
  await client.query(`create database ${name} template ${template} owner ${cluster.owner}`);
  await client.query(`grant connect, temporary on database ${name} to ${cluster.app}`);
}

function databaseOf(options: { cluster: ClusterDescription; name: string }): TestDatabase {
  const { cluster, name } = options;
  return {
    name,
    ownerUrl: urlFor({ cluster, role: cluster.owner, database: name }),
    appUrl: urlFor({ cluster, role: cluster.app, database: name }),
  };
}
