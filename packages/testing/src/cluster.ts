import { randomBytes } from "node:crypto";
import { migrateDatabase } from "@boplan/db/migrate";
import { migrateQueue } from "@boplan/jobs/migrate";
import pg from "pg";

/** What a test file needs to know to make its own copy of the template. */
export interface ClusterDescription {
  readonly adminUrl: string;
  readonly runId: string;
  readonly template: string;
  readonly owner: string;
  readonly app: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    boplanCluster: ClusterDescription;
  }
}

export interface TestCluster {
  readonly description: ClusterDescription;
  /** Removes the template, every copy of it, and the roles of this run. */
  readonly drop: () => Promise<void>;
}

/**
 * Makes the template database of one test run: migrated by an owner that is no superuser, with an
 * application role that owns nothing, just as in production.
 */
export async function createCluster(options: { adminUrl: string }): Promise<TestCluster> {
  const { adminUrl } = options;
  const runId = randomBytes(4).toString("hex");
  const description: ClusterDescription = {
    adminUrl,
    runId,
    template: `boplan_test_${runId}`,
    owner: `boplan_owner_${runId}`,
    app: `boplan_app_${runId}`,
    password: randomBytes(16).toString("hex"),
  };
  const { template, owner, app, password } = description;
  await asAdmin(adminUrl, async (client) => {
    for (const role of [owner, app]) {
      await client.query(
        `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`,
      );
    }
    await client.query(`create database ${template} owner ${owner}`);
  });
  const ownerUrl = urlFor({ cluster: description, role: owner, database: template });
  await migrateDatabase({ ownerUrl, appRole: app });
  await migrateQueue({ ownerUrl, appRole: app });
  return { description, drop: () => dropRun(description) };
}

/** The address of a database for one of the run's roles. */
export function urlFor(options: {
  cluster: ClusterDescription;
  role: string;
  database: string;
}): string {
  const url = new URL(options.cluster.adminUrl);
  url.username = options.role;
  url.password = options.cluster.password;
  url.pathname = `/${options.database}`;
  return url.toString();
}

/** Runs statements as the cluster's administrator, on a connection of its own. */
export async function asAdmin<Result>(
  adminUrl: string,
  run: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

async function dropRun({ adminUrl, template, owner, app }: ClusterDescription): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [template],
    );
    // Only here, when every worker is gone: dropping by force kills sockets that are still closing.
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
    for (const role of [app, owner]) await client.query(`drop role ${role}`);
  });
}
