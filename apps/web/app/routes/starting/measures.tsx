import { type FrameworkWord, searchMeasures } from "@boplan/application/catalogue/search-measures";
import { listPlans } from "@boplan/application/plan/list-plans";
import { isAllowed } from "@boplan/auth/permission";
import { isThemeId, THEMES } from "@boplan/domain/theme";
import { useLoaderData } from "@remix-run/react";
import { measuresPath } from "../../paths/starting.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { MeasureCatalogue } from "../../screens/starting/measure-catalogue.tsx";
import { countryName } from "../../server/country-name.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:read",
  run: async ({ app, actor, tenant, url, language, text, titled }) => {
    // A catalogue to write plans from: a regional body writes none.
    if (tenant.kind === "region") throw notHere();
    const given = (name: string) => (url.searchParams.get(name) ?? "").slice(0, 200);
    const page = Math.max(1, Math.min(10_000, Number.parseInt(given("page"), 10) || 1));
    const theme = given("theme");
    const asked = {
      text: given("text"),
      theme: isThemeId(theme) ? theme : "",
      instrument: given("instrument"),
      group: given("group"),
      country: given("country"),
    } as const;
    const found = await searchMeasures({
      app,
      actor,
      query: {
        text: asked.text,
        theme: isThemeId(theme) ? theme : null,
        instrument: wordOf(asked.instrument),
        targetGroup: wordOf(asked.group),
        country: asked.country === "" ? null : asked.country,
        page,
      },
    });
    const mayWrite = isAllowed({ role: actor.role, permission: "plan:write" });
    const drafts = mayWrite ? await listPlans({ app, actor }) : [];
    const nameOf = (group: "instruments" | "targetGroups", { frameworkId, id }: FrameworkWord) =>
      app.frameworks.has(frameworkId)
        ? (app.frameworks.get(frameworkId).locales[language][group][id] ?? id)
        : id;
    const choicesOf = (group: "instruments" | "targetGroups") =>
      found.offered[group]
        .map((word) => ({
          value: `${word.frameworkId}/${word.id}`,
          label: nameOf(group, word),
        }))
        .sort((a, b) => a.label.localeCompare(b.label, language));
    const pages = Math.ceil(found.total / found.pageSize);
    const pageAt = (at: number) => {
      const query = new URLSearchParams(url.searchParams);
      query.set("page", String(at));
      return `${measuresPath(tenant.slug)}?${query}`;
    };
    return {
      title: titled(text.t("measures.title")),
      tenant: tenant.slug,
      asked,
      choices: {
        theme: THEMES.map((id) => ({ value: id, label: text.t(`domain:themes.${id}`) })),
        instrument: choicesOf("instruments"),
        group: choicesOf("targetGroups"),
        country: found.offered.countries.map((country) => ({
          value: country,
          label: countryName({ country, language }),
        })),
      },
      isEmpty: found.offered.countries.length === 0,
      total: found.total,
      page,
      pages,
      previous: page > 1 ? pageAt(page - 1) : null,
      next: page < pages ? pageAt(page + 1) : null,
      measures: found.measures.map(({ publicationId, elementId, ...measure }) => ({
        value: `${publicationId}.${elementId}`,
        title: measure.title,
        text: measure.text,
        goal: measure.goal,
        from: text.t("measures.from", {
          municipality: measure.municipality,
          plan: measure.planTitle,
        }),
        country: countryName({ country: measure.country, language }),
        themes: measure.themes,
        words: [
          ...measure.instruments.map((id) =>
            nameOf("instruments", { frameworkId: measure.frameworkId, id }),
          ),
          ...measure.targetGroups.map((id) =>
            nameOf("targetGroups", { frameworkId: measure.frameworkId, id }),
          ),
        ],
        lang: measure.language === language ? undefined : measure.language,
      })),
      mayWrite,
      drafts: drafts
        .filter(({ status }) => status === "draft")
        .slice(0, 3)
        .map(({ slug, title }) => ({ slug, title })),
    };
  },
});

/** `framework/id`; what is no such word filters nothing. */
function wordOf(written: string): FrameworkWord | null {
  const [frameworkId, id] = written.split("/");
  return frameworkId && id ? { frameworkId, id } : null;
}

export default function Measures() {
  return <MeasureCatalogue {...useLoaderData<typeof loader>()} />;
}
