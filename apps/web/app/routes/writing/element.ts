import { editElement } from "@boplan/application/plan/edit-element";
import { elementChangesSchema } from "@boplan/application/plan/element-changes";
import { openElement } from "@boplan/application/plan/writing/open-element";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { fieldErrorText } from "../../server/field-error-text.ts";
import { answerJson, readJson } from "../../server/json-answer.server.ts";
import { planParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

const sentSchema = z.strictObject({
  element: z.uuid(),
  basedOn: z.number().int().min(0),
  changes: z.record(z.string(), z.unknown()),
});

/** One element with all it says, for the panel beside the tree. */
export const loader = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, params, url, translator }) => {
    const element = z.uuid().safeParse(url.searchParams.get("element"));
    if (!element.success) throw notHere();
    const asked = { app, actor, planSlug: params.plan, elementId: element.data };
    return answerJson({
      translator: translator(),
      run: async () => ({ element: await openElement(asked) }),
    });
  },
});

/** Saves the fields of one group, as they are written. */
export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, params, request, text, translator }) => {
    const sent = await readJson({ request, schema: sentSchema });
    const changes = elementChangesSchema.partial().safeParse(sent.changes);
    if (!changes.success) {
      const messages = changes.error.issues.map(({ message: code }) =>
        fieldErrorText({ text, code }),
      );
      return Response.json({ outcome: "refused", message: [...new Set(messages)].join(" ") });
    }
    return answerJson({
      translator: translator(),
      run: () =>
        editElement({
          app,
          actor,
          planSlug: params.plan,
          elementId: sent.element,
          basedOn: sent.basedOn,
          changes: changes.data,
        }),
    });
  },
});

/**
 * Asks nothing: the page calls it when it opens, so that what saving needs is in the browser before
 * a connection can be lost.
 */
export async function clientLoader(): Promise<null> {
  return null;
}

/** A lost connection is an answer too: the page stays, and so does what was written. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  try {
    return await serverAction();
  } catch (failure) {
    // Signed out, thrown out, or the server is down: what was written stays on this computer.
    return failure instanceof Response && failure.status === 400
      ? { outcome: "refused", message: "" }
      : { outcome: "unreachable" };
  }
}
