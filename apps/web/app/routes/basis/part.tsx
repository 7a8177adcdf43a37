import { changePartEntry } from "@boplan/application/plan/change-part-entry";
import { openPlan } from "@boplan/application/plan/open-plan";
import { isCodedError } from "@boplan/domain/error";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withDone } from "../../paths/done.ts";
import { PartPage } from "../../screens/basis/part-page.tsx";
import type { EntryAnswer } from "../../screens/basis/views.ts";
import { pageMeta } from "../../screens/page-meta.ts";
import { basisFrame, partHref, partPage } from "../../server/basis-page.server.ts";
import { readEntry, readEntryForm } from "../../server/entry-form.server.ts";
import { refusedConflict, refusedErrors } from "../../server/entry-refusal.server.ts";
import { entryView } from "../../server/entry-views.server.ts";
import { errorText } from "../../server/error-text.server.ts";
import { textIn } from "../../server/form.server.ts";
import { partParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

export const meta = pageMeta;

export const loader = tenantRoute({
  params: partParams,
  permission: "plan:read",
  run: async (context) => {
    const { app, actor, params, text, titled, url } = context;
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const framework = app.frameworks.get(opened.plan.frameworkId);
    const page = { context, opened, framework };
    return {
      title: titled(text.t(`domain:parts.${params.part}`)),
      ...basisFrame(page),
      ...partPage({ ...page, part: params.part, query: url.searchParams }),
    };
  },
});

export const action = tenantRoute({
  params: partParams,
  permission: "plan:write",
  run: async (context) => {
    const { app, actor, params, request, text, translator } = context;
    const { part } = params;
    const sent = await request.formData();
    const opened = await openPlan({ app, actor, planSlug: params.plan });
    const { plan } = opened;
    const framework = app.frameworks.get(plan.frameworkId);
    const page = { context, opened, framework, part };
    const to = partHref(page);
    const change = (command: Parameters<typeof changePartEntry<typeof part>>[0]["command"]) =>
      changePartEntry({ app, actor, planSlug: params.plan, part, command });
    const id = textIn(sent, "id");
    switch (textIn(sent, "intent")) {
      case "up":
      case "down":
        await change({ type: "move", id, by: textIn(sent, "intent") === "up" ? -1 : 1 });
        throw redirectTo(`${to}#${id}`);
      case "remove": {
        const loaded = readEntry({ part, json: textIn(sent, "loaded") });
        if (!loaded) throw new Response(null, { status: 400 });
        const done = await change({ type: "remove", id, loaded });
        if (done.outcome === "conflict")
          return data<EntryAnswer>({ kind: "kept", id }, { status: 409 });
        const { title } = entryView({ plan, framework, text, part, entry: loaded });
        const at = Math.max(0, done.at);
        return data<EntryAnswer>({ kind: "removed", title, entry: JSON.stringify(loaded), at });
      }
      case "restore": {
        const entry = readEntry({ part, json: textIn(sent, "entry") });
        const at = Number(textIn(sent, "at"));
        if (!entry || !Number.isInteger(at) || at < 0) throw new Response(null, { status: 400 });
        await change({ type: "restore", entry, at });
        throw redirectTo(withDone(to, "basisRestored"));
      }
      default:
    }
    const form = readEntryForm({ form: sent, part, framework, units: plan.units, text });
    const refusal = { ...page, form };
    if (!form.parsed.ok) {
      return data<EntryAnswer>(refusedErrors({ ...refusal, errors: form.parsed.errors }), {
        status: 400,
      });
    }
    if (form.again) {
      // Blocks were chosen of a text that was changed after: it is compared once more.
      return data<EntryAnswer>(refusedConflict({ ...refusal, current: form.loaded }), {
        status: 409,
      });
    }
    try {
      const done = await change({ type: "put", entry: form.parsed.entry, loaded: form.loaded });
      if (done.outcome === "conflict") {
        const { current } = done;
        return data<EntryAnswer>(refusedConflict({ ...refusal, current }), { status: 409 });
      }
    } catch (error) {
      if (!isCodedError(error) || !/^(part\.full|plan\.notEditable)$/.test(error.code)) throw error;
      const errors = [{ field: "form", text: errorText({ translator: translator(), error }) }];
      return data<EntryAnswer>(refusedErrors({ ...refusal, errors }), { status: 409 });
    }
    throw redirectTo(withDone(to, "basisSaved"));
  },
});

export default function BasisPartPage() {
  return <PartPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
