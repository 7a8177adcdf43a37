import { randomUUID } from "node:crypto";
import {
  customFieldSchema,
  listCustomFields,
  retireCustomField,
  saveCustomField,
} from "@boplan/application/custom-field/save-custom-fields";
import { listFrameworks } from "@boplan/application/framework/list-frameworks";
import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldsPath } from "../../paths/admin.ts";
import { OwnFields } from "../../screens/admin/own-fields.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, language, text, titled, url }) => {
    const fields = await listCustomFields({ app, actor });
    const enabled = (await listFrameworks({ app, actor })).filter(({ isEnabled }) => isEnabled);
    const asked = url.searchParams.get("field");
    return {
      title: titled(text.t("ownFields.title")),
      tenant: tenant.slug,
      fields,
      // A kind has a word in each framework that the municipality writes by.
      kinds: ELEMENT_KINDS.map((kind) => {
        const words = enabled.flatMap(
          ({ id }) => app.frameworks.get(id).locales[language].kinds[kind]?.one ?? [],
        );
        return { kind, label: [...new Set(words)].join(" / ") };
      }).filter(({ label }) => label !== ""),
      changing: fields.find(({ id }) => id === asked) ?? null,
      nextId: randomUUID(),
    };
  },
});

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant } = context;
    const to = fieldsPath(tenant.slug);
    return answerForm({
      context,
      fields: {
        "title.missing": "label",
        "title.tooLong": "label",
        "options.missing": "options",
        "kinds.missing": "kinds",
        "customField.typeFixed": "type",
        "save.*": "label",
      },
      intents: {
        save: async (form) => {
          const field = customFieldSchema.parse({
            id: textIn(form, "id"),
            label: textIn(form, "label"),
            type: textIn(form, "type"),
            options: textIn(form, "options").split("\n"),
            kinds: form.getAll("kinds"),
          });
          await saveCustomField({ app, actor, field });
          return { to, done: "fieldSaved" };
        },
        retire: async (form) => {
          await retireCustomField({ app, actor, fieldId: textIn(form, "id") });
          return { to, done: "fieldRetired" };
        },
      },
    });
  },
});

export default function AdminFields() {
  return <OwnFields {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />;
}
