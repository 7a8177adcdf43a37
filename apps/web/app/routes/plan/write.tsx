import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import { changeStructure } from "@boplan/application/plan/structure/change-structure";
import { openElement } from "@boplan/application/plan/writing/open-element";
import { openWriting } from "@boplan/application/plan/writing/open-writing";
import { isCodedError } from "@boplan/domain/error";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { planPath, writePath } from "../../paths/plan.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { PlanWritingPage } from "../../screens/writing/plan-writing-page.tsx";
import { staysWhileWriting } from "../../screens/writing/stays-while-writing.ts";
import { errorText } from "../../server/error-text.server.ts";
import { planParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { readStructureForm } from "../../server/structure-form.server.ts";
import { writingPage } from "../../server/writing-page.server.ts";

export const meta = pageMeta;

const elementId = z.uuid().nullable().catch(null);

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, url, text, titled }) => {
    const opened = await openWriting({ app, actor, planSlug: params.plan });
    const address = { tenant: tenant.slug, plan: params.plan };
    // What has been decided is read, and written in the next draft.
    if (opened.head.status !== "draft") throw redirectTo(planPath(address));
    const id = elementId.parse(url.searchParams.get("element"));
    const isThere = opened.outline.some((row) => row.id === id);
    const selected =
      id && isThere
        ? await openElement({ app, actor, planSlug: params.plan, elementId: id })
        : null;
    return {
      title: titled(text.t("writing.titleOf", { title: opened.head.title })),
      removed: elementId.parse(url.searchParams.get("removed")),
      // New ones each time the page is drawn: a form sent twice does its work once.
      freshIds: { add: randomUUID(), removal: randomUUID() },
      writing: writingPage({
        opened,
        framework: app.frameworks.get(opened.head.frameworkId),
        text,
        tenant: tenant.slug,
        selected,
        today: todayOf(app),
      }),
    };
  },
});

/** Changes of structure from forms without script. */
export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, tenant, params, request, translator }) => {
    const form = await request.formData();
    const command = readStructureForm(form);
    const address = { tenant: tenant.slug, plan: params.plan };
    if (!command) return data({ refusal: translator()("web:writing.refused") }, { status: 400 });
    try {
      const { changes } = await changeStructure({ app, actor, planSlug: params.plan, command });
      const [first] = changes.filter(({ row }) => row !== null);
      if (command.type === "remove" || command.type === "merge") {
        throw redirectTo(`${writePath(address)}?removed=${command.removalId}`);
      }
      const element = command.type === "add" ? command.id : (first?.id ?? undefined);
      throw redirectTo(writePath({ ...address, element }));
    } catch (error) {
      if (!isCodedError(error) || error.code === "plan.notFound") throw error;
      return data({ refusal: errorText({ translator: translator(), error }) }, { status: 409 });
    }
  },
});

/** The page keeps its own account of what is written; it is not fetched whole after each save. */
export const shouldRevalidate = staysWhileWriting;

export default function WritePlan() {
  const { writing, removed, freshIds } = useLoaderData<typeof loader>();
  return (
    <PlanWritingPage
      // Fetched anew, it is another page.
      key={freshIds.add}
      writing={writing}
      removed={removed}
      freshIds={freshIds}
      refusal={useActionData<typeof action>()?.refusal ?? null}
    />
  );
}
