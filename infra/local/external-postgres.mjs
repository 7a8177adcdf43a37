import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import { layout } from "./layout.mjs";
import { Refusal } from "./refusal.mjs";
import { writeWhole } from "./run-record.mjs";

const OLDEST = 150000;

/**
 * A database somebody else runs, given by DATABASE_URL (the owner of the tables). Without
 * DATABASE_APP_URL a login role for web and worker is made, which owns nothing.
 */
export async function openExternal({ env }) {
  const { default: pg } = await import("pg");
  const ownerUrl = env.DATABASE_URL;
  const { target, url } = parseUrl({ name: "DATABASE_URL", value: ownerUrl });
  const client = await connect({ pg, name: "DATABASE_URL", url: ownerUrl, target });
  try {
    const {
      rows: [facts],
    } = await client.query(`select
      current_setting('server_version_num')::int as version,
      current_database() as database,
      current_user as role,
      has_database_privilege(current_database(), 'CREATE') as may_create,
      has_schema_privilege('public', 'CREATE') as may_create_tables,
      rolcreaterole or rolsuper as may_create_roles
      from pg_roles where rolname = current_user`);
    if (facts.version < OLDEST) {
      throw new Refusal(
        `the PostgreSQL at ${target} is version ${Math.floor(facts.version / 10000)}. Boplan needs 15 or newer.`,
      );
    }
    if (!facts.may_create || !facts.may_create_tables) {
      throw new Refusal(
        `the role "${facts.role}" may not create tables in ${target}. Make it the owner of the database: alter database "${facts.database}" owner to "${facts.role}".`,
      );
    }
    if (env.DATABASE_APP_URL) return await checkGivenRole({ pg, env, facts, ownerUrl });
    return await makeRole({ client, url, ownerUrl, facts, target });
  } finally {
    await client.end().catch(() => {});
  }
}

async function checkGivenRole({ pg, env, facts, ownerUrl }) {
  const appUrl = env.DATABASE_APP_URL;
  const { target } = parseUrl({ name: "DATABASE_APP_URL", value: appUrl });
  const client = await connect({ pg, name: "DATABASE_APP_URL", url: appUrl, target });
  try {
    const {
      rows: [role],
    } = await client.query(
      "select rolname, rolsuper or rolbypassrls as unsafe, current_database() as database from pg_roles where rolname = current_user",
    );
    if (role.unsafe || role.rolname === facts.role) {
      throw new Refusal(
        `DATABASE_APP_URL connects as "${role.rolname}", which can pass by the walls between tenants. Give a role that owns nothing and is neither superuser nor BYPASSRLS.`,
      );
    }
    if (role.database !== facts.database) {
      throw new Refusal(
        `DATABASE_APP_URL names the database "${role.database}" and DATABASE_URL "${facts.database}". Both must name the same.`,
      );
    }
    return { ownerUrl, appUrl, appRole: role.rolname };
  } finally {
    await client.end();
  }
}

async function makeRole({ client, url, ownerUrl, facts, target }) {
  const appRole = `boplan_app_${createHash("sha256").update(facts.database).digest("hex").slice(0, 8)}`;
  const kept = readKept();
  const password = kept?.role === appRole ? kept.password : randomBytes(24).toString("hex");
  try {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [appRole]);
    const verb = rowCount === 0 ? "create" : "alter";
    await client.query(`${verb} role ${appRole} login password '${password}'`);
    await client.query(
      `grant connect on database ${client.escapeIdentifier(facts.database)} to ${appRole}`,
    );
  } catch (error) {
    if (error.code !== "42501") throw error;
    throw new Refusal(
      `the role "${facts.role}" may not make the login role ${appRole} at ${target}. Allow it (alter role "${facts.role}" createrole), or make such a role yourself and give DATABASE_APP_URL.`,
    );
  }
  writeWhole({ file: layout.appRole, text: JSON.stringify({ role: appRole, password }) });
  const appUrl = new URL(url);
  appUrl.username = appRole;
  appUrl.password = password;
  return { ownerUrl, appUrl: appUrl.toString(), appRole };
}

function readKept() {
  try {
    return JSON.parse(fs.readFileSync(layout.appRole, "utf8"));
  } catch {
    return null;
  }
}

function parseUrl({ name, value }) {
  try {
    const url = new URL(value);
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error("protocol");
    const target = `${url.hostname}:${url.port || 5432}${url.pathname}`;
    return { url, target };
  } catch {
    throw new Refusal(
      `${name} is not the address of a PostgreSQL database. It looks like postgres://ROLE:PASSWORD@HOST:5432/DATABASE.`,
    );
  }
}

async function connect({ pg, name, url, target }) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw new Refusal(explain({ error, name, target }));
  }
}

function explain({ error, name, target }) {
  switch (error.code) {
    case "28P01":
    case "28000":
      return `the database at ${target} does not accept the role or password in ${name}. Correct them and start again.`;
    case "3D000":
      return `the server at ${target} has no such database. Create it, or correct ${name}.`;
    case "53300":
      return `the database at ${target} has no connection left. Raise max_connections or stop another client.`;
    case "57P03":
      return `the database at ${target} is starting or stopping. Wait a moment and start again.`;
    default: {
      const inner = error.code ?? error.errors?.[0]?.code ?? error.message;
      return `the database at ${target} cannot be reached (${inner}). Check ${name}, and that the server runs.`;
    }
  }
}
