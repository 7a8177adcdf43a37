import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rounded } from "../bench.ts";
import type { PopulatedSite } from "./populated-site.ts";

const SERVER = fileURLToPath(new URL("./static-server.mjs", import.meta.url));
const AT_ONCE = 16;
const SECONDS = 3;

/**
 * How many times a second the page of a public plan is answered, beside a static file server that
 * gives the same bytes: whole, and as "not changed" to who has the page already.
 */
export async function measurePublicPage(options: {
  site: PopulatedSite;
  say: (line: string) => void;
}) {
  const { site, say } = options;
  const place = await firstPublicPlan(site);
  const page = `${site.origin}${place}`;
  const first = await fetch(page, { headers: PLAIN });
  const bytes = Buffer.from(await first.arrayBuffer());
  if (first.status !== 200) throw new Error(`${place} answered ${first.status}`);
  const etag = first.headers.get("etag");
  const folder = await mkdtemp(path.join(os.tmpdir(), "boplan-bench-page-"));
  await writeFile(path.join(folder, "page.html"), bytes);
  const child = spawn(process.execPath, [SERVER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const file = `http://127.0.0.1:${await portOf(child)}/page.html`;
    const fileTag = (await fetch(file)).headers.get("etag") ?? "";
    const warm = { url: page, headers: PLAIN };
    await rate({ ...warm, seconds: 1 });
    const whole = await rate(warm);
    const ofFile = await rate({ url: file, headers: PLAIN });
    const unchanged = etag
      ? await rate({ url: page, headers: { ...PLAIN, "if-none-match": etag }, status: 304 })
      : 0;
    const fileUnchanged = await rate({
      url: file,
      headers: { ...PLAIN, "if-none-match": fileTag },
      status: 304,
    });
    say(
      `public plan, ${bytes.byteLength} bytes: ${whole}/s, a static file ${ofFile}/s; revalidated ${unchanged}/s, a static file ${fileUnchanged}/s`,
    );
    return {
      ratios: {
        staticFileToPublicPlan: rounded(ofFile / whole),
        ...(unchanged > 0
          ? {
              staticFileToPublicPlanRevalidated: rounded(fileUnchanged / unchanged),
              revalidatedToWhole: rounded(unchanged / whole),
            }
          : {}),
      },
      figures: {
        publicPlanBytes: bytes.byteLength,
        publicPlanPerSecond: whole,
        publicPlanRevalidatedPerSecond: unchanged,
        staticFilePerSecond: ofFile,
        staticFileRevalidatedPerSecond: fileUnchanged,
      },
    };
  } finally {
    child.kill("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }
}

const PLAIN = { "accept-encoding": "identity", "accept-language": "sv" } as const;

async function firstPublicPlan({ app }: PopulatedSite): Promise<string> {
  const row = await app.systemStore.read((reader) =>
    reader
      .selectFrom("public_plan")
      .innerJoin("tenant", "tenant.id", "public_plan.tenant_id")
      .select(["tenant.slug", "public_plan.plan_slug"])
      .where("is_current", "=", true)
      .where("plan_status", "=", "adopted")
      .orderBy("measure_count", "desc")
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  return `/p/${row.slug}/${row.plan_slug}`;
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (chunk: Buffer) => {
      resolve(/"port":(\d+)/.exec(chunk.toString())?.[1] ?? "0");
    });
    child.once("exit", () => reject(new Error("the static server did not start")));
  });
}

/** Answers a second, some at a time over connections that are kept. Fails on another status. */
async function rate(options: {
  url: string;
  headers: Readonly<Record<string, string>>;
  status?: number;
  seconds?: number;
}): Promise<number> {
  const { url, headers, status = 200, seconds = SECONDS } = options;
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  let answers = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      http
        .get(url, { agent, headers }, (answer) => {
          answer.resume();
          answer.once("end", () => {
            if (answer.statusCode === status) resolve();
            else reject(new Error(`${url} answered ${answer.statusCode}, not ${status}`));
          });
        })
        .once("error", reject);
    });
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < until) {
        await one();
        answers += 1;
      }
    }),
  );
  agent.destroy();
  return rounded((answers * 1000) / (performance.now() - begun));
}
