import { blocksAdoption, type Finding, type Severity } from "@boplan/domain/finding";
import type { Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { citationText } from "./citation-text.ts";
import { regimeOn } from "./regime-on.ts";

export interface CheckPlanOptions {
  readonly framework: Framework;
  readonly plan: Plan;
  /** Day the plan is checked as of (`YYYY-MM-DD`); it also chooses the wording of the law. */
  readonly on: string;
}

export interface PlanCheck {
  readonly regime: string;
  readonly findings: Finding[];
}

/**
 * What the framework's rules find wanting in a plan. What the law requires comes first, then
 * advice; within each the order of the plan: document facts, the whole, its elements.
 */
export function checkPlan({ framework, plan, on }: CheckPlanOptions): PlanCheck {
  const regime = regimeOn({ framework, date: on });
  const input = { plan, regime, on };
  const findings = framework.requirements
    .filter(({ regimes }) => regimes === "all" || regimes.includes(regime.id))
    .filter((requirement) => requirement.appliesTo(input))
    .flatMap((requirement) =>
      requirement.check(input).map(
        (found): Finding => ({
          rule: requirement.id,
          citation: citationText(requirement.citation),
          severity: requirement.severity,
          path: found.path,
          messageCode: found.messageCode,
          params: found.params ?? {},
        }),
      ),
    );
  const placeOf = placesIn(plan);
  return {
    regime: regime.id,
    findings: findings
      .map((finding, index) => ({ finding, index, place: placeOf(finding.path) }))
      .sort(
        (a, b) =>
          Number(blocksAdoption(b.finding)) - Number(blocksAdoption(a.finding)) ||
          weight(b.finding.severity) - weight(a.finding.severity) ||
          a.place - b.place ||
          a.index - b.index,
      )
      .map(({ finding }) => finding),
  };
}

function weight(severity: Severity): number {
  return severity === "mustWithSanction" ? 1 : 0;
}

function placesIn(plan: Plan): (path: string) => number {
  const places = new Map(plan.elements.map((element, place) => [element.id, place]));
  return (path) => {
    const [area, id] = path.split("/");
    if (area === "document") return -2;
    return id === undefined ? -1 : (places.get(id) ?? plan.elements.length);
  };
}
