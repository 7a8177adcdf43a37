import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { layout, POSTGRES_ACCOUNT, root } from "./layout.mjs";
import { postgresAccount } from "./postgres-account.mjs";
import { linkLibraries, locateBinaries } from "./postgres-binaries.mjs";
import { Refusal } from "./refusal.mjs";
import { writeWhole } from "./run-record.mjs";

const SYSTEM_BASE = "/var/lib";

/**
 * Where the server's programs and data lie, and as whom it runs. Normally inside the checkout; when
 * we are root and PostgreSQL's account cannot enter the checkout, in a folder of the system.
 *
 * @returns {{nativeDir: string, dataDir: string, account: {uid?: number, gid?: number}}}
 */
export function settlePlace() {
  const { nativeDir, version } = locateBinaries();
  const account = accountFor(path.join(layout.dataDir, "postgres"));
  const localData = path.join(layout.dataDir, "postgres");
  fs.mkdirSync(layout.dataDir, { recursive: true });

  const remembered = rememberedPlace();
  if (remembered === null && canUse({ nativeDir, folder: layout.dataDir, account })) {
    return { nativeDir, dataDir: localData, account };
  }
  if (remembered === null && fs.existsSync(localData)) {
    throw new Refusal(
      `the account ${POSTGRES_ACCOUNT} cannot enter ${layout.dataDir}, where the database lies. ` +
        `Let others pass through the folders above it (chmod o+x), or move ${localData} away to start anew.`,
    );
  }
  const place = remembered ?? newPlace();
  return {
    nativeDir: copyBinaries({ nativeDir, version, place }),
    dataDir: path.join(place, "postgres"),
    account,
  };
}

/** A place for a database that lives as long as one test run. */
export function temporaryPlace(folder) {
  const { nativeDir } = locateBinaries();
  const account = postgresAccount();
  fs.chmodSync(folder, 0o755);
  const usable = canUse({ nativeDir, folder, account });
  return {
    nativeDir: usable ? nativeDir : copyBinaries({ nativeDir, version: "copy", place: folder }),
    dataDir: path.join(folder, "postgres"),
    account,
  };
}

/** As root, data that a user's own start had made goes on under that user. */
function accountFor(dataDir) {
  if (process.getuid?.() === 0 && fs.existsSync(dataDir)) {
    const { uid, gid } = fs.statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  return postgresAccount();
}

function canUse({ nativeDir, folder, account }) {
  if (account.uid === undefined) return true;
  const asAccount = { ...account, cwd: "/", stdio: "ignore", env: { LC_ALL: "C" } };
  const runs = spawnSync(path.join(nativeDir, "bin", "postgres"), ["--version"], asAccount);
  const enters = spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], asAccount);
  return runs.status === 0 && enters.status === 0;
}

function rememberedPlace() {
  const { place } = readJson(layout.clusterPlace) ?? {};
  if (!place || !fs.existsSync(place)) return null;
  const { checkout } = readJson(path.join(place, "checkout.json")) ?? {};
  if (checkout === root) return place;
  // A checkout that was moved keeps its data; one that was copied must not share it.
  const original = checkout ? path.join(checkout, ".data", "cluster-place.json") : null;
  if (original && readJson(original)?.place === place) return null;
  claimPlace(place);
  return place;
}

function newPlace() {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const place = path.join(SYSTEM_BASE, `boplan-${name}`);
  try {
    fs.mkdirSync(place, { recursive: true });
    fs.chmodSync(place, 0o711);
    claimPlace(place);
  } catch (error) {
    throw new Refusal(
      `PostgreSQL's account cannot enter ${root}, and ${place} could not be made instead (${error.code}). ` +
        "Put the checkout where other accounts may enter, or give DATABASE_URL.",
    );
  }
  return place;
}

function claimPlace(place) {
  writeWhole({ file: path.join(place, "checkout.json"), text: JSON.stringify({ checkout: root }) });
  writeWhole({ file: layout.clusterPlace, text: JSON.stringify({ place }) });
}

function copyBinaries({ nativeDir, version, place }) {
  const home = path.join(place, `programs-${version}`);
  const target = path.join(home, "native");
  if (fs.existsSync(path.join(target, "bin", "postgres"))) return target;
  const draft = `${home}.${process.pid}`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.cpSync(nativeDir, path.join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  linkLibraries(path.join(draft, "native"));
  openToAll(draft);
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(draft, home);
  return target;
}

/** Readable for everyone whatever the umask said when the files were installed. */
function openToAll(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(full);
    else if (entry.isFile()) fs.chmodSync(full, path.basename(folder) === "bin" ? 0o755 : 0o644);
  }
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
