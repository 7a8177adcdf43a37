import { reportableElements } from "@boplan/application/member/reportable-elements";
import { editElement } from "@boplan/application/plan/edit-element";
import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import { isCodedError } from "@boplan/domain/error";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planPath } from "../../paths/plan.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { ElementEditor } from "../../screens/plan/element-editor.tsx";
import { type ElementFieldName, valuesOf } from "../../screens/plan/element-values.ts";
import { planWords } from "../../screens/plan/plan-words.ts";
import { readElementForm } from "../../server/element-form.server.ts";
import {
  refuseForConflict,
  refuseToMerge,
  refuseWithErrors,
} from "../../server/element-refusal.server.ts";
import { errorText } from "../../server/error-text.server.ts";
import { elementParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: elementParams,
  permission: "element:report",
  run: async ({ app, actor, tenant, params, language, text, titled }) => {
    const { plan } = await openPlan({ app, actor, planSlug: params.plan });
    const element = plan.elements.find(({ id }) => id === params.element);
    if (!element) throw notHere();
    const framework = app.frameworks.get(plan.frameworkId);
    const reportable = await reportableElements({ app, actor });
    return {
      title: titled(text.t("edit.titleOf", { title: element.title })),
      tenant: tenant.slug,
      plan: {
        slug: plan.slug,
        title: plan.title,
        status: plan.status,
        lang: plan.language === language ? undefined : plan.language,
      },
      units: plan.units,
      element: {
        id: element.id,
        kind: element.kind,
        title: element.title,
        version: element.version,
      },
      values: valuesOf(element),
      richText: element.richText,
      kindLabel: planWords({ framework, language }).kinds[element.kind].one,
      canWrite:
        isAllowed({ role: actor.role, permission: "plan:write" }) && plan.status === "draft",
      canReport: reportable(element) && plan.status !== "superseded",
    };
  },
});

export const action = tenantRoute({
  params: elementParams,
  permission: "element:report",
  run: async ({ app, actor, tenant, params, request, text, translator }) => {
    const form = readElementForm({ form: await request.formData(), text });
    if (!form.ok) return data(refuseWithErrors({ form, errors: form.errors }), { status: 400 });
    if (form.written.kind === "recompare") {
      return data(refuseToMerge({ form, pair: form.written.pair }), { status: 409 });
    }
    const back = `${planPath({ tenant: tenant.slug, plan: params.plan })}#${params.element}`;
    if (Object.keys(form.changes).length === 0) throw redirectTo(back);
    try {
      const result = await editElement({
        app,
        actor,
        planSlug: params.plan,
        elementId: params.element,
        basedOn: form.basedOn,
        changes: form.changes,
      });
      if (result.outcome === "conflict") {
        return data(refuseForConflict({ form, current: result.current }), { status: 409 });
      }
    } catch (error) {
      if (!isCodedError(error) || !(error.code in FIELD_OF_ERROR)) throw error;
      const field = FIELD_OF_ERROR[error.code] ?? "title";
      const errors = [{ field, text: errorText({ translator: translator(), error }) }];
      return data(refuseWithErrors({ form, errors }), { status: 400 });
    }
    throw redirectTo(back);
  },
});

const FIELD_OF_ERROR: Readonly<Record<string, ElementFieldName>> = {
  "element.endsBeforeStart": "end",
  "element.unknownUnit": "leadUnitId",
  "element.wrongProgress": "status",
  "plan.notEditable": "title",
};

export default function EditElement() {
  return (
    <ElementEditor {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
