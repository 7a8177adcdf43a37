import { parsePartialDate } from "@boplan/domain/partial-date";
import { createElement, type ElementKind, type PlanElement } from "@boplan/domain/plan";
import { checkPlan, loadFrameworks } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import { planWith } from "@boplan/framework-sdk/testing";
import { type Bench, percentile, rounded } from "../bench.ts";

const SIZES = [100, 1_000, 5_000] as const;
const RUNS = 120;
const WARM_UP = 30;
const ON = "2026-11-22";

/** Checking whole plans against every rule of each framework. */
export const bench: Bench = {
  about: `checkPlan on plans of ${SIZES.join(", ")} elements, every framework installed`,
  run: async (say) => {
    const figures: Record<string, number> = {};
    const ratios: Record<string, number> = {};
    let slowest = 0;
    for (const framework of loadFrameworks().list()) {
      const medians = SIZES.map((size) => {
        const { p50, p95, findings } = measure({ framework, size });
        say(
          `${framework.id}, ${size} elements: p50 ${p50} ms, p95 ${p95} ms, ${findings} findings`,
        );
        if (size === 1_000) {
          figures[`${framework.id} p50 ms`] = p50;
          figures[`${framework.id} p95 ms`] = p95;
          slowest = Math.max(slowest, p95);
        }
        return p50;
      });
      const [small = 0, middle = 0, large = 0] = medians;
      ratios[`${framework.id} 10x`] = rounded(middle / small);
      ratios[`${framework.id} 50x`] = rounded(large / small);
    }
    return {
      ratios,
      figures: { ...figures, slowestP95Ms: slowest },
      goals: [{ figure: "slowestP95Ms", value: slowest, atMost: 30 }],
    };
  },
};

function measure({ framework, size }: { framework: Framework; size: number }) {
  const plan = planWith({ frameworkId: framework.id, elements: elementsOf({ framework, size }) });
  const times: number[] = [];
  let findings = 0;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const begun = performance.now();
    findings = checkPlan({ framework, plan, on: ON }).findings.length;
    if (run >= WARM_UP) times.push(performance.now() - begun);
  }
  const at = (share: number) => rounded(percentile({ times, share }));
  return { p50: at(0.5), p95: at(0.95), findings };
}

/** A tree as the framework allows it: ten goals to an area, measures with much and with nothing. */
function elementsOf({ framework, size }: { framework: Framework; size: number }): PlanElement[] {
  const chain = kindsFromTheRoot(framework);
  const elements: PlanElement[] = [];
  const last = new Map<number, string>();
  for (let at = 0; at < size; at += 1) {
    const depth = at % 10 === 0 ? 0 : at % 10 < 3 ? 1 : chain.length - 1;
    const kind = chain[Math.min(depth, chain.length - 1)] ?? "measure";
    const id = `e${at}`;
    const above = Math.min(depth, chain.length - 1) - 1;
    elements.push(
      createElement({
        id,
        kind,
        title: `Part ${at} of the plan`,
        text: "What is to be done, for whom and by when. ".repeat(4),
        parentId: above < 0 ? null : (last.get(above) ?? null),
        ...(at % 3 === 0
          ? { start: parsePartialDate("2026"), end: parsePartialDate("2029-06") }
          : {}),
        ...(at % 4 === 0 ? { status: "onPlan" as const } : {}),
      }),
    );
    last.set(Math.min(depth, chain.length - 1), id);
    for (let below = depth + 1; below < chain.length - 1; below += 1) {
      if (!last.has(below)) last.set(below, id);
    }
  }
  return elements;
}

/** Kinds that stand under each other, from one that stands at the root. */
function kindsFromTheRoot(framework: Framework): ElementKind[] {
  const chain: ElementKind[] = [];
  let parent: ElementKind | null = null;
  for (;;) {
    const next = framework.kinds.find(
      ({ kind, parents }) => !chain.includes(kind) && parents.includes(parent) && kind !== "vision",
    );
    if (!next) return chain;
    chain.push(next.kind);
    parent = next.kind;
  }
}
