import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { orderReport } from "@boplan/application/report/order-report";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { DEMO_PASSWORD } from "@boplan/demo/people";
import { stableId } from "@boplan/demo/plan-draft";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAs, cookieOf } from "./support/ask.ts";
import { openSite, type Site } from "./support/site.ts";

/** Everything below is asked of Eigersund by a planner of Norsjö. */
const NEIGHBOUR = "ragnhild@eigersund.example";
const INTRUDER = "maja@norsjo.example";

let site: Site;
/** Who asks. */
let who = INTRUDER;
let known: { plan: string; element: string; report: string; version: number };

beforeAll(async () => {
  site = await openSite();
  const { app } = site;
  const [mine] = await listMyTenants({ app, userId: stableId(NEIGHBOUR) });
  if (!mine) throw new Error("no tenant");
  const { actor } = mine;
  const [head] = await listPlans({ app, actor });
  const { plan } = await openPlan({ app, actor, planSlug: head?.slug ?? "" });
  const { reportId } = await orderReport({
    app,
    actor,
    planSlug: plan.slug,
    language: "nb",
    requestKey: "neighbour",
  });
  const element = plan.elements[0];
  known = {
    plan: plan.slug,
    element: element?.id ?? "",
    report: reportId,
    version: element?.version ?? 0,
  };
});

afterAll(() => site?.close());

function ask(path: string, form?: Record<string, string>): Promise<Response> {
  return askAs(site, { who, path, form });
}

/** A page without what differs in every answer. */
async function bodyOf(answer: Response): Promise<string> {
  return (await answer.text()).replaceAll(/nonce="[^"]*"/g, "");
}

type Place = (at: { tenant: string; plan: string; element: string; report: string }) => string;

const READ: Readonly<Record<string, Place>> = {
  plan: ({ tenant, plan }) => `/t/${tenant}/plans/${plan}`,
  element: ({ tenant, plan, element }) => `/t/${tenant}/plans/${plan}/edit/${element}`,
  findings: ({ tenant, plan }) => `/t/${tenant}/plans/${plan}/findings`,
  lens: ({ tenant, plan }) => `/t/${tenant}/plans/${plan}/lens/se-bostadsforsorjning`,
  report: ({ tenant, report }) => `/t/${tenant}/reports/${report}`,
  events: ({ tenant, report }) => `/t/${tenant}/reports/${report}/events`,
  file: ({ tenant, report }) => `/t/${tenant}/reports/${report}/file`,
};

describe("a page of another municipality", () => {
  test("is the very 404 of a municipality that does not exist", async () => {
    const foreign = await ask(READ.plan?.({ tenant: "eigersund", ...known }) ?? "");
    const missing = await ask(READ.plan?.({ tenant: "ingenstans", ...known }) ?? "");
    const bodies = await Promise.all([bodyOf(foreign), bodyOf(missing)]);
    expect(bodies[0]?.replaceAll("eigersund", "ingenstans")).toBe(bodies[1]);
  });
});

describe("rows of another municipality under one's own address", () => {
  test.each(["plan", "element", "findings", "lens", "report", "events", "file"])(
    "%s: 404",
    async (name) => {
      const path = READ[name]?.({ tenant: "norsjo", ...known }) ?? "";
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("Eigersund");
    },
  );
});

describe("changing another municipality", () => {
  test.each(["eigersund", "norsjo"])(
    "editing its element through %s changes nothing",
    async (tenant) => {
      const path = READ.element?.({ tenant, ...known }) ?? "";
      const answer = await ask(path, { basedOn: String(known.version), title: "Kapad", text: "" });
      expect(answer.status).toBe(404);
      const { app } = site;
      const [mine] = await listMyTenants({ app, userId: stableId(NEIGHBOUR) });
      if (!mine) throw new Error("no tenant");
      const { plan } = await openPlan({ app, actor: mine.actor, planSlug: known.plan });
      expect(plan.elements.map(({ title }) => title)).not.toContain("Kapad");
    },
  );

  test.each(["eigersund", "norsjo"])(
    "ordering its report through %s orders nothing",
    async (tenant) => {
      const answer = await ask(`/t/${tenant}/reports`, {
        plan: known.plan,
        language: "sv",
        requestKey: "6f0c9ad5-6a3b-4f0e-8a0f-1a2b3c4d5e6f",
      });
      expect(answer.status).toBe(404);
    },
  );
});

describe("a request from another site", () => {
  test.each([
    [{ Origin: "https://evil.example" }],
    [{ Origin: "null" }],
    [{ "Sec-Fetch-Site": "cross-site" }],
    [{}],
  ])("with %j changes nothing: 403", async (headers) => {
    for (const path of ["/sign-in", "/sign-out", "/language", "/t/norsjo/reports"]) {
      const answer = await fetch(site.origin + path, {
        method: "POST",
        redirect: "manual",
        headers: { Cookie: await cookieOf(site, who), ...headers } as Record<string, string>,
        body: new URLSearchParams({ language: "en" }),
      });
      expect(answer.status, path).toBe(403);
    }
  });

  test("cannot choose where sign-in leads", async () => {
    for (const next of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
      const answer = await fetch(`${site.origin}/sign-in`, {
        method: "POST",
        redirect: "manual",
        headers: { Origin: site.origin },
        body: new URLSearchParams({ email: INTRUDER, password: DEMO_PASSWORD, next }),
      });
      expect(answer.headers.get("location")).toBe("/t");
    }
  });
});

describe("roles", () => {
  test("a reader may neither write nor order", async () => {
    const [mine] = await listMyTenants({ app: site.app, userId: stableId("oskar@norsjo.example") });
    if (!mine) throw new Error("no tenant");
    const [head] = await listPlans({ app: site.app, actor: mine.actor });
    const { plan } = await openPlan({
      app: site.app,
      actor: mine.actor,
      planSlug: head?.slug ?? "",
    });
    const element = plan.elements[0];
    who = "oskar@norsjo.example";
    const edited = await ask(`/t/norsjo/plans/${plan.slug}/edit/${element?.id}`, {
      basedOn: String(element?.version),
      attainment: "met",
    });
    const ordered = await ask("/t/norsjo/reports", {
      plan: plan.slug,
      language: "sv",
      requestKey: "6f0c9ad5-6a3b-4f0e-8a0f-1a2b3c4d5e60",
    });
    const opened = await ask(`/t/norsjo/plans/${plan.slug}/edit/${element?.id}`);
    who = INTRUDER;
    expect([edited.status, ordered.status, opened.status]).toEqual([403, 403, 403]);
  });
});
