import { API_QUOTAS } from "@boplan/auth/api-throttle";
import type { Language } from "@boplan/domain/tenant";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n } from "i18next";
import { problemCodes } from "./describe-api.ts";
import { linksOf } from "./links.ts";
import { OPERATIONS } from "./operations/index.ts";
import { statusOf } from "./problem.ts";
import { MOST_IN_PAGE } from "./resources/primitives.ts";

/** What the page about the API tells, made from the operations themselves. */
export function docsPage(options: { i18n: i18n; language: Language; origin: string }) {
  const { origin } = options;
  const t = translatorFor(options);
  const links = linksOf(origin);
  const codes = [...new Set(OPERATIONS.flatMap(problemCodes))].sort();
  return {
    base: links.api(""),
    descriptionUrl: links.api("/openapi.json"),
    schemaUrl: links.api("/schemas/plan.json"),
    catalogueUrl: links.page("/dcat.rdf"),
    operations: OPERATIONS.map(({ id, method, path, scope }) => ({ id, method, path, scope })),
    errors: codes.map((code) => ({
      code,
      status: statusOf(code),
      // What stands in a placeholder is known when it happens.
      text: t([`errors:${code}`, "errors:unknown"], { skipInterpolation: true }).replaceAll(
        /\{\{\w+\}\}(\.$)?/g,
        "…",
      ),
    })),
    limits: {
      address: API_QUOTAS.address.points,
      token: API_QUOTAS.token.points,
      most: MOST_IN_PAGE,
    },
  };
}

export type DocsPage = ReturnType<typeof docsPage>;
