import { type App, todayOf } from "@boplan/application/app";
import { projectPublication } from "@boplan/application/catalogue/project-publication";
import { projectShare } from "@boplan/application/comparison/project-share";
import { listTenants } from "@boplan/application/tenant/list-tenants";
import { hashPassword } from "@boplan/auth/password";
import { CodedError } from "@boplan/domain/error";
import { findCounty } from "@boplan/register/county";
import { allMunicipalities, type Municipality } from "@boplan/register/municipality";
import { DEMO_PASSWORD, DEMO_TENANTS } from "../people.ts";
import { chooseMunicipalities } from "./choose-municipalities.ts";
import { fateOf } from "./fate.ts";
import { groundOf, tenantIdOf } from "./ground.ts";
import { growPlans } from "./grow-plan.ts";
import { randomOf } from "./random.ts";
import { countyRegionOf, crossBorderRegion, regionsFor, writeRegion } from "./regions.ts";
import { tenantSlugOf } from "./tenant-slugs.ts";
import { type Written, writeMunicipality } from "./write-municipality.ts";

export interface GenerateOptions {
  readonly app: App;
  /** 1 to 647. */
  readonly municipalities: number;
  /** Years of the past that plans have been adopted and followed up in, this one counted. */
  readonly years: number;
  /** The same seed makes the same plans, ids too. */
  readonly seed: number;
  /** Also beside tenants that are neither the demo's nor generated. */
  readonly force?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: "municipalities" | "comparisons";
  readonly done: number;
  readonly of: number;
}

export interface Generated extends Written {
  /** Made now, and there before. */
  readonly municipalities: number;
  readonly present: number;
  readonly regions: number;
  /** Shares and publications made comparable and searchable. */
  readonly projected: number;
}

/** So many municipalities are worked on at a time: one computes while another writes. */
const AT_ONCE = 2;

/**
 * Fills the database with municipalities of the register, each with invented people, units and
 * plans with a past, and with the regional bodies they share with. What is there already is left
 * alone, so a run that was cut off is completed by the next one. Throws `demo.foreignTenants`.
 */
export async function generateDemo(options: GenerateOptions): Promise<Generated> {
  const { app, seed, years, onProgress } = options;
  const tenants = await listTenants(app);
  const municipalities = chooseMunicipalities({ seed, count: options.municipalities });
  if (options.force !== true) requireNoForeigners(tenants);
  const taken = new Set(tenants.map(({ slug }) => slug));
  const present = new Set(
    tenants.map(({ country, administrativeCode }) => `${country}-${administrativeCode}`),
  );
  // Also by its short name: a municipality that somebody entered without a code keeps it.
  const missing = municipalities.filter(
    (one) => !present.has(`${one.country}-${one.code}`) && !taken.has(tenantSlugOf(one)),
  );
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const regions = regionsFor(municipalities);
  for (const region of regions) await writeRegion({ app, region, passwordHash });
  const today = todayOf(app);
  let sum: Written = { plans: 0, elements: 0, versions: 0, shares: 0, publications: 0 };
  let done = municipalities.length - missing.length;
  const report = (step: Progress["step"], at: number, of: number) =>
    onProgress?.({ step, done: at, of });
  report("municipalities", done, municipalities.length);
  let made = 0;
  await eachOf(missing, async (municipality) => {
    const ground = groundOf({ seed, municipality, frameworks: app.frameworks, today });
    const fate = fateOf({ random: randomOf(`${ground.key}/fate`), today, years });
    const plans = growPlans({ ground, fate });
    const recipients = recipientsOf(municipality);
    const written = await writeMunicipality({ app, ground, fate, plans, recipients, passwordHash });
    if (written) {
      sum = added(sum, written);
      made += 1;
    }
    done += 1;
    report("municipalities", done, municipalities.length);
  });
  const projected = await projectAll({ app, report });
  return {
    municipalities: made,
    present: municipalities.length - made,
    regions: regions.length,
    ...sum,
    projected,
  };
}

function recipientsOf({ country, countyCode }: Municipality) {
  const county = findCounty({ country, code: countyCode });
  return [...(county ? [countyRegionOf(county)] : []), crossBorderRegion];
}

/** Tenants are known by their ids: a real municipality has the same code, but another id. */
function requireNoForeigners(tenants: readonly { id: string; slug: string }[]): void {
  const generated = new Set([
    ...allMunicipalities().map(tenantIdOf),
    ...regionsFor(allMunicipalities()).map(({ id }) => id),
  ]);
  const demo = new Set(DEMO_TENANTS.map(({ slug }) => slug));
  const foreign = tenants.filter(({ id, slug }) => !generated.has(id) && !demo.has(slug));
  if (foreign.length > 0) throw new CodedError("demo.foreignTenants", { count: foreign.length });
}

/** Does what stands in the outbox after sharing and publishing, also what an earlier run left. */
async function projectAll(options: {
  app: App;
  report: (step: "comparisons", done: number, of: number) => void;
}): Promise<number> {
  const { app, report } = options;
  const waiting = await app.systemStore.read((reader) =>
    reader
      .selectFrom("job_outbox")
      .select(["name", "payload"])
      .where("name", "in", ["projection", "catalogue"])
      .orderBy("id")
      .execute(),
  );
  let done = 0;
  await eachOf(waiting, async ({ payload }) => {
    const { tenantId, shareId, publicationId } = payload;
    if (tenantId && shareId) await projectShare({ app, tenantId, shareId });
    if (tenantId && publicationId) await projectPublication({ app, tenantId, publicationId });
    done += 1;
    report("comparisons", done, waiting.length);
  });
  return done;
}

/** Works some at a time. After a failure nothing new is begun, and what was begun is waited for. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items].reverse();
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      try {
        await work(item);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  });
  const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

function added(a: Written, b: Written): Written {
  return {
    plans: a.plans + b.plans,
    elements: a.elements + b.elements,
    versions: a.versions + b.versions,
    shares: a.shares + b.shares,
    publications: a.publications + b.publications,
  };
}
