import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { editElement } from "@boplan/application/plan/edit-element";
import { changeStructure } from "@boplan/application/plan/structure/change-structure";
import { openElement } from "@boplan/application/plan/writing/open-element";
import { openWriting } from "@boplan/application/plan/writing/open-writing";
import type { Actor } from "@boplan/auth/permission";
import { createElement, type PlanElement } from "@boplan/domain/plan";
import { asAdmin, createCluster, urlFor } from "@boplan/testing/cluster";
import { addMember, addPlan, addTenant } from "@boplan/testing/test-app";
import { createFamily } from "../../local/family.mjs";
import { providePostgres } from "../../local/test-services.mjs";
import { type Bench, percentile, rounded } from "../bench.ts";

const SIZES = [100, 1_000, 5_000] as const;
const RUNS = 150;
const WARM_UP = 30;

/** What a planner does all day: does it take longer in a large plan than in a small one? */
export const bench: Bench = {
  about: `saving, moving, adding and opening an element in plans of ${SIZES.join(", ")} elements`,
  run: async (say) => {
    const family = createFamily();
    const adminUrl = await providePostgres({ family, env: process.env });
    const cluster = await createCluster({ adminUrl });
    const { template, owner, app: role } = cluster.description;
    await asAdmin(adminUrl, (client) =>
      client.query(`grant connect, temporary on database ${template} to ${role}`),
    );
    const filesDirectory = await mkdtemp(path.join(os.tmpdir(), "boplan-bench-"));
    const app = composeApp({
      databaseUrl: urlFor({ cluster: cluster.description, role, database: template }),
      redisUrl: undefined,
      filesDirectory,
      secureCookies: false,
      poolSize: 2,
    });
    try {
      const plans = await plansOf(app);
      // The database does this by itself within a minute of so many new rows.
      const ownerUrl = urlFor({ cluster: cluster.description, role: owner, database: template });
      await asAdmin(ownerUrl, (client) => client.query("analyze plan_element"));
      return await measureAll({ app, say, ...plans });
    } finally {
      await app.close();
      await cluster.drop();
      await family.stopAll();
      await rm(filesDirectory, { recursive: true, force: true });
    }
  },
};

async function plansOf(app: ComposedApp) {
  const tenant = await addTenant(app);
  const actor = await addMember(app, { tenant, role: "planner" });
  return { actor, plans: await Promise.all(SIZES.map((size) => planOf({ app, actor, size }))) };
}

async function measureAll(options: {
  app: ComposedApp;
  say: (line: string) => void;
  actor: Actor;
  plans: readonly Plan[];
}) {
  const { app, say, actor, plans } = options;
  const times = plans.map(() => ({ edit: [], move: [], add: [], open: [] }) as Times);
  // One after the other in turn, so that a busy moment of the machine falls on all sizes alike.
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const [at, plan] of plans.entries()) {
      const kept = run < WARM_UP ? undefined : times[at];
      await step({ app, actor, plan, run, kept });
    }
  }
  const ratios: Record<string, number> = {};
  const figures: Record<string, number> = {};
  for (const what of ["edit", "move", "add", "open"] as const) {
    const medians = times.map((kept) => percentile({ times: kept[what], share: 0.5 }));
    const [small = 0, middle = 0, large = 0] = medians;
    ratios[`${what} 10x`] = rounded(middle / small);
    ratios[`${what} 50x`] = rounded(large / small);
    figures[`${what} p50 ms, 100`] = rounded(small);
    figures[`${what} p50 ms, 5000`] = rounded(large);
    say(`${what}: ${medians.map((median) => `${rounded(median)} ms`).join(", ")}`);
  }
  for (const plan of plans) {
    const begun = performance.now();
    await openWriting({ app, actor, planSlug: plan.slug });
    figures[`outline ms, ${plan.elements.length}`] = rounded(performance.now() - begun);
  }
  const goals = ["edit", "move", "add", "open"].map((what) => {
    const figure = `${what} 50x`;
    return { figure, value: ratios[figure] ?? 0, atMost: 1.3 };
  });
  return { ratios, figures, goals };
}

type Times = Record<"edit" | "move" | "add" | "open", number[]>;

interface Plan {
  readonly slug: string;
  readonly elements: readonly PlanElement[];
}

async function step(options: {
  app: ComposedApp;
  actor: Actor;
  plan: Plan;
  run: number;
  kept: Times | undefined;
}): Promise<void> {
  const { app, actor, plan, run, kept } = options;
  const given = { app, actor, planSlug: plan.slug };
  const measures = plan.elements.filter(({ kind }) => kind === "measure");
  const goals = plan.elements.filter(({ kind }) => kind === "goal");
  const measure = measures[(run * 37) % measures.length];
  const goal = goals[(run * 11 + 3) % goals.length];
  if (!measure || !goal) throw new Error("the plan is too small");
  const timed = async (what: keyof Times, work: () => Promise<unknown>) => {
    const begun = performance.now();
    await work();
    kept?.[what].push(performance.now() - begun);
  };
  const { id } = measure;
  await timed("open", () => openElement({ ...given, elementId: id }));
  const changes = { title: `Build ${run}` };
  await timed("edit", () => editElement({ ...given, elementId: id, basedOn: 1_000_000, changes }));
  const move = { type: "move", id, parentId: goal.id, after: "last" } as const;
  await timed("move", () => changeStructure({ ...given, command: move }));
  const add = { ...move, type: "add", id: randomUUID(), kind: "activity" } as const;
  const command = { ...add, parentId: id, title: "Ask the neighbours" };
  await timed("add", () => changeStructure({ ...given, command }));
}

/** Ten goals to an area, eight measures to a goal. */
async function planOf(options: { app: ComposedApp; actor: Actor; size: number }): Promise<Plan> {
  const { app, actor, size } = options;
  const elements: PlanElement[] = [];
  let area: string | null = null;
  let goal: string | null = null;
  for (let place = 0; place < size; place += 1) {
    const kind = place % 91 === 0 ? "goalArea" : (place % 91) % 9 === 1 ? "goal" : "measure";
    const parentId: string | null = kind === "goalArea" ? null : kind === "goal" ? area : goal;
    const text = "Plan the land, hear the neighbours and tell what was built.";
    const element = createElement({ id: randomUUID(), parentId, kind, title: `E ${place}`, text });
    elements.push(element);
    if (kind === "goalArea") area = element.id;
    if (kind === "goal") goal = element.id;
  }
  const { slug } = await addPlan(app, { actor, plan: { title: `Plan of ${size}`, elements } });
  return { slug, elements };
}
