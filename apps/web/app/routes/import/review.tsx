import { applyDifference } from "@boplan/application/import/apply-difference";
import { changeImport } from "@boplan/application/import/change-import";
import { openDifference } from "@boplan/application/import/open-difference";
import { openImport } from "@boplan/application/import/open-import";
import { saveImport } from "@boplan/application/import/save-import";
import { isCodedError, saysMissing } from "@boplan/domain/error";
import { formatMoment } from "@boplan/i18n/format";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { importPath } from "../../paths/import.ts";
import { planPath } from "../../paths/plan.ts";
import { ImportPage } from "../../screens/import/import-page.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { errorText } from "../../server/error-text.server.ts";
import { textIn } from "../../server/form.server.ts";
import { importParams } from "../../server/params.ts";
import { planDifferenceData } from "../../server/plan-difference.server.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { changeInForm } from "../../server/review-form.server.ts";
import { reviewData } from "../../server/review-page.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

const asked = z.object({
  e: z.string().max(20).nullable().catch(null),
  line: z.coerce.number().int().min(1).max(10_000_000).catch(0),
  view: z.enum(["source"]).nullable().catch(null),
});

export const loader = tenantRoute({
  params: importParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, language, text, titled, translator, url }) => {
    const opened = await openImport({ app, actor, importId: params.import });
    const { reading, error, requestedAt, expiresAt } = opened;
    const query = asked.parse(Object.fromEntries(url.searchParams));
    const framework = reading ? app.frameworks.get(reading.frameworkId) : null;
    const translate = translator();
    const isToCompare = opened.targetSlug !== null && opened.planSlug === null && reading !== null;
    const found = isToCompare
      ? await openDifference({ app, actor, importId: params.import })
      : null;
    return {
      title: titled(text.t("importing.titleOf", { file: opened.fileName })),
      tenant: tenant.slug,
      import: {
        id: opened.id,
        fileName: opened.fileName,
        status: opened.status,
        progress: opened.progress,
        planSlug: opened.planSlug,
        isOfPlan: opened.targetSlug !== null,
      },
      difference:
        found && framework
          ? planDifferenceData({ found, framework, text, version: opened.version })
          : null,
      requested: formatMoment({ moment: requestedAt, language }),
      expires: formatMoment({ moment: expiresAt, language }),
      reason: error === null ? null : errorText({ translator: translate, error }),
      notices:
        reading?.source.notices.map((code) =>
          errorText({ translator: translate, error: { code, params: {} } }),
        ) ?? [],
      framework: framework?.locales[language].name ?? null,
      planFile: reading?.planFile
        ? {
            title: reading.planFile.plan.title,
            elements: reading.planFile.plan.elements.length,
          }
        : null,
      noPlanStructure: reading?.noPlanStructure ?? false,
      view: query.view,
      review:
        reading && framework
          ? reviewData({
              ...{ reading, framework, text },
              version: opened.version,
              elementId: query.e,
              line: query.line || null,
            })
          : null,
    };
  },
});

export const action = tenantRoute({
  params: importParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, request, translator }) => {
    const form = await request.formData();
    const basedOn = Number(textIn(form, "version"));
    if (!Number.isInteger(basedOn)) throw new Response(null, { status: 400 });
    const importId = params.import;
    try {
      if (textIn(form, "op") === "save") {
        const { slug } = await saveImport({ app, actor, importId, basedOn });
        throw redirectTo(planPath({ tenant: tenant.slug, plan: slug }));
      }
      if (textIn(form, "op") === "applyDifference") {
        const chosen = form.getAll("chosen").map(String);
        const contentHash = textIn(form, "contentHash");
        const asked = { app, actor, importId, basedOn, contentHash, chosen };
        const { slug } = await applyDifference(asked);
        throw redirectTo(planPath({ tenant: tenant.slug, plan: slug }));
      }
      const change = changeInForm(form);
      await changeImport({ app, actor, importId, basedOn, change });
      const keeps = !["remove", "merge"].includes(change.type);
      const element = keeps ? textIn(form, "chosen") || undefined : undefined;
      const line = Number(textIn(form, "from")) || undefined;
      const view = textIn(form, "view") === "source" ? "source" : undefined;
      throw redirectTo(importPath({ tenant: tenant.slug, import: importId, element, line, view }));
    } catch (error) {
      const problem = error instanceof z.ZodError ? { code: codeOf(error), params: {} } : error;
      if (!(isCodedError(problem) || error instanceof z.ZodError)) throw error;
      const coded = problem as { code: string; params: Record<string, string | number> };
      if (saysMissing(coded.code) || coded.code.startsWith("access.")) throw error;
      const status = coded.code.endsWith(".changedMeanwhile") ? 409 : 400;
      return data({ error: errorText({ translator: translator(), error: coded }) }, { status });
    }
  },
});

/** What a person can mend has a code of its own; the rest no form of ours sends. */
function codeOf(error: z.ZodError): string {
  const message = error.issues[0]?.message ?? "";
  if (message === "title.missing") return "import.titleMissing";
  if (message === "lines.missing") return "import.linesMissing";
  throw new Response(null, { status: 400 });
}

export default function ReviewImport() {
  return (
    <ImportPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
  );
}
