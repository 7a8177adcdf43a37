import type { App } from "@boplan/application/app";
import type { Plan } from "@boplan/domain/plan";
import type { Language, Tenant } from "@boplan/domain/tenant";
import { offeredLenses } from "./offered-lenses.ts";

/** What the frame of every page about a plan is sent. */
export interface PlanFrame {
  readonly tenant: string;
  readonly plan: {
    readonly slug: string;
    readonly title: string;
    /** Given where the plan is in another language than the page. */
    readonly lang?: string;
  };
  readonly lens: string | null;
}

export function planFrame(options: {
  app: App;
  tenant: Tenant;
  plan: Pick<Plan, "slug" | "title" | "language" | "frameworkId">;
  enabled: readonly string[];
  language: Language;
}): PlanFrame {
  const { app, tenant, plan, enabled, language } = options;
  const { frameworks } = app;
  return {
    tenant: tenant.slug,
    plan: {
      slug: plan.slug,
      title: plan.title,
      lang: plan.language === language ? undefined : plan.language,
    },
    lens: offeredLenses({ frameworks, own: plan.frameworkId, enabled })[0]?.id ?? null,
  };
}
