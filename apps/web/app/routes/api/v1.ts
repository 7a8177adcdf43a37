import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { handleApiRequest } from "../../api/handle-request.server.ts";
import { webContainer } from "../../server/container.server.ts";
import { webEnv } from "../../server/env.server.ts";

function answer({ request, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> {
  const { app, i18n } = webContainer();
  return handleApiRequest({
    request,
    app,
    i18n,
    origin: webEnv().BOPLAN_ORIGIN ?? new URL(request.url).origin,
    clientAddress: context.scope.clientAddress,
  });
}

/** The API: every address below `/api/v1`, whatever the method. */
export const loader = answer;
export const action = answer;
