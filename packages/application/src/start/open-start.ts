import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type PlanHead, selectPlanHeads } from "@boplan/db/plan/plan-rows";
import { type DayPeriod, nextPeriods, periodOn } from "@boplan/domain/calendar";
import type { OrganisationUnit } from "@boplan/domain/plan";
import type { Framework, PeriodRule } from "@boplan/framework-sdk";
import { type App, todayOf } from "../app.ts";
import { selectUnits } from "./select-units.ts";

/** What a new plan is made of, before anything is chosen. */
export interface OpenedStart {
  /** The frameworks that the tenant has enabled, in the installation's order. */
  readonly frameworks: readonly Framework[];
  readonly units: readonly OrganisationUnit[];
  /** The tenant's plans, the one edited last first. */
  readonly plans: readonly PlanHead[];
}

/** All that the start of a plan is chosen from. For those who may write. */
export async function openStart(options: { app: App; actor: Actor }): Promise<OpenedStart> {
  const { app, actor } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const enabled = await reader.selectFrom("tenant_framework").select("framework_id").execute();
    return {
      frameworks: app.frameworks
        .list()
        .filter(({ id }) => enabled.some((row) => row.framework_id === id)),
      units: await selectUnits(reader, todayOf(app)),
      plans: await selectPlanHeads(reader),
    };
  });
}

/** A period that a new plan could have, by the rule it follows. */
export interface ProposedPeriod extends DayPeriod {
  readonly ruleId: string;
}

/** The kinds of period that a plan lasts for, the likelier first. */
const LASTING: readonly PeriodRule["kind"][] = ["plan", "mandate"];

/** The next period of each rule first, then the one that runs now, then the one after. */
export function proposedPeriods(options: { framework: Framework; on: string }): ProposedPeriod[] {
  const { framework, on } = options;
  return LASTING.flatMap((kind) => framework.periods.filter((rule) => rule.kind === kind)).flatMap(
    (rule) => {
      const [next, after] = nextPeriods({ rule, on, count: 2 });
      return [next, periodOn({ rule, on }), after].flatMap((period) =>
        period ? [{ ruleId: rule.id, ...period }] : [],
      );
    },
  );
}
