import { blocksAdoption, type Finding, type Severity } from "@boplan/domain/finding";
import type { Plan, SetAside } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { citationText } from "./citation-text.ts";
import { regimeOf, regimeOn } from "./regime-on.ts";

export interface CheckPlanOptions {
  readonly framework: Framework;
  readonly plan: Plan;
  /** Day the plan is checked as of (`YYYY-MM-DD`). */
  readonly on: string;
  /**
   * Which wording of the law is applied: `plan` takes the one the plan was written or adopted
   * under, `day` the one in force on the day of the check. `plan` when left out.
   */
  readonly wording?: "plan" | "day";
}

export interface PlanCheck {
  readonly regime: string;
  readonly findings: Finding[];
}

/**
 * What the framework's rules find wanting in a plan. What the law requires comes first, then
 * advice; within each the order of the plan: document facts, the whole, its elements, then the parts
 * around the tree. A finding that was set aside keeps its place and says so.
 */
export function checkPlan({ framework, plan, on, wording = "plan" }: CheckPlanOptions): PlanCheck {
  const regime =
    wording === "day" ? regimeOn({ framework, date: on }) : regimeOf({ framework, plan, on });
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
          setAside: setAsideFor({ plan, rule: requirement.id, path: found.path }),
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

function setAsideFor(options: { plan: Plan; rule: string; path: string }): SetAside | null {
  const { plan, rule, path } = options;
  return plan.parts.setAsides.find((entry) => entry.rule === rule && entry.path === path) ?? null;
}

function weight(severity: Severity): number {
  return severity === "mustWithSanction" ? 1 : 0;
}

function placesIn(plan: Plan): (path: string) => number {
  const places = new Map(plan.elements.map((element, place) => [element.id, place]));
  return (path) => {
    const [area, id] = path.split("/");
    if (area === "document") return -2;
    if (area === "parts") return plan.elements.length + 1;
    return id === undefined ? -1 : (places.get(id) ?? plan.elements.length);
  };
}
