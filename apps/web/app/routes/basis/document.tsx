import { openPlan } from "@boplan/application/plan/open-plan";
import { isAllowed } from "@boplan/auth/permission";
import { isBeingWritten } from "@boplan/domain/plan";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { basisDocumentPath } from "../../paths/basis.ts";
import { withDone } from "../../paths/done.ts";
import { DocumentPage } from "../../screens/basis/document-page.tsx";
import { valuesOf } from "../../screens/basis/form-values.ts";
import { HEAD_FIELDS } from "../../screens/basis/head-fields.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { documentFacts } from "../../screens/plan/document-facts.ts";
import { basisFrame, wantingAt } from "../../server/basis-page.server.ts";
import { caseNumberReading } from "../../server/case-number-reading.ts";
import { shownOf } from "../../server/entry-views.server.ts";
import { fieldOptions } from "../../server/field-options.server.ts";
import { headFields, saveHead } from "../../server/head-form.server.ts";
import { planParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: planParams,
  permission: "plan:read",
  run: async (context) => {
    const { app, actor, params, text, titled } = context;
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const mayWrite = isAllowed({ role: actor.role, permission: "plan:write" });
    const isOpen = isBeingWritten(plan.status);
    const fields = HEAD_FIELDS;
    return {
      title: titled(text.t("basis.cover")),
      ...basisFrame({ context, opened, framework }),
      version: opened.headVersion,
      values: valuesOf({ fields, of: headFields(plan) }),
      facts: documentFacts({ plan, framework, text }),
      caseNumber: caseNumberReading({ document: plan.document, text }),
      wanting: wantingAt({ context, opened, framework, start: "document" }).rules,
      access: (isOpen ? (mayWrite ? "write" : "read") : "closed") as "write" | "read" | "closed",
      options: mayWrite && isOpen ? fieldOptions({ fields, plan, framework, text }) : null,
    };
  },
});

export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, tenant, params, request, text } = context;
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const form = await request.formData();
    const refusal = await saveHead({ context, planSlug: params.plan, form, opened });
    if (refusal === null) {
      const to = basisDocumentPath({ tenant: tenant.slug, plan: params.plan });
      throw redirectTo(withDone(to, "headSaved"));
    }
    const fields = HEAD_FIELDS;
    // The values as typed: what was refused may not fit the model.
    const differences = (refusal.clashes ?? []).flatMap(({ field: name, theirs }) => {
      const field = fields.find((one) => one.name === name);
      if (!field) return [];
      const shown = (values: Readonly<Record<string, string>>) =>
        field.control === "choice" || field.control === "suggested"
          ? shownOf({ plan, framework, text, fields, of: values })(field)
          : field.control === "years"
            ? [values[`${name}From`], values[`${name}To`]].join("–")
            : (values[name] ?? "");
      return [{ label: text.t(field.label), mine: shown(refusal.values), theirs: shown(theirs) }];
    });
    const { clashes, ...rest } = refusal;
    return data(
      { ...rest, differences: clashes === null ? null : differences },
      { status: clashes === null ? 400 : 409 },
    );
  },
});

export default function BasisDocument() {
  return (
    <DocumentPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
