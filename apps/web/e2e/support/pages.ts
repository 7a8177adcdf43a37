import { inviteMember } from "@boplan/application/member/invite-member";
import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { listReports } from "@boplan/application/report/list-reports";
import { orderReport } from "@boplan/application/report/order-report";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { listUnits } from "@boplan/application/unit/list-units";
import { listVersions } from "@boplan/application/version/list-versions";
import { type Actor, isAllowed } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import type { Site } from "./site.ts";

export interface PageOfPerson {
  readonly name: string;
  readonly path: string;
}

const GUEST: readonly PageOfPerson[] = [
  { name: "entry", path: "/" },
  { name: "public-municipality", path: "/p/norsjo" },
  { name: "public-accessibility", path: "/accessibility" },
  { name: "api", path: "/api" },
  { name: "sign-in", path: "/sign-in" },
  { name: "not-found", path: "/no-such-page" },
];

/** Invites somebody; returns where the letter's link leads. */
async function invitationPath(options: {
  site: Site;
  actor: Actor;
  email: string;
}): Promise<string> {
  const { site, actor, email } = options;
  let path = "/";
  await inviteMember({
    app: site.app,
    actor,
    invitation: { email, role: "officer", language: "sv" },
    linkOf: ({ tenantSlug, token }) => {
      path = `/join/${tenantSlug}/${token}`;
      return site.origin + path;
    },
  });
  return path;
}

/** Administration, with an invitation that waits so that its list has something to show. */
async function adminPages(options: {
  site: Site;
  actor: Actor;
  at: string;
}): Promise<PageOfPerson[]> {
  const { site, actor, at } = options;
  const { app } = site;
  const joinPath = await invitationPath({ site, actor, email: "ny@norsjo.example" });
  const [unit] = await listUnits({ app, actor });
  return [
    { name: "admin-members", path: `${at}/admin/members` },
    { name: "admin-member", path: `${at}/admin/members/${stableId("elin@norsjo.example")}` },
    { name: "admin-units", path: `${at}/admin/units` },
    { name: "admin-unit", path: `${at}/admin/units/${unit?.id}` },
    { name: "admin-hand-over", path: `${at}/admin/hand-over` },
    { name: "admin-frameworks", path: `${at}/admin/frameworks` },
    { name: "admin-fields", path: `${at}/admin/fields` },
    { name: "admin-publishing", path: `${at}/admin/publishing` },
    { name: "admin-tokens", path: `${at}/admin/tokens` },
    { name: "admin-own-tokens", path: `${at}/tokens` },
    { name: "admin-reports", path: `${at}/admin/reports` },
    { name: "admin-log", path: `${at}/admin/log` },
    { name: "admin-log-none", path: `${at}/admin/log?to=2020-01-01` },
    { name: "admin-mail-demo", path: "/mail-demo" },
    { name: "admin-join", path: joinPath },
  ];
}

/** The views of a comparison; the first municipality has a plan, the second shows none. */
function comparisonPages(at: string): PageOfPerson[] {
  return [
    { name: "compare", path: `${at}/compare` },
    { name: "compare-none", path: `${at}/compare?m=SE-9999` },
    { name: "compare-themes", path: `${at}/compare/themes?theme=homelessness` },
    { name: "compare-measures", path: `${at}/compare/measures` },
    { name: "compare-dwellings", path: `${at}/compare/dwellings` },
    { name: "compare-municipality", path: `${at}/compare/municipalities/SE/2417` },
    { name: "compare-without-plan", path: `${at}/compare/municipalities/SE/2418` },
    { name: "compare-saved", path: `${at}/compare/saved` },
    { name: "compare-year", path: `${at}/compare/year` },
  ];
}

