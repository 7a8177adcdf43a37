import type { FrameworkFacts, RequirementResults } from "@boplan/domain/comparison";
import { blocksAdoption, type Severity } from "@boplan/domain/finding";
import type { Plan } from "@boplan/domain/plan";
import { checkPlan, type FrameworkRegistry, regimeOf, renewalsOf } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";

/**
 * What the plan's framework says of it on a day (`YYYY-MM-DD`): the day it was given away, so that
 * the same snapshot always gives the same rows. `null` where the installation lacks the framework.
 */
export function describeForComparison(options: {
  frameworks: FrameworkRegistry;
  plan: Plan;
  on: string;
}): FrameworkFacts | null {
  const { frameworks, plan, on } = options;
  if (!frameworks.has(plan.frameworkId)) return null;
  const framework = frameworks.get(plan.frameworkId);
  const type = framework.documentTypes.find(({ id }) => id === plan.document.type);
  return {
    regime: regimeOf({ framework, plan, on }).id,
    statutory: type?.statutory ?? null,
    currency: framework.currency,
    renewBy: renewBy({ framework, plan, on }),
    requirements: requirementResults({ framework, plan, on }),
    dwellingIndicators: framework.indicators
      .filter(
        ({ unit, better, themes }) =>
          unit === "dwellings" && better === "higher" && themes[0] === "new-supply",
      )
      .map(({ id }) => id),
    normOf: Object.fromEntries(
      framework.indicators.flatMap(({ id, norm }) => (norm === null ? [] : [[id, norm]])),
    ),
  };
}

/** The end of the council's term in which an adopted plan has to be adopted anew. */
function renewBy(options: { framework: Framework; plan: Plan; on: string }): string | null {
  const { framework, plan, on } = options;
  const { adoptedOn } = plan.document;
  if (adoptedOn === null) return null;
  const renewals = renewalsOf({ framework, adoptedOn, on });
  return renewals.find(({ kind }) => kind === "mandate")?.to ?? null;
}

function requirementResults(options: {
  framework: Framework;
  plan: Plan;
  on: string;
}): RequirementResults {
  const { framework, plan, on } = options;
  const { findings } = checkPlan({ framework, plan, on });
  const regime = regimeOf({ framework, plan, on });
  const missing = new Set(findings.map(({ rule }) => rule));
  const concerning = framework.requirements.filter(
    ({ regimes, appliesTo }) =>
      (regimes === "all" || regimes.includes(regime.id)) && appliesTo({ plan, regime, on }),
  );
  const count = (severity: Severity) => {
    const rules = concerning.filter((rule) => rule.severity === severity);
    const lacking = rules.filter(({ id }) => missing.has(id)).length;
    return { met: rules.length - lacking, missing: lacking };
  };
  return {
    must: count("must"),
    mustWithSanction: count("mustWithSanction"),
    should: count("should"),
    blocking: new Set(findings.filter(blocksAdoption).map(({ rule }) => rule)).size,
  };
}
