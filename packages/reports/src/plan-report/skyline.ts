import { type ElementNode, flattenTree, isCarriedOut } from "@boplan/domain/plan";
import type { ReportContext } from "./context.ts";

/** What fits the width of a page without the houses turning into stripes. */
const LIMIT = { blocks: 8, houses: 4 };

/** One block of houses per goal, one house per measure in it: the cover is drawn from the plan. */
export function skylineOf({ roots }: ReportContext): number[] {
  const measures = (node: ElementNode) =>
    flattenTree([node]).filter(({ element }) => isCarriedOut(element.kind)).length;
  const tops = roots.filter(({ element }) => !isCarriedOut(element.kind));
  // A single root holds everything: its parts tell more.
  const parts = tops.length === 1 ? (tops[0]?.children ?? []) : tops;
  const counts = parts.map(measures).filter((count) => count > 0);
  return counts.slice(0, LIMIT.blocks).map((count) => Math.min(count, LIMIT.houses));
}
