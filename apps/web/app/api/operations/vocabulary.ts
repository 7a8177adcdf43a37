import { LANGUAGES, type Language } from "@boplan/domain/tenant";
import { THEMES } from "@boplan/domain/theme";
import type { Framework } from "@boplan/framework-sdk";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n } from "i18next";
import { z } from "zod";
import { entityTag } from "../entity-tag.ts";
import { defineOperation } from "../operation.ts";
import { language, pageOf, slug } from "../resources/primitives.ts";

const names = z
  .strictObject({ sv: z.string(), nb: z.string(), nn: z.string(), en: z.string() })
  .meta({ id: "Names", description: "What it is called, by language." });

const word = z
  .strictObject({ id: z.string(), names, themes: z.array(z.enum(THEMES)) })
  .meta({ id: "Word", description: "A word of a framework, with the themes it belongs to." });

const listedFramework = z
  .strictObject({
    id: slug,
    version: z.string(),
    country: z.string(),
    currency: z.string(),
    languages: z.array(language),
    names,
    url: z.url(),
  })
  .meta({ id: "ListedFramework" });

const framework = z
  .strictObject({
    ...listedFramework.shape,
    kinds: z.array(
      z.strictObject({ id: z.string(), names, parents: z.array(z.string().nullable()) }),
    ),
    goalAreas: z.array(word),
    instruments: z.array(word),
    targetGroups: z.array(word),
    documentTypes: z.array(z.strictObject({ id: z.string(), names })),
  })
  .meta({ id: "Framework", description: "The words of a country's plans, and how they compare." });

const theme = z.strictObject({ id: z.enum(THEMES), names }).meta({ id: "ThemeNames" });

export const listFrameworks = defineOperation({
  id: "listFrameworks",
  method: "GET",
  path: "/frameworks",
  scope: null,
  params: z.object({}),
  query: z.strictObject({}),
  answers: { "application/json": pageOf(listedFramework, "FrameworkPage") },
  run: async ({ app, i18n, links }) => {
    const items = app.frameworks
      .list()
      .map((one) => listedOf({ framework: one, i18n, url: links.api(`/frameworks/${one.id}`) }));
    return { etag: entityTag(JSON.stringify(items)), content: () => ({ items, next: null }) };
  },
});

export const getFramework = defineOperation({
  id: "getFramework",
  method: "GET",
  path: "/frameworks/{framework}",
  scope: null,
  params: z.object({ framework: slug }),
  query: z.strictObject({}),
  answers: { "application/json": framework },
  errors: ["framework.unknown"],
  run: async ({ app, i18n, links, params }) => {
    const found = app.frameworks.get(params.framework);
    const named = namedBy({ i18n, frameworkId: found.id });
    const content = {
      ...listedOf({ framework: found, i18n, url: links.api(`/frameworks/${found.id}`) }),
      kinds: found.kinds.map(({ kind, parents }) => ({
        id: kind,
        names: named(`kinds.${kind}.one`),
        parents: [...parents],
      })),
      goalAreas: found.goalAreas.map(({ id, themes }) => ({
        id,
        names: named(`goalAreas.${id}.title`),
        themes: [...themes.primary, ...themes.secondary],
      })),
      instruments: found.instruments.map(({ id, themes }) => ({
        id,
        names: named(`instruments.${id}`),
        themes: [...themes],
      })),
      targetGroups: found.targetGroups.map(({ id, themes }) => ({
        id,
        names: named(`targetGroups.${id}`),
        themes: [...themes],
      })),
      documentTypes: found.documentTypes.map(({ id }) => ({
        id,
        names: named(`documentTypes.${id}`),
      })),
    };
    return { etag: entityTag(JSON.stringify(content)), content: () => content };
  },
});

export const listThemes = defineOperation({
  id: "listThemes",
  method: "GET",
  path: "/themes",
  scope: null,
  params: z.object({}),
  query: z.strictObject({}),
  answers: { "application/json": pageOf(theme, "ThemePage") },
  run: async ({ i18n }) => {
    const named = namedBy({ i18n });
    const items = THEMES.map((id) => ({ id, names: named(`domain:themes.${id}`) }));
    return { etag: entityTag(JSON.stringify(items)), content: () => ({ items, next: null }) };
  },
});

function listedOf(options: { framework: Framework; i18n: i18n; url: string }) {
  const { framework: found, i18n, url } = options;
  return {
    id: found.id,
    version: found.version,
    country: found.jurisdiction,
    currency: found.currency,
    languages: [...found.languages],
    names: namedBy({ i18n, frameworkId: found.id })("name"),
    url,
  };
}

function namedBy(options: { i18n: i18n; frameworkId?: string }) {
  const translators = Object.fromEntries(
    LANGUAGES.map((language) => [language, translatorFor({ ...options, language })]),
  ) as Record<Language, ReturnType<typeof translatorFor>>;
  return (key: string): Record<Language, string> => ({
    sv: translators.sv(key),
    nb: translators.nb(key),
    nn: translators.nn(key),
    en: translators.en(key),
  });
}
