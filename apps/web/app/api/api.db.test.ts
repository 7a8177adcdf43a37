import { randomUUID } from "node:crypto";
import {
  createPersonalToken,
  createServiceToken,
} from "@boplan/application/api-token/create-token";
import { revokeToken } from "@boplan/application/api-token/revoke-token";
import type { ApiScope } from "@boplan/application/api-token/scopes";
import { readLog } from "@boplan/application/audit/read-log";
import { changeRole } from "@boplan/application/member/change-role";
import { removeMember } from "@boplan/application/member/remove-member";
import { withdrawPublication } from "@boplan/application/share/publish-version";
import { API_QUOTAS, type ApiThrottle, createApiThrottle } from "@boplan/auth/api-throttle";
import { createApiToken } from "@boplan/auth/api-token";
import type { Actor } from "@boplan/auth/permission";
import type { Tenant } from "@boplan/domain/tenant";
import { createI18n } from "@boplan/i18n/translator";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleApiRequest } from "./handle-request.server.ts";
import { OPERATIONS } from "./operations/index.ts";
import { planResource } from "./resources/plan-resource.ts";
import { indicator, publishPlan } from "./testing/publish-plan.ts";

const ORIGIN = "https://boplan.example";
let app: TestApp;
let i18n: ReturnType<typeof createI18n>;
let statements: string[] = [];
let north: Tenant;
let south: Tenant;
let jonas: Actor;
let maja: Actor;
let elin: Actor;
let sara: Actor;
let clock = new Date("2026-11-22T10:00:00Z");

beforeAll(async () => {
  app = await createTestApp({ now: () => clock, onStatement: (text) => statements.push(text) });
  i18n = createI18n(app.frameworks.locales());
  [north, south] = [await addTenant(app), await addTenant(app)];
  jonas = await addMember(app, { tenant: north, role: "administrator" });
  maja = await addMember(app, { tenant: north, role: "planner" });
  elin = await addMember(app, { tenant: north, role: "officer" });
  sara = await addMember(app, { tenant: south, role: "planner" });
});

afterAll(() => app?.close());

interface Asked {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly address?: string;
  /** A throttle that is sooner reached. */
  readonly few?: ApiThrottle;
}

