import { AdoptionBlocked } from "@boplan/application/decision/adoption-blocked";
import { openDecision } from "@boplan/application/decision/open-decision";
import { findingViews } from "../screens/plan/finding-views.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** What an adoption was refused for, a line for each rule; nothing of any other error. */
export async function missingForAdoption(
  error: unknown,
  context: Pick<
    TenantContext<{ plan: string }>,
    "app" | "actor" | "params" | "text" | "translator"
  >,
): Promise<string[]> {
  if (!(error instanceof AdoptionBlocked)) return [];
  const { app, actor, params, text, translator } = context;
  const { plan } = await openDecision({ app, actor, planSlug: params.plan });
  const framework = app.frameworks.get(plan.frameworkId);
  const views = findingViews({
    findings: error.findings,
    plan,
    framework,
    text,
    translator: translator(framework.id),
  });
  return views.map(
    ({ title, citation, places }) => `${title} (${citation}): ${places[0]?.text ?? ""}`,
  );
}
