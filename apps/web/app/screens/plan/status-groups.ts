import {
  GOAL_ATTAINMENTS,
  isCarriedOut,
  MEASURE_STATUSES,
  type PlanElement,
} from "@boplan/domain/plan";
import { formatNumber } from "@boplan/i18n/format";
import type { StatusCountGroup } from "@boplan/ui/status-counts";
import type { Text } from "../../text/text.tsx";
import type { PlanWords } from "./plan-words.ts";

/** Counts per state with their base: goals by attainment, measures by status. Nothing is averaged. */
export function statusGroups(options: {
  elements: readonly PlanElement[];
  words: PlanWords;
  text: Text;
}): StatusCountGroup[] {
  const { elements, words, text } = options;
  const count = (value: number) => formatNumber({ value, language: text.language });
  const groups: StatusCountGroup[] = [];
  for (const kind of ["goalArea", "goal", "strategy"] as const) {
    const reached = elements.filter((element) => element.kind === kind);
    // Only goals are always judged; the others where somebody has begun to.
    const isJudged = reached.some(({ attainment }) => attainment !== null);
    if (reached.length === 0 || (kind !== "goal" && !isJudged)) continue;
    groups.push({
      title: `${words.kinds[kind].other}: ${count(reached.length)}`,
      rows: rowsOf([...GOAL_ATTAINMENTS, null], reached, ({ attainment }) => attainment).map(
        (row) => ({
          ...row,
          count: count(row.count),
          label: row.value ? text.t(`domain:attainment.${row.value}`) : text.t("read.unjudged"),
        }),
      ),
    });
  }
  for (const kind of ["measure", "activity"] as const) {
    const done = elements.filter((element) => element.kind === kind && isCarriedOut(element.kind));
    if (done.length === 0) continue;
    groups.push({
      title: `${words.kinds[kind].other}: ${count(done.length)}`,
      rows: rowsOf([...MEASURE_STATUSES, null], done, ({ status }) => status).map((row) => ({
        ...row,
        count: count(row.count),
        label: row.value ? text.t(`domain:measureStatus.${row.value}`) : text.t("read.noStatus"),
      })),
    });
  }
  return groups;
}

/** States that occur, in their own order; those nobody is in are left out. */
function rowsOf<State>(
  states: readonly State[],
  elements: readonly PlanElement[],
  stateOf: (element: PlanElement) => State,
): { value: State; count: number }[] {
  return states
    .map((value) => ({
      value,
      count: elements.filter((element) => stateOf(element) === value).length,
    }))
    .filter((row) => row.count > 0);
}