function ask(path: string, asked: Asked = {}): Promise<Response> {
  const { method = "GET", token, headers = {}, body, address = randomUUID(), few } = asked;
  const request = new Request(`http://10.0.0.1/api/v1${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const given = few ? { ...app, apiThrottle: few } : app;
  return handleApiRequest({ request, app: given, i18n, origin: ORIGIN, clientAddress: address });
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails otherwise
const json = async (answer: Response): Promise<any> => JSON.parse(await answer.text());
const codeOf = async (answer: Response) => [answer.status, (await json(answer)).code];

const given = (scopes: readonly ApiScope[]) => ({
  name: "Program",
  scopes: [...scopes],
  days: 30,
  key: randomUUID(),
});
const tokenOf = async (actor: Actor, ...scopes: ApiScope[]) =>
  (await createPersonalToken({ app, actor, token: given(scopes) })).token;
const serviceToken = async (...scopes: ApiScope[]) =>
  (await createServiceToken({ app, actor: jonas, token: given(scopes) })).token;

describe("what everybody may read", () => {
  let published: Awaited<ReturnType<typeof publishPlan>>;
  let address: string;

  beforeAll(async () => {
    published = await publishPlan({ app, actor: maja, title: "Public plan" });
    await addPlan(app, { actor: maja, plan: { title: "Secret draft" } });
    address = `/municipalities/${north.slug}/plans/${published.plan.slug}`;
  });

  it("is a plan with neutral ids and national words, and no person in it", async () => {
    const answer = await ask(address);
    const plan = await json(answer);
    expect(planResource.safeParse(plan).error).toBeUndefined();
    expect(plan.elements[1]).toMatchObject({
      kind: { id: "measure", name: expect.any(String) },
      status: { id: "onPlan", name: "Enligt plan" },
      parentId: published.goal.id,
    });
    expect(plan.elements[1].kind.name).not.toBe("measure");
    expect(JSON.stringify(plan)).not.toContain(maja.userId);
    expect(answer.headers.get("Cache-Control")).toBe("public, no-cache");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Vary")).toBe("Accept");
    expect(answer.headers.get("Set-Cookie")).toBeNull();
  });

  it("costs two statements and one of the limiter, and one less for who has it already", async () => {
    statements = [];
    const first = await ask(address);
    expect(statements).toHaveLength(3);
    statements = [];
    const etag = first.headers.get("ETag") ?? "";
    const again = await ask(address, { headers: { "If-None-Match": `W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    expect(statements).toHaveLength(2);
    expect(statements.join(" ")).not.toMatch(/"snapshot"/);
    const csv = await ask(`${address}?format=csv`, { headers: { "If-None-Match": etag } });
    expect(csv.status).toBe(200);
  });

  it("is a table for spreadsheets that runs nothing", async () => {
    const answer = await ask(address, { headers: { Accept: "text/csv" } });
    const text = await answer.text();
    expect(answer.headers.get("Content-Type")).toMatch(/^text\/csv; charset=utf-8/);
    expect(text).toContain("'=SUM(A1:A9)");
    expect(text.split("\r\n")).toHaveLength(4);
  });

  it("is linked data that a reader of JSON-LD understands, without anything anonymous", async () => {
    const answer = await ask(address, { headers: { Accept: "application/ld+json" } });
    const quads = (await jsonld.toRDF(await json(answer), {
      documentLoader: () => Promise.reject(new Error("nothing is fetched")),
    })) as {
      subject: { value: string; termType: string };
      predicate: { value: string };
      object: { value: string; termType: string };
    }[];
    expect(quads.length).toBeGreaterThan(20);
    expect(
      quads.flatMap(({ subject, object }) => [subject.termType, object.termType]),
    ).not.toContain("BlankNode");
    const titles = quads.filter(({ predicate }) => predicate.value.endsWith("terms/title"));
    expect(titles.map(({ object }) => object.value)).toContain("Public plan");
  });

  it("is versions, elements, measures, municipalities, frameworks and themes", async () => {
    const versions = await json(await ask(`${address}/versions`));
    expect(versions.items).toMatchObject([{ number: 1, isCurrent: true, label: "As adopted" }]);
    const elements = await json(await ask(`${address}/elements?kind=measure`));
    expect(elements.items.map(({ id }: { id: string }) => id)).toEqual([published.measure.id]);
    const element = await json(await ask(`${address}/elements/${published.goal.id}`));
    expect(element.themes[0].id).toBe("homelessness");
    const measures = await json(await ask("/measures?q=measure%20of"));
    expect(measures.items).toMatchObject([{ id: published.measure.id }]);
    const places = await json(await ask("/municipalities"));
    expect(places.items).toMatchObject([{ municipality: { slug: north.slug }, planCount: 1 }]);
    const place = await json(await ask(`/municipalities/${north.slug}`));
    expect(place.plans).toHaveLength(1);
    const framework = await json(await ask("/frameworks/xx-reference"));
    expect(Object.keys(framework.names)).toEqual(["sv", "nb", "nn", "en"]);
    expect((await json(await ask("/themes"))).items).toHaveLength(10);
    expect((await json(await ask("/"))).descriptionUrl).toBe(`${ORIGIN}/api/v1/openapi.json`);
  });

  it("goes on from page to page without losing or repeating anything", async () => {
    const more = [];
    for (const title of ["B plan", "C plan", "D plan"]) {
      more.push(await publishPlan({ app, actor: sara, title }));
    }
    const seen: string[] = [];
    let path: string | null = "/plans?limit=2";
    while (path !== null) {
      const answer: Response = await ask(path);
      const page = await json(answer);
      seen.push(...page.items.map(({ title }: { title: string }) => title));
      const link: string | undefined = /<(.+)>; rel="next"/.exec(
        answer.headers.get("Link") ?? "",
      )?.[1];
      expect(link === undefined).toBe(page.next === null);
      path = link?.replace(`${ORIGIN}/api/v1`, "") ?? null;
    }
    expect(seen.toSorted()).toEqual(["B plan", "C plan", "D plan", "Public plan"]);
    const measures = await json(await ask("/measures?limit=1"));
    const next = await json(await ask(`/measures?limit=1&cursor=${measures.next}`));
    expect(next.items[0].id).not.toBe(measures.items[0].id);
    expect(await codeOf(await ask("/plans?cursor=nonsense"))).toEqual([400, "api.badParameters"]);
    const filtered = await json(await ask(`/plans?municipality=${south.slug}&q=plan%20c`));
    expect(filtered.items.map(({ title }: { title: string }) => title)).toEqual(["C plan"]);
    for (const { publicationId } of more) {
      await withdrawPublication({ app, actor: sara, publicationId });
    }
  });

  it("is nothing of a draft, and nothing of what was withdrawn", async () => {
    const gone = await publishPlan({ app, actor: sara, title: "Withdrawn plan" });
    const place = `/municipalities/${south.slug}`;
    const addresses = [
      place,
      `${place}/plans/${gone.plan.slug}`,
      `${place}/plans/${gone.plan.slug}/versions`,
      `${place}/plans/${gone.plan.slug}/versions/1`,
      `${place}/plans/${gone.plan.slug}/elements`,
      `${place}/plans/${gone.plan.slug}/elements/${gone.goal.id}`,
    ];
    for (const one of addresses) expect((await ask(one)).status, one).toBe(200);
    await withdrawPublication({ app, actor: sara, publicationId: gone.publicationId });
    for (const one of addresses) expect((await ask(one)).status, one).toBe(404);
    for (const list of ["/plans", "/measures", "/municipalities"]) {
      const text = await (await ask(list)).text();
      expect(text, list).not.toContain("Withdrawn");
      expect(text, list).not.toContain("Secret");
      expect(text, list).not.toContain(south.slug);
    }
    expect((await ask(`/municipalities/${north.slug}/plans/secret-draft`)).status).toBe(404);
  });
});

