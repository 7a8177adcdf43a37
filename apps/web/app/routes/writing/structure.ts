import { changeStructure } from "@boplan/application/plan/structure/change-structure";
import { structureCommandSchema } from "@boplan/application/plan/structure/command";
import { answerJson, readJson } from "../../server/json-answer.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Changes the shape of the plan and tells what looks different now, and the way back. */
export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, params, request, translator }) => {
    const command = await readJson({ request, schema: structureCommandSchema });
    return answerJson({
      translator: translator(),
      run: async () => ({
        outcome: "done",
        ...(await changeStructure({ app, actor, planSlug: params.plan, command })),
      }),
    });
  },
});
