import { spawnSync } from "node:child_process";
import { POSTGRES_ACCOUNT } from "./layout.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * The account PostgreSQL is to run under: ourselves, or as root (which it refuses) a system account
 * made for it, without a shell and without a home.
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return {};
  const existing = lookUp();
  if (existing) return existing;
  const reasons = [];
  for (const [command, ...args] of [
    [
      "useradd",
      "--system",
      "--user-group",
      "--no-create-home",
      "--home-dir",
      "/nonexistent",
      "--shell",
      "/usr/sbin/nologin",
      POSTGRES_ACCOUNT,
    ],
    ["adduser", "-S", "-D", "-H", "-s", "/sbin/nologin", POSTGRES_ACCOUNT],
  ]) {
    // Another start may hold the lock of the account files for a moment.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { error, stderr } = spawnSync(command, args, { encoding: "utf8", env: systemPath() });
      const made = lookUp();
      if (made) return made;
      if (error) {
        reasons.push(`${command} is missing`);
        break;
      }
      if (!/lock/i.test(stderr)) {
        reasons.push(`${command}: ${stderr.trim().split("\n")[0]}`);
        break;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
  throw new Refusal(
    `PostgreSQL does not run as root, and no account could be made for it (${reasons.join("; ")}). ` +
      `Make a system account named ${POSTGRES_ACCOUNT}, start as an ordinary user, or give DATABASE_URL.`,
  );
}

function lookUp() {
  const number = (flag) => {
    const { status, stdout } = spawnSync("id", [flag, POSTGRES_ACCOUNT], { encoding: "utf8" });
    return status === 0 ? Number(stdout.trim()) : null;
  };
  const uid = number("-u");
  const gid = number("-g");
  return uid === null || gid === null ? null : { uid, gid };
}

function systemPath() {
  return { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin:/sbin:/usr/bin:/bin` };
}