describe("what a token opens", () => {
  let own: { slug: string };
  let goal: ReturnType<typeof testElement>;
  let measure: ReturnType<typeof testElement>;
  let base: string;

  beforeAll(async () => {
    goal = testElement();
    measure = testElement({ kind: "measure", parentId: goal.id, indicators: [indicator] });
    own = await addPlan(app, { actor: maja, plan: { title: "Own", elements: [goal, measure] } });
    base = `/tenants/${north.slug}/plans`;
  });

  it("is refused in every way of being wrong, at every address that asks for one", async () => {
    const guarded = OPERATIONS.filter(({ scope }) => scope !== null);
    const pathOf = (path: string) =>
      path
        .replace("{tenant}", north.slug)
        .replace("{plan}", own.slug)
        .replace("{element}", goal.id);
    const revoked = await createServiceToken({ app, actor: jonas, token: given(["plans:write"]) });
    await revokeToken({ app, actor: jonas, tokenId: revoked.id });
    const expired = await serviceToken("plans:write", "status:write");
    const leaver = await addMember(app, { tenant: north, role: "planner" });
    const left = await tokenOf(leaver, "plans:write");
    await removeMember({ app, actor: jonas, userId: leaver.userId });
    const strangers = await tokenOf(sara, "plans:write", "status:write");
    const reader = await serviceToken("plans:read");
    expect(guarded.length).toBeGreaterThan(9);
    for (const { method, path, scope, body } of guarded) {
      const asked = { method, body: body ? {} : undefined, headers: { "If-Match": "*" } };
      const at = pathOf(path);
      const say = `${method} ${path}`;
      expect(await codeOf(await ask(at, asked)), say).toEqual([401, "api.tokenMissing"]);
      for (const token of [revoked.token, left, "boplan_x", createApiToken(north.id).token]) {
        const refused = await ask(at, { ...asked, token });
        expect(refused.headers.get("WWW-Authenticate"), say).toContain('error="invalid_token"');
        expect(await codeOf(refused), say).toEqual([401, "api.badToken"]);
      }
      clock = new Date(clock.getTime() + 31 * 86_400_000);
      expect((await ask(at, { ...asked, token: expired })).status, say).toBe(401);
      clock = new Date(clock.getTime() - 31 * 86_400_000);
      if (path.includes("{tenant}")) {
        const foreign = await codeOf(await ask(at, { ...asked, token: strangers }));
        expect(foreign, say).toEqual([404, "api.notFound"]);
      }
      if (scope !== "any" && scope !== "plans:read") {
        const refused = await ask(at, { ...asked, token: reader });
        expect(refused.headers.get("WWW-Authenticate"), say).toContain(`scope="${scope}"`);
        expect(await codeOf(refused), say).toEqual([403, "api.scopeMissing"]);
      }
      expect((await ask(at, asked)).headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
  });

  it("is one's own: the same address, another tenant", async () => {
    const [here, there] = [await tokenOf(maja, "plans:read"), await tokenOf(sara, "plans:read")];
    const answers = await Promise.all([here, there].map((token) => ask("/token", { token })));
    for (const answer of answers) {
      expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
      expect(answer.headers.get("Vary")).toContain("Authorization");
    }
    const [mine, theirs] = await Promise.all(answers.map(json));
    expect([mine.tenant.slug, theirs.tenant.slug]).toEqual([north.slug, south.slug]);
    const tags = answers.map((answer) => answer.headers.get("ETag") ?? "");
    expect(tags[0]).not.toBe(tags[1]);
    const kept = await ask("/token", { token: there, headers: { "If-None-Match": tags[0] ?? "" } });
    expect(kept.status).toBe(200);
    // Another municipality's plan of the same name is not found through one's own address.
    const list = await json(await ask(`/tenants/${south.slug}/plans`, { token: there }));
    expect(JSON.stringify(list)).not.toContain(own.slug);
  });

  it("follows the role: what a role loses, its tokens lose", async () => {
    const person = await addMember(app, { tenant: north, role: "planner" });
    const token = await tokenOf(person, "plans:write", "status:write");
    const at = `${base}/${own.slug}/elements`;
    const body = { kind: "goal", title: "A" };
    expect((await ask(at, { method: "POST", token, body })).status).toBe(201);
    const { userId } = person;
    await changeRole({ app, actor: jonas, userId, from: "planner", to: "reader" });
    expect(await codeOf(await ask(at, { method: "POST", token, body }))).toEqual([
      403,
      "access.forbidden",
    ]);
    expect((await ask(at, { token })).status).toBe(200);
  });

  it("reads plans and elements, and finds the way to the next page", async () => {
    const token = await tokenOf(maja, "plans:read");
    const plan = await json(await ask(`${base}/${own.slug}`, { token }));
    expect(plan).toMatchObject({ slug: own.slug, status: "draft", version: 1 });
    const first = await json(await ask(`${base}/${own.slug}/elements?limit=1`, { token }));
    const second = await json(
      await ask(`${base}/${own.slug}/elements?limit=1&cursor=${first.next}`, { token }),
    );
    expect([first.items[0].id, second.items[0].id]).toEqual([goal.id, measure.id]);
    statements = [];
    await ask(`${base}/${own.slug}/elements/${goal.id}`, { token });
    // Two transactions, the limiter, and what they ask: no more with a larger plan.
    expect(statements.length).toBeLessThanOrEqual(9);
  });

  it("changes an element on top of what was read, and never over another's words", async () => {
    const token = await tokenOf(maja, "plans:write");
    const at = `${base}/${own.slug}/elements/${goal.id}`;
    const etag = (await ask(at, { token })).headers.get("ETag") ?? "";
    const edit = (title: string, headers: Record<string, string>) =>
      ask(at, { method: "PATCH", token, headers, body: { title } });
    expect(await codeOf(await edit("A", {}))).toEqual([428, "api.preconditionRequired"]);
    const saved = await edit("Mine", { "If-Match": etag });
    expect([saved.status, (await json(saved)).title]).toEqual([200, "Mine"]);
    const stale = await edit("Over it", { "If-Match": etag });
    expect(await codeOf(stale)).toEqual([412, "api.preconditionFailed"]);
    // Another field, too: the tag says what the writer had before them.
    const other = await ask(at, {
      method: "PATCH",
      token,
      headers: { "If-Match": etag },
      body: { area: "North" },
    });
    expect(other.status).toBe(412);
    expect((await edit("Theirs", { "If-Match": '"something"' })).status).toBe(412);
    const now = saved.headers.get("ETag") ?? "";
    expect((await edit("Again", { "If-Match": now })).status).toBe(200);
    expect((await edit("Whatever stands", { "If-Match": "*" })).status).toBe(200);
    expect((await json(await ask(at, { token }))).title).toBe("Whatever stands");
  });

  it("keeps to the rules of the fields, and says which did not fit", async () => {
    const token = await tokenOf(maja, "plans:write", "status:write");
    const at = `${base}/${own.slug}/elements/${goal.id}`;
    const patch = (body: unknown) =>
      ask(at, {
        method: "PATCH",
        token,
        headers: { "If-Match": "*", "Accept-Language": "nb" },
        body,
      });
    const refused = await json(await patch({ title: "", start: "soon", strange: 1 }));
    expect(refused).toMatchObject({
      type: `${ORIGIN}/api#api.badBody`,
      status: 422,
      code: "api.badBody",
      detail: "Noe i innholdet passer ikke.",
    });
    const pointers = refused.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(["/title", "/start", ""]));
    expect(refused.errors.find(({ pointer }: { pointer: string }) => pointer === "/title")).toEqual(
      {
        pointer: "/title",
        code: "title.missing",
        detail: expect.stringMatching(/./),
      },
    );
    expect(await codeOf(await patch({ start: "2027", end: "2026" }))).toEqual([
      422,
      "element.endsBeforeStart",
    ]);
    expect(await codeOf(await patch({ status: "done" }))).toEqual([422, "element.wrongProgress"]);
    expect(await codeOf(await patch({ leadUnitId: randomUUID() }))).toEqual([
      422,
      "element.unknownUnit",
    ]);
    // Reporting needs its own scope, also along with other fields.
    const writer = await tokenOf(maja, "plans:write");
    const sly = await ask(at, {
      method: "PATCH",
      token: writer,
      headers: { "If-Match": "*" },
      body: { title: "A", attainment: "met" },
    });
    expect(await codeOf(sly)).toEqual([403, "api.scopeMissing"]);
  });

  it("creates one element of two requests with one key", async () => {
    const token = await serviceToken("plans:write");
    const at = `${base}/${own.slug}/elements`;
    const create = () =>
      ask(at, {
        method: "POST",
        token,
        headers: { "Idempotency-Key": '"case-17"' },
        body: { kind: "goal", title: "From the case system", area: "North", start: "2027" },
      });
    const [first, second] = await Promise.all([create(), create()]);
    const third = await create();
    expect([first.status, second.status, third.status]).toEqual([201, 201, 201]);
    const ids = await Promise.all([first, second, third].map(async (one) => (await json(one)).id));
    expect(new Set(ids).size).toBe(1);
    expect(first.headers.get("Location")).toBe(`${ORIGIN}/api/v1${at}/${ids[0]}`);
    const made = await json(await ask(`${at}/${ids[0]}`, { token }));
    expect(made).toMatchObject({ area: "North", start: "2027", version: 1 });
    const titles = (await json(await ask(`${at}?kind=goal`, { token }))).items
      .map(({ title }: { title: string }) => title)
      .filter((title: string) => title === "From the case system");
    expect(titles).toHaveLength(1);
    const { entries } = await readLog({ app, actor: jonas, filter: { action: "element.add" } });
    const mine = entries.filter(({ subject }) => subject === ids[0]);
    expect(mine[0]).toMatchObject({ actor: null, token: { name: "Program" } });
  });

  it("reports status and values, as an officer may and no more", async () => {
    const token = await tokenOf(elin, "status:write");
    const at = `${base}/${own.slug}/elements/${measure.id}`;
    const headers = { "If-Match": "*" };
    const status = await ask(`${at}/status`, {
      method: "PUT",
      token,
      headers,
      body: { status: "deviating" },
    });
    expect((await json(status)).status).toEqual({ id: "deviating", name: "Avviker" });
    const observe = (body: object) => ask(`${at}/observations`, { method: "POST", token, body });
    const observed = { indicator: "Homes", period: "2026-T1", value: 12, preliminary: true };
    await observe(observed);
    const version = (await json(await observe(observed))).version;
    const final = await json(await observe({ ...observed, value: 14, preliminary: false }));
    expect(final.version).toBe(version + 1);
    expect(final.indicators[0].observations).toEqual([
      { period: "2026-T1", value: 14, preliminary: false, source: null },
    ]);
    expect(await codeOf(await observe({ ...observed, indicator: "Other" }))).toEqual([
      422,
      "observation.unknownIndicator",
    ]);
    const edit = await ask(at, { method: "PATCH", token, headers, body: { title: "B" } });
    expect(await codeOf(edit)).toEqual([403, "api.scopeMissing"]);
  });

  it("makes and changes a plan", async () => {
    const token = await tokenOf(maja, "plans:write");
    const create = () =>
      ask(base, {
        method: "POST",
        token,
        headers: { "Idempotency-Key": "plan-1" },
        body: { title: "By program", framework: "xx-reference", language: "nb" },
      });
    const [made, again] = [await create(), await create()];
    expect(again.headers.get("Location")).toBe(made.headers.get("Location"));
    const at = (made.headers.get("Location") ?? "").replace(`${ORIGIN}/api/v1`, "");
    const etag = made.headers.get("ETag") ?? "";
    const change = () =>
      ask(at, {
        method: "PATCH",
        token,
        headers: { "If-Match": etag },
        body: { owner: "The board", validFrom: "2027" },
      });
    const changed = await json(await change());
    expect(changed).toMatchObject({ version: 2, document: { owner: "The board" } });
    expect(await codeOf(await change())).toEqual([412, "api.preconditionFailed"]);
    const foreign = await ask(`${base}`, {
      method: "POST",
      token,
      body: { title: "X", framework: "no-boligsosial", language: "nb" },
    });
    expect(foreign.status).toBeGreaterThanOrEqual(404);
  });
});

describe("the manners of the protocol", () => {
  it("tells what an address takes, and refuses the rest by name", async () => {
    const wrong = await ask("/plans", { method: "POST", body: {} });
    expect(wrong.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(await codeOf(wrong)).toEqual([405, "api.methodNotAllowed"]);
    const options = await ask("/plans", {
      method: "OPTIONS",
      headers: { Origin: "https://x.example", "Access-Control-Request-Method": "GET" },
    });
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect(options.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const closed = await ask("/tenants/x/plans", { method: "OPTIONS" });
    expect(closed.headers.get("Allow")).toBe("GET, HEAD, POST, OPTIONS");
    expect(closed.headers.get("Access-Control-Allow-Origin")).toBeNull();
    const head = await ask("/themes", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("ETag")).toBe((await ask("/themes")).headers.get("ETag"));
  });

  it("answers problems as problems, in the language asked for", async () => {
    const cases: readonly (readonly [Promise<Response>, number, string])[] = [
      [ask("/nothing"), 404, "api.notFound"],
      [ask("/themes", { headers: { Accept: "image/png" } }), 406, "api.notAcceptable"],
      [ask("/plans?limit=999"), 400, "api.badParameters"],
      [ask("/plans?strange=1"), 400, "api.badParameters"],
      [ask("/plans?publishedAfter=yesterday"), 400, "api.badParameters"],
      [ask("/frameworks/none"), 404, "framework.unknown"],
    ];
    for (const [asked, status, code] of cases) {
      const answer = await asked;
      expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
      expect(await codeOf(answer)).toEqual([status, code]);
    }
    const swedish = await ask("/nothing", { headers: { "Accept-Language": "sv" } });
    expect(await json(swedish)).toMatchObject({ title: "Finns inte" });
    expect(swedish.headers.get("Content-Language")).toBe("sv");
  });

  it("takes JSON that is JSON, and no more than is sound", async () => {
    const token = await tokenOf(maja, "plans:write");
    const at = `/tenants/${north.slug}/plans`;
    const post = (body: string, type: string) =>
      handleApiRequest({
        request: new Request(`http://x/api/v1${at}`, {
          method: "POST",
          headers: { Authorization: `Bearer ${token}`, "Content-Type": type },
          body,
        }),
        app,
        i18n,
        origin: ORIGIN,
        clientAddress: "1",
      });
    expect(await codeOf(await post("{}", "text/plain"))).toEqual([415, "api.mediaType"]);
    expect(await codeOf(await post("{", "application/json"))).toEqual([400, "api.badJson"]);
    const large = JSON.stringify({ title: "x".repeat(600_000) });
    expect(await codeOf(await post(large, "application/json"))).toEqual([413, "api.tooLarge"]);
  });

  it("counts requests by address and by token, and says when it is enough", async () => {
    const address = randomUUID();
    expect((await ask("/themes")).headers.get("RateLimit-Policy")).toBe('"address";q=300;w=60');
    const few = createApiThrottle(app.systemStore, {
      ...API_QUOTAS,
      address: { points: 5, seconds: 60 },
      refused: { points: 3, seconds: 60 },
    });
    const first = await ask("/themes", { address, few });
    expect(first.headers.get("RateLimit-Policy")).toBe('"address";q=5;w=60');
    expect(first.headers.get("RateLimit")).toMatch(/^"address";r=4;t=\d+$/);
    const rest = await Promise.all(
      Array.from({ length: 5 }, () => ask("/themes", { address, few })),
    );
    const refused = rest.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(Number(refused[0]?.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("RateLimit")).toMatch(/;r=0;/);
    // A token is counted for itself, and so is whoever tries ones that do not hold.
    const token = await tokenOf(maja, "plans:read");
    const counted = await ask("/themes", { address, token, few });
    expect([counted.status, counted.headers.get("RateLimit-Policy")]).toEqual([
      200,
      '"token";q=600;w=60',
    ]);
    const guesses = await Promise.all(
      Array.from({ length: 4 }, () => ask("/token", { address, token: "boplan_guess", few })),
    );
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});
