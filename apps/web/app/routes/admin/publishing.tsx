import { missingFacts } from "@boplan/application/public-plan/list-catalogue";
import { openProfile } from "@boplan/application/publishing/open-profile";
import { PICTURE_MAX_BYTES } from "@boplan/application/publishing/picture-rules";
import { profileSchema } from "@boplan/application/publishing/profile-form";
import { saveProfile } from "@boplan/application/publishing/save-profile";
import { LICENCE_TEXTS, licencesOf } from "@boplan/domain/publisher";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPicturePath, publishingPath } from "../../paths/admin.ts";
import { publicPaths } from "../../paths/public.ts";
import { Publishing } from "../../screens/admin/publishing.tsx";
import { pageMeta } from "../../screens/page-meta.ts";
import { boundedRequest } from "../../server/bounded-request.server.ts";
import { webEnv } from "../../server/env.server.ts";
import { answerForm, textIn } from "../../server/form.server.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ app, actor, tenant, text, titled, url }) => {
    // A region has no plans of its own to publish.
    if (tenant.kind !== "municipality") throw notHere();
    const { publisher, version, isListed } = await openProfile({ app, actor });
    const paths = publicPaths({ own: null });
    return {
      title: titled(text.t("publishing.title")),
      tenant: tenant.slug,
      publisher,
      version,
      pages: isListed ? paths.municipality(tenant.slug) : null,
      picture: publisher.picture
        ? ownPicturePath({ tenant: tenant.slug, sha256: publisher.picture.sha256 })
        : null,
      licences: licencesOf(tenant.country).map((id) => ({
        value: id,
        label: LICENCE_TEXTS[id].name,
      })),
      missing: missingFacts({ publisher, country: tenant.country }),
      catalogueUrl: `${webEnv().BOPLAN_ORIGIN ?? url.origin}/p/${tenant.slug}/dcat.rdf`,
    };
  },
});

/** The form's other fields are small; the picture is bounded by its own rule. */
const MAX_BYTES = PICTURE_MAX_BYTES * 4;

export const action = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: (context) => {
    const { app, actor, tenant } = context;
    const origin = webEnv().BOPLAN_ORIGIN;
    return answerForm({
      context: { ...context, request: boundedRequest(context.request, MAX_BYTES) },
      fields: {
        "publisher.badEmail": "contactEmail",
        "publisher.organisationNumber": "organisationNumber",
        "publisher.hostMalformed": "host",
        "publisher.licence": "licence",
        "text.tooLong": "about",
        "save.*": "contactName",
      },
      intents: {
        save: async (form) => {
          const profile = profileSchema.parse(
            Object.fromEntries(
              Object.keys(profileSchema.shape).map((name) => [name, textIn(form, name)]),
            ),
          );
          await saveProfile({
            app,
            actor,
            profile,
            picture: await pictureIn(form),
            version: Number(textIn(form, "version")) || 0,
            mainHost: origin === undefined ? null : new URL(origin).hostname,
          });
          return { to: publishingPath(tenant.slug), done: "publisherSaved" };
        },
      },
    });
  },
});

async function pictureIn(form: FormData): Promise<Uint8Array | "keep" | "remove"> {
  const file = form.get("picture");
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  return textIn(form, "removePicture") === "yes" ? "remove" : "keep";
}

export default function AdminPublishing() {
  return (
    <Publishing {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
  );
}
