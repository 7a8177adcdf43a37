import { keepPresence, presenceSchema } from "@boplan/application/plan/writing/keep-presence";
import { answerJson, readJson } from "../../server/json-answer.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Says where in the plan this page is; tells who else is there and what they have changed. */
export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, params, request, translator }) => {
    const presence = await readJson({ request, schema: presenceSchema });
    return answerJson({
      translator: translator(),
      run: () => keepPresence({ app, actor, planSlug: params.plan, presence }),
    });
  },
});
