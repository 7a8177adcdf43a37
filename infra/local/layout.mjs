import path from "node:path";
import { fileURLToPath } from "node:url";

/** Every path and name the local commands rely on, in one place. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const at = (...parts) => path.join(root, ...parts);

export const layout = {
  root,
  lockfile: at("package-lock.json"),
  modules: at("node_modules"),
  installStamp: at("node_modules", ".boplan-lock"),
  dataDir: at(".data"),
  buildStamp: at(".data", "build.json"),
  logDir: at(".data", "logs"),
  runRecord: at(".data", "run.json"),
  connection: at(".data", "connection.json"),
  clusterSecrets: at(".data", "cluster-secrets.json"),
  clusterPlace: at(".data", "cluster-place.json"),
  appRole: at(".data", "app-role.json"),
  webDir: at("apps", "web"),
  webEntry: at("apps", "web", "dist", "server.mjs"),
  webDevEntry: at("apps", "web", "server", "dev.ts"),
  workerEntry: at("apps", "worker", "dist", "main.mjs"),
  workerDevEntry: at("apps", "worker", "src", "main.ts"),
  cliEntry: at("apps", "cli", "src", "main.ts"),
  prepareEntry: at("infra", "local", "prepare-database.ts"),
  /** What a build is made from; anything else may change without a new build. */
  buildSources: [
    "apps",
    "packages",
    "plugins",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "turbo.json",
  ],
};

export const DEFAULT_PORT = 3000;
export const DATABASE_NAME = "boplan";
export const OWNER_ROLE = "boplan_owner";
export const APP_ROLE = "boplan_app";
export const CLUSTER_ROLE = "boplan_cluster";
/** Account that PostgreSQL runs under when we are root, as which it refuses to run. */
export const POSTGRES_ACCOUNT = "boplan-postgres";
