import type { App } from "@boplan/application/app";
import { createPlan } from "@boplan/application/plan/create-plan";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { listPlans } from "@boplan/application/plan/list-plans";
import { createTenant } from "@boplan/application/tenant/create-tenant";
import { listTenants } from "@boplan/application/tenant/list-tenants";
import { hashPassword } from "@boplan/auth/password";
import type { Actor } from "@boplan/auth/permission";
import { NO_DOCUMENT_FACTS, type OrganisationUnit } from "@boplan/domain/plan";
import type { Tenant } from "@boplan/domain/tenant";
import { EIGERSUND } from "./eigersund.ts";
import { giveToRegion, introducePublisher, makePublic } from "./give-away.ts";
import { NORSJO_DRAFT, NORSJO_IN_FORCE } from "./norsjo.ts";
import { OREBRO } from "./orebro.ts";
import {
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  DEMO_TENANTS,
  type DemoTenant,
  frameworksOf,
} from "./people.ts";
import { elementsOf, type PlanDraft, partsOf, stableId } from "./plan-draft.ts";
import { asDecided, reportProgress } from "./report-progress.ts";
import { TROMSO } from "./tromso.ts";

const REGION = "nordisk-bosamverkan";

const PLANS: readonly PlanDraft[] = [NORSJO_IN_FORCE, NORSJO_DRAFT, OREBRO, EIGERSUND, TROMSO];

/** Made public by their municipalities, so that residents read them and others find measures. */
const PUBLIC_PLANS: ReadonlySet<PlanDraft> = new Set([NORSJO_IN_FORCE, OREBRO, EIGERSUND]);

/** Of the region's area as well, and no customers: it sees that they have no plan to show. */
const NEIGHBOURS = [
  { country: "SE", code: "2418" },
  { country: "SE", code: "1881" },
  { country: "NO", code: "1111" },
  { country: "NO", code: "5534" },
] as const;

/** `foreign`: the installation has tenants of its own and no demo; it is never mixed in. */
export type DemoState = "absent" | "partial" | "complete" | "foreign";

/**
 * Fills an empty installation with the demo, and completes one that was cut off. An installation
 * with tenants of its own is left alone, and so is a complete demo, whatever people did to it.
 */
export async function loadDemo(app: App): Promise<{ state: DemoState; loaded: string[] }> {
  const state = await demoState(app);
  if (state === "complete" || state === "foreign") return { state, loaded: [] };
  await loadPeople(app);
  // The region first: the municipalities share with it.
  const regionFirst = DEMO_TENANTS.toSorted(
    (a, b) => Number(b.slug === REGION) - Number(a.slug === REGION),
  );
  for (const facts of regionFirst) {
    const tenant = await ensureTenant(app, facts);
    await loadMembers(app, tenant);
    const units = await loadUnits(app, { tenant, unitNames: facts.units });
    await loadPlans(app, { tenant, units });
    await introducePublisher({ app, tenant });
  }
  // Last of all: these rows are what says that the demo is complete.
  await loadRegionArea(app);
  return { state, loaded: regionFirst.map((tenant) => tenant.slug) };
}

async function demoState(app: App): Promise<DemoState> {
  const tenants = await listTenants(app);
  if (tenants.length === 0) return "absent";
  const region = tenants.find((tenant) => tenant.slug === REGION);
  if (!region) return "foreign";
  const members = await app.tenantStore.read(region.id, (reader) =>
    reader.selectFrom("region_municipality").select("code").execute(),
  );
  return members.length > 0 ? "complete" : "partial";
}

async function ensureTenant(app: App, facts: DemoTenant): Promise<Tenant> {
  const present = (await listTenants(app)).find((tenant) => tenant.slug === facts.slug);
  if (present) return present;
  const { units: _units, ...input } = facts;
  return createTenant({ app, input: { ...input, frameworks: [...frameworksOf(facts)] } });
}

async function loadPeople(app: App): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD);
  await app.systemStore.write((writer) =>
    writer
      .insertInto("user_account")
      .values(
        DEMO_PEOPLE.map((person) => ({
          id: stableId(person.email),
          email: person.email,
          name: person.name,
          language: person.language,
          password_hash: password,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

async function loadMembers(app: App, tenant: Tenant): Promise<void> {
  const members = DEMO_PEOPLE.flatMap((person) => {
    const role = person.roles[tenant.slug];
    return role ? [{ tenant_id: tenant.id, user_id: stableId(person.email), role }] : [];
  });
  await app.tenantStore.write(tenant.id, (writer) =>
    writer
      .insertInto("membership")
      .values(members)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

async function loadUnits(
  app: App,
  options: { tenant: Tenant; unitNames: readonly string[] },
): Promise<OrganisationUnit[]> {
  const { tenant, unitNames } = options;
  const units = unitNames.map((name) => ({
    id: stableId(`${tenant.slug}/unit/${name}`),
    name,
    parentId: null,
    dissolvedOn: null,
  }));
  if (units.length === 0) return units;
  await app.tenantStore.write(tenant.id, (writer) =>
    writer
      .insertInto("organisation_unit")
      .values(units.map(({ id, name }, place) => ({ tenant_id: tenant.id, id, name, place })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return units;
}

async function loadPlans(
  app: App,
  options: { tenant: Tenant; units: readonly OrganisationUnit[] },
): Promise<void> {
  const { tenant, units } = options;
  const actor = plannerOf(tenant);
  const present = new Set((await listPlans({ app, actor })).map((plan) => plan.title));
  for (const plan of PLANS.filter(
    (draft) => draft.tenant === tenant.slug && !present.has(draft.title),
  )) {
    const elements = elementsOf({ plan, units });
    const { slug } = await createPlan({
      app,
      actor,
      plan: {
        title: plan.title,
        summary: plan.summary,
        frameworkId: plan.frameworkId,
        language: plan.language,
        status: plan.status,
        document: { ...NO_DOCUMENT_FACTS, ...plan.document },
        elements: plan.decidedAs === undefined ? elements : asDecided(elements),
        parts: partsOf(plan),
      },
    });
    if (plan.decidedAs !== undefined) {
      const { number } = await freezeVersion({
        app,
        actor,
        planSlug: slug,
        label: plan.decidedAs,
        purpose: "adopted",
      });
      if (PUBLIC_PLANS.has(plan)) {
        await makePublic({ app, actor, planSlug: slug, versionNumber: number });
      }
      await reportProgress({ app, actor, planSlug: slug, elements });
    }
    if (plan.sharedAs === undefined) continue;
    const version = await freezeVersion({ app, actor, planSlug: slug, label: plan.sharedAs });
    const frozen = { app, actor, planSlug: slug, versionNumber: version.number };
    await giveToRegion({ ...frozen, regionSlug: REGION });
    if (PUBLIC_PLANS.has(plan)) await makePublic(frozen);
  }
}

function plannerOf(tenant: Tenant): Actor {
  const planner = DEMO_PEOPLE.find((person) => person.roles[tenant.slug] === "planner");
  return {
    userId: stableId(planner?.email ?? tenant.slug),
    tenantId: tenant.id,
    role: "planner",
  };
}

async function loadRegionArea(app: App): Promise<void> {
  const region = (await listTenants(app)).find((tenant) => tenant.slug === REGION);
  if (!region) return;
  const shared = DEMO_TENANTS.flatMap(({ country, administrativeCode: code }) =>
    code === null ? [] : [{ country, code }],
  );
  await app.tenantStore.write(region.id, (writer) =>
    writer
      .insertInto("region_municipality")
      .values([...shared, ...NEIGHBOURS].map((one) => ({ tenant_id: region.id, ...one })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}
