import { randomUUID } from "node:crypto";
import { enabledFrameworks } from "@boplan/application/import/enabled-frameworks";
import { listImports } from "@boplan/application/import/open-import";
import { orderImport } from "@boplan/application/import/order-import";
import { listPlans } from "@boplan/application/plan/list-plans";
import { CodedError, isCodedError } from "@boplan/domain/error";
import { formatMoment } from "@boplan/i18n/format";
import { MAX_DOCUMENT_BYTES } from "@boplan/ingest";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { importPath } from "../../paths/import.ts";
import { ImportStart } from "../../screens/import/import-start.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { boundedRequest } from "../../server/bounded-request.server.ts";
import { errorText } from "../../server/error-text.server.ts";
import { tenantParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, language, text, titled }) => {
    const [frameworks, imports, plans] = await Promise.all([
      enabledFrameworks({ app, actor }),
      listImports({ app, actor }),
      listPlans({ app, actor }),
    ]);
    return {
      title: titled(text.t("importing.title")),
      tenant: tenant.slug,
      frameworks: frameworks.map((id) => ({
        id,
        name: app.frameworks.get(id).locales[language].name,
      })),
      drafts: plans
        .filter(({ status }) => status === "draft")
        .map(({ slug, title: name, language: lang }) => ({ slug, name, lang })),
      waiting: imports.map(({ id, fileName, status, requestedAt }) => ({
        ...{ id, fileName, status },
        when: formatMoment({ moment: requestedAt, language }),
      })),
      limitMegabytes: MAX_DOCUMENT_BYTES / 1024 / 1024,
      requestKey: randomUUID(),
    };
  },
});

const formSchema = z.object({
  framework: z.union([z.literal("").transform(() => null), z.string().max(60)]),
  plan: z.union([z.literal("").transform(() => null), z.string().max(200)]),
  requestKey: z.uuid(),
});

/** Room for the other fields of the form, and for what stands between them. */
const FORM_BYTES = 64 * 1024;

export const action = tenantRoute({
  params: tenantParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, request, translator }) => {
    try {
      const form = await boundedRequest(request, MAX_DOCUMENT_BYTES + FORM_BYTES).formData();
      const { framework, plan, requestKey } = formSchema.parse({
        framework: form.get("framework") ?? "",
        plan: form.get("plan") ?? "",
        requestKey: form.get("requestKey"),
      });
      const file = form.get("file");
      if (!(file instanceof File) || file.name === "") throw new CodedError("import.noFile");
      const { importId } = await orderImport({
        ...{ app, actor, requestKey },
        file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
        frameworkId: framework,
        planSlug: plan,
      });
      throw redirectTo(importPath({ tenant: tenant.slug, import: importId }));
    } catch (error) {
      if (error instanceof z.ZodError) throw new Response(null, { status: 400 });
      const refused = asTooLarge(error);
      if (!isCodedError(refused) || /notFound$|^access/.test(refused.code)) throw refused;
      const status = refused.code === "import.tooLarge" ? 413 : 400;
      return data({ error: errorText({ translator: translator(), error: refused }) }, { status });
    }
  },
});

/** A body that was cut off is a file that was too large, whatever the parser makes of it. */
function asTooLarge(error: unknown): unknown {
  const cause = error instanceof Error && isCodedError(error.cause) ? error.cause : error;
  if (!isCodedError(cause) || !cause.code.endsWith(".tooLarge")) return error;
  const limitMegabytes = MAX_DOCUMENT_BYTES / 1024 / 1024;
  return new CodedError("import.tooLarge", { fileName: "", limitMegabytes });
}

export default function StartImport() {
  return (
    <ImportStart {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
  );
}
