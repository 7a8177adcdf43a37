import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { APP_ROLE, DATABASE_NAME, layout, OWNER_ROLE } from "./layout.mjs";
import { initialiseCluster, startCluster } from "./postgres-cluster.mjs";
import { settlePlace, temporaryPlace } from "./postgres-place.mjs";
import { isDiskFull, Refusal } from "./refusal.mjs";
import { writeWhole } from "./run-record.mjs";

/**
 * Starts this checkout's own PostgreSQL with its database and roles.
 * @returns {Promise<{ownerUrl: string, appUrl: string, appRole: string, member: object}>}
 */
export async function startEmbedded({ family, onExit }) {
  fs.mkdirSync(layout.logDir, { recursive: true });
  const logFile = path.join(layout.logDir, "postgres.log");
  const place = settlePlace();
  const secrets = clusterSecrets(place);
  initialiseCluster({ place, password: secrets.cluster, durable: true });
  const { adminUrl, port, member } = await startCluster({
    family,
    place,
    password: secrets.cluster,
    durable: true,
    logFile,
    onExit,
  });
  await ensureDatabase({ adminUrl, secrets });
  const urlOf = ({ role, password }) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
  const connection = {
    ownerUrl: urlOf({ role: OWNER_ROLE, password: secrets.owner }),
    appUrl: urlOf({ role: APP_ROLE, password: secrets.app }),
    appRole: APP_ROLE,
  };
  writeWhole({ file: layout.connection, text: JSON.stringify(connection, null, 2) });
  return { ...connection, member };
}

/** Starts a PostgreSQL that is gone with the family; fast rather than durable. For tests. */
export async function startTemporary({ family }) {
  const folder = family.ownFolder(fs.mkdtempSync(path.join(os.tmpdir(), "boplan-postgres-")));
  const password = newPassword();
  const place = temporaryPlace(folder);
  initialiseCluster({ place, password, durable: false });
  const logFile = path.join(folder, "postgres.log");
  const { adminUrl, member } = await startCluster({
    family,
    place,
    password,
    durable: false,
    logFile,
  });
  return { adminUrl, member, folder };
}

function clusterSecrets({ dataDir }) {
  try {
    return JSON.parse(fs.readFileSync(layout.clusterSecrets, "utf8"));
  } catch (error) {
    if (error.code === "EACCES") {
      throw new Refusal(
        `${layout.clusterSecrets} belongs to another account. Start as the account that made it.`,
      );
    }
    if (fs.existsSync(dataDir)) {
      throw new Refusal(
        `the passwords of the database in ${dataDir} are missing or damaged (${layout.clusterSecrets}). ` +
          "Put that file back from a copy, or move the folder away to start anew with the demo.",
      );
    }
  }
  const secrets = { cluster: newPassword(), owner: newPassword(), app: newPassword() };
  try {
    writeWhole({ file: layout.clusterSecrets, text: JSON.stringify(secrets) });
  } catch (error) {
    if (!isDiskFull(error.code)) throw error;
    throw new Refusal(`the disk that holds ${layout.dataDir} is full. Free some space there.`);
  }
  return secrets;
}

/** Repeated at every start, so that a start that was cut off half-way mends itself. */
async function ensureDatabase({ adminUrl, secrets }) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      [OWNER_ROLE, secrets.owner],
      [APP_ROLE, secrets.app],
    ]) {
      const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
      await client.query(
        `${rowCount === 0 ? "create" : "alter"} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`,
      );
    }
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      DATABASE_NAME,
    ]);
    if (rowCount === 0) await client.query(`create database ${DATABASE_NAME} owner ${OWNER_ROLE}`);
    await client.query(`revoke all on database ${DATABASE_NAME} from public`);
    await client.query(`grant connect, temporary on database ${DATABASE_NAME} to ${APP_ROLE}`);
  } finally {
    await client.end();
  }
}

function newPassword() {
  return randomBytes(24).toString("hex");
}