/** Every page a person can come to, with a report finished so that its page has something to show. */
export async function pagesOf(options: {
  site: Site;
  person: string | null;
}): Promise<PageOfPerson[]> {
  const { site, person } = options;
  const { app } = site;
  if (person === null) {
    const [mine] = await listMyTenants({ app, userId: stableId("jonas@norsjo.example") });
    if (!mine) return [...GUEST];
    const path = await invitationPath({ site, actor: mine.actor, email: "gast@norsjo.example" });
    return [...GUEST, { name: "join", path }];
  }
  const pages: PageOfPerson[] = [
    { name: "tenants", path: "/t" },
    { name: "tenant-not-found", path: "/t/no-such-place" },
  ];
  for (const { tenant, actor } of await listMyTenants({ app, userId: stableId(person) })) {
    const at = `/t/${tenant.slug}`;
    pages.push({ name: `${tenant.slug}-home`, path: at });
    pages.push({ name: `${tenant.slug}-plan-not-found`, path: `${at}/plans/none` });
    if (tenant.kind === "region") {
      pages.push(...comparisonPages(at));
      if (actor.role === "administrator") {
        pages.push({ name: "region-area", path: `${at}/admin/area` });
      }
      continue;
    }
    if (actor.role === "administrator") pages.push(...(await adminPages({ site, actor, at })));
    pages.push({ name: `${tenant.slug}-plans`, path: `${at}/plans` });
    for (const head of await listPlans({ app, actor })) {
      const { plan } = await openPlan({ app, actor, planSlug: head.slug });
      const planAt = `${at}/plans/${plan.slug}`;
      pages.push({ name: `${plan.status}-read`, path: planAt });
      pages.push({ name: `${plan.status}-findings`, path: `${planAt}/findings` });
      if (plan.status === "draft" && isAllowed({ role: actor.role, permission: "plan:write" })) {
        pages.push({ name: "write", path: `${planAt}/write` });
        pages.push({ name: "add", path: `${planAt}/add` });
        pages.push({ name: "convert", path: `${planAt}/convert` });
        pages.push({ name: "new-plan", path: `${at}/plans/new` });
        pages.push({ name: "import", path: `${at}/plans/import` });
        pages.push({ name: "measures", path: `${at}/measures` });
        const [first] = plan.elements;
        if (first)
          pages.push({ name: "write-element", path: `${planAt}/write?element=${first.id}` });
      }
      pages.push({ name: `${plan.status}-basis`, path: `${planAt}/basis` });
      pages.push({ name: `${plan.status}-basis-needs`, path: `${planAt}/basis/needs` });
      pages.push({ name: `${plan.status}-basis-document`, path: `${planAt}/basis/document` });
      pages.push({ name: `${plan.status}-versions`, path: `${planAt}/versions` });
      pages.push({ name: `${plan.status}-decision`, path: `${planAt}/decision` });
      for (const page of ["matrix", "economy", "timeline", "process", "consultation"]) {
        pages.push({ name: `${plan.status}-${page}`, path: `${planAt}/${page}` });
      }
      const { versions } = await listVersions({ app, actor, planSlug: head.slug });
      if (versions.length > 0) {
        pages.push({ name: `${plan.status}-version`, path: `${planAt}/versions/1` });
        const compared = `${planAt}/versions/compare?before=1&after=draft`;
        pages.push({ name: `${plan.status}-differences`, path: compared });
        if (actor.role === "administrator") {
          pages.push({ name: `${plan.status}-preview`, path: `${planAt}/versions/1/preview` });
        }
      }
      const other =
        plan.frameworkId === "no-boligsosial" ? "se-bostadsforsorjning" : "no-boligsosial";
      pages.push({ name: `${plan.status}-lens`, path: `${planAt}/lens/${other}` });
      for (const kind of ["goal", "measure"] as const) {
        const element = plan.elements.find((one) => one.kind === kind);
        if (element) {
          pages.push({ name: `${plan.status}-edit-${kind}`, path: `${planAt}/edit/${element.id}` });
        }
      }
      if (
        isAllowed({ role: actor.role, permission: "report:order" }) &&
        plan.status === "adopted"
      ) {
        await orderReport({ app, actor, planSlug: plan.slug, language: "sv", requestKey: "pages" });
      }
    }
    pages.push({ name: `${tenant.slug}-reports`, path: `${at}/reports` });
    pages.push({ name: `${tenant.slug}-schedules`, path: `${at}/reports/schedules` });
    for (const report of await listReports({ app, actor })) {
      pages.push({ name: "report", path: `${at}/reports/${report.id}` });
    }
  }
  return pages;
}
