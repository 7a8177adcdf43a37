import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { type LensView, viewThroughLens } from "@boplan/domain/lens";
import type { Framework } from "@boplan/framework-sdk";
import type { App } from "../app.ts";
import { type OpenedPlan, openPlan } from "./open-plan.ts";

export interface PlanThroughFramework {
  readonly opened: OpenedPlan;
  /** The framework one looks through. */
  readonly framework: Framework;
  readonly view: LensView;
}

/**
 * The same plan under another framework's goal areas. Throws `plan.notFound`, and
 * `framework.unknown` also for a framework that the tenant has not enabled.
 */
export async function viewThroughFramework(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  frameworkId: string;
}): Promise<PlanThroughFramework> {
  const framework = options.app.frameworks.get(options.frameworkId);
  const opened = await openPlan(options);
  if (!opened.enabledFrameworks.includes(framework.id)) {
    throw new CodedError("framework.unknown", { id: framework.id });
  }
  const view = viewThroughLens({
    elements: opened.plan.elements,
    goalAreas: framework.goalAreas,
  });
  return { opened, framework, view };
}
