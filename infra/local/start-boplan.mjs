import net from "node:net";
import { ensureBuilt } from "./build-apps.mjs";
import { createFamily } from "./family.mjs";
import { ensureInstalled } from "./install-packages.mjs";
import { DEFAULT_PORT, layout } from "./layout.mjs";
import { processIdentity } from "./process-identity.mjs";
import { isDiskFull, printFailure, Refusal } from "./refusal.mjs";
import { claimRecord, writeWhole } from "./run-record.mjs";
import { superviseServices } from "./supervise-services.mjs";
import { welcome } from "./welcome.mjs";

/**
 * `npm start` and `npm run dev`: from whatever is in the folder to a running Boplan, and back to
 * nothing when it is stopped, however that happens.
 */
export async function startBoplan({ mode }) {
  const started = Date.now();
  const say = (line) => process.stdout.write(`${line}\n`);
  const family = createFamily();
  let claim = null;
  let ending = null;

  /** Stops everything once; a second Ctrl-C does not start it over. */
  function end({ code, error }) {
    ending ??= (async () => {
      if (error) printFailure(error);
      await family.stopAll();
      claim?.release();
      process.exit(code);
    })();
    return ending;
  }

  let ready = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (ready && ending === null) say("Stopping …");
      void end({ code: ready ? 0 : 130 });
    });
  }
  // The terminal may be gone before we are.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  stopWithNpm(() => end({ code: 0 }));
  process.on("uncaughtException", (error) => void end({ code: 1, error }));
  process.on("unhandledRejection", (error) => void end({ code: 1, error }));

  try {
    const port = readPort(process.env.PORT);
    claim = await claimRecord({ kind: "server" });
    await refuseTakenPort({ port, patience: claim.leftOver ? 10_000 : 0 });
    await ensureInstalled({ family, say });
    if (mode === "start") await ensureBuilt({ family, say });

    // These need installed packages, so they cannot be loaded any earlier.
    const { openDatabase, prepareDatabase, productEnvironment } = await import(
      "./open-database.mjs"
    );
    const connection = await openDatabase({
      family,
      env: process.env,
      onExit: () => end({ code: 1, error: new Refusal(databaseGone()) }),
    });
    const { ownerUrl, appUrl, appRole } = connection;
    writeWhole({
      file: layout.connection,
      text: JSON.stringify({ ownerUrl, appUrl, appRole }, null, 2),
    });
    const prepared = await prepareDatabase({ family, connection, env: process.env });
    if (prepared.loaded.length > 0) say("Loaded the demo municipalities.");
    const env = {
      ...productEnvironment({ connection, env: process.env }),
      PORT: String(port),
      NODE_ENV: mode === "start" ? "production" : "development",
    };
    // Web and worker never hold what could pass by the walls between tenants.
    delete env.DATABASE_OWNER_URL;
    const url = `http://localhost:${port}`;
    await superviseServices({
      family,
      env,
      mode,
      port,
      onGiveUp: (e) => end({ code: 1, error: e }),
    });
    if (ending !== null) return;
    claim.update({ state: "ready", url });
    ready = true;
    say(welcome({ url, prepared, seconds: (Date.now() - started) / 1000 }));
  } catch (error) {
    if (ending === null) await end({ code: 1, error: explainSystem(error) });
  }
}

function readPort(value) {
  if (value === undefined || value === "") return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new Refusal(`PORT is "${value}", which is no port. Give a number from 1 to 65535.`);
}

/** After a start that was killed, its server may hold the port for the seconds it takes to stop. */
async function refuseTakenPort({ port, patience }) {
  const until = Date.now() + patience;
  for (;;) {
    const code = await new Promise((resolve) => {
      const server = net.createServer();
      server.once("error", (error) => resolve(error.code));
      server.listen(port, () => server.close(() => resolve(null)));
    });
    if (code === null) return;
    if (code === "EACCES") {
      throw new Refusal(
        `this account may not listen on port ${port}. Choose one above 1023: PORT=3001 npm start`,
      );
    }
    if (Date.now() >= until) {
      throw new Refusal(
        `port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Under npm we stop when npm is gone, even if it was killed and could not pass the signal on. */
function stopWithNpm(stop) {
  if (!["start", "dev"].includes(process.env.npm_lifecycle_event ?? "")) return;
  const { ppid } = process;
  const identity = processIdentity(ppid);
  setInterval(() => {
    if (process.ppid !== ppid || processIdentity(ppid) !== identity) void stop();
  }, 1000).unref();
}

function databaseGone() {
  return `the database stopped unexpectedly. Its log is ${layout.logDir}/postgres.log; start again once its cause is gone.`;
}

function explainSystem(error) {
  if (error instanceof Refusal) return error;
  if (isDiskFull(error?.code)) {
    return new Refusal(
      `the disk that holds ${layout.root} is full. Free 1 GB there and start again.`,
    );
  }
  if (error?.code === "EACCES" || error?.code === "EROFS" || error?.code === "EPERM") {
    return new Refusal(
      `${error.path ?? layout.root} cannot be written (${error.code}). Start as the account that owns ${layout.root}, or give it back: chown -R "$(id -un)" .`,
    );
  }
  return error;
}
