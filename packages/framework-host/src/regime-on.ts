import { firstDayOf } from "@boplan/domain/partial-date";
import type { Plan } from "@boplan/domain/plan";
import type { Framework, Regime } from "@boplan/framework-sdk";

/**
 * The wording of the law in force on a day (`YYYY-MM-DD`). A day before the first known wording
 * gets the first; in a gap, and after the last, the latest that had begun.
 */
export function regimeOn(options: { framework: Framework; date: string }): Regime {
  const { framework, date } = options;
  const [first] = framework.regimes;
  if (!first) throw new Error(`framework ${framework.id} has no regime`);
  return framework.regimes.findLast((regime) => regime.validFrom <= date) ?? first;
}

/**
 * The wording a plan stands under: the one it was written for, else that of its adoption, else the
 * one in force on the day. Plans adopted under an older wording stay plans under that wording.
 */
export function regimeOf(options: {
  framework: Framework;
  plan: Pick<Plan, "document">;
  on: string;
}): Regime {
  const { framework, plan, on } = options;
  const { regime, adoptedOn } = plan.document;
  const named = framework.regimes.find(({ id }) => id === regime);
  return named ?? regimeOn({ framework, date: adoptedOn === null ? on : firstDayOf(adoptedOn) });
}
