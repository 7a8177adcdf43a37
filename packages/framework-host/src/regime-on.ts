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
