import { openPlan } from "@boplan/application/plan/open-plan";
import { setFindingAside, takeFindingUp } from "@boplan/application/plan/set-finding-aside";
import { z } from "zod";
import { answerJson, readJson } from "../../server/json-answer.server.ts";
import { planParams } from "../../server/params.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";
import { writingFindings } from "../../server/writing-findings.server.ts";

const key = { rule: z.string().max(200), path: z.string().max(500) };
const sentSchema = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("setAside"), ...key, reason: z.string().max(5_000) }),
  z.strictObject({ intent: z.literal("takeUp"), ...key }),
]);

/** What the law finds wanting now: in the whole plan by rule, and in one element in full. */
export const loader = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, params, url, text, translator }) =>
    answerJson({
      translator: translator(),
      run: async () => {
        const { plan, findings } = await openPlan({ app, actor, planSlug: params.plan });
        const framework = app.frameworks.get(plan.frameworkId);
        return writingFindings({
          plan,
          findings,
          framework,
          text,
          translator: translator(framework.id),
          elementId: url.searchParams.get("element"),
        });
      },
    }),
});

/** Sets a finding aside with a reason, or takes it up again. */
export const action = tenantRoute({
  params: planParams,
  permission: "plan:write",
  run: async ({ app, actor, params, request, translator }) => {
    const sent = await readJson({ request, schema: sentSchema });
    const { rule, path } = sent;
    const given = { app, actor, planSlug: params.plan, finding: { rule, path } };
    return answerJson({
      translator: translator(),
      run: async () => {
        if (sent.intent === "setAside") await setFindingAside({ ...given, reason: sent.reason });
        else await takeFindingUp(given);
        return { outcome: "done" };
      },
    });
  },
});
