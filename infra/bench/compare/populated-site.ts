import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { hashPassword } from "@boplan/auth/password";
import { chooseMunicipalities } from "@boplan/demo/generate/choose-municipalities";
import { generateDemo } from "@boplan/demo/generate/generate-demo";
import {
  crossBorderRegion,
  type GeneratedRegion,
  regionIdOf,
  writeRegion,
} from "@boplan/demo/generate/regions";
import { DEMO_PASSWORD } from "@boplan/demo/people";
import { asAdmin, createCluster, urlFor } from "@boplan/testing/cluster";
import { ensureBuilt } from "../../local/build-apps.mjs";
import { createFamily } from "../../local/family.mjs";
import { providePostgres } from "../../local/test-services.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SEED = 1;
const YEARS = 3;

/** A region that compares so many municipalities. */
export interface SizedRegion {
  readonly municipalities: number;
  readonly slug: string;
  readonly tenantId: string;
  /** Cookie of its analyst. */
  readonly cookie: string;
}

/** The built site over a database that the generator filled. */
export interface PopulatedSite {
  readonly origin: string;
  readonly app: ComposedApp;
  /** Connection string of the application role. */
  readonly databaseUrl: string;
  readonly regions: readonly SizedRegion[];
  readonly generatedSeconds: number;
}

/** Runs something on the site; everything is gone after it. */
export async function withPopulatedSite<Result>(options: {
  say: (line: string) => void;
  /** Numbers of municipalities to have a region of; the largest is how many there are. */
  sizes: readonly number[];
  use: (site: PopulatedSite) => Promise<Result>;
}): Promise<Result> {
  const { say, sizes, use } = options;
  const family = createFamily();
  await ensureBuilt({ family, say });
  const adminUrl = await providePostgres({ family, env: process.env });
  const cluster = await createCluster({ adminUrl });
  const { template: database, owner, app: role } = cluster.description;
  await asAdmin(adminUrl, (client) =>
    client.query(`grant connect, temporary on database ${database} to ${role}`),
  );
  const databaseUrl = urlFor({ cluster: cluster.description, role, database });
  const folder = await mkdtemp(path.join(os.tmpdir(), "boplan-bench-"));
  const app = composeApp({
    databaseUrl,
    redisUrl: undefined,
    filesDirectory: path.join(folder, "files"),
    secureCookies: false,
    poolSize: 4,
  });
  let web: ChildProcess | undefined;
  try {
    const most = Math.max(...sizes);
    say(`generating ${most} municipalities …`);
    const begun = performance.now();
    await generateDemo({ app, municipalities: most, years: YEARS, seed: SEED });
    const generatedSeconds = Math.round((performance.now() - begun) / 1000);
    say(`generated in ${generatedSeconds} s`);
    const regions = sizes.map((size) => regionOf({ size, most }));
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    for (const region of regions) await writeRegion({ app, region, passwordHash });
    // A running database gathers these by itself within a minute of so many new rows.
    const ownerUrl = urlFor({ cluster: cluster.description, role: owner, database });
    await asAdmin(ownerUrl, (client) => client.query("analyze"));
    const started = await startWeb({ databaseUrl, folder });
    web = started.child;
    const { origin } = started;
    const signedIn = await Promise.all(
      regions.map(async ({ area, slug, id }) => ({
        municipalities: area.length,
        slug,
        tenantId: id,
        cookie: await signIn({ origin, email: `analyst@${slug}.example` }),
      })),
    );
    return await use({ origin, app, databaseUrl, regions: signedIn, generatedSeconds });
  } finally {
    web?.kill("SIGTERM");
    await app.close();
    await cluster.drop();
    await family.stopAll();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The body across the border for all; for fewer, one that follows the first so many. */
function regionOf({ size, most }: { size: number; most: number }): GeneratedRegion {
  const area = chooseMunicipalities({ seed: SEED, count: size });
  const facts = { country: "XX", language: "sv", area } as const;
  if (size === most) return { ...crossBorderRegion, ...facts, name: "All" };
  const slug = `bench-${size}`;
  return { id: regionIdOf(slug), slug, ...facts, name: `Bench ${size}` };
}

async function startWeb(options: { databaseUrl: string; folder: string }) {
  const { databaseUrl, folder } = options;
  const child = spawn(process.execPath, [path.join(ROOT, "apps/web/dist/server.mjs")], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      BOPLAN_DATA_DIR: folder,
      PORT: "0",
      HOST: "127.0.0.1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    let heard = "";
    const listen = (chunk: Buffer) => {
      heard += chunk.toString();
      const found = /"port":(\d+)/.exec(heard)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`the site did not start:\n${heard}`)));
  });
  return { child, origin: `http://127.0.0.1:${port}` };
}

async function signIn({ origin, email }: { origin: string; email: string }): Promise<string> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ email, password: DEMO_PASSWORD }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  if (answer.status !== 303 || cookie === "") throw new Error(`${email} was not let in`);
  return cookie;
}
