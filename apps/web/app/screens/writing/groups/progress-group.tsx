import {
  GOAL_ATTAINMENTS,
  isCarriedOut,
  MEASURE_STATUSES,
  type PlanElement,
} from "@boplan/domain/plan";
import { StatusMark } from "@boplan/ui/status";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import { chooser } from "./simple-fields.tsx";

/** How it goes: a status for what is carried out, an attainment for what is to be reached. */
export function ProgressGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  const isDone = isCarriedOut(element.kind);
  const choices = isDone
    ? MEASURE_STATUSES.map((value) => ({ value, label: t(`domain:measureStatus.${value}`) }))
    : GOAL_ATTAINMENTS.map((value) => ({ value, label: t(`domain:attainment.${value}`) }));
  const none = t(isDone ? "edit.noStatus" : "edit.unjudged");
  return (
    <GroupFrame
      element={element}
      group="progress"
      legend={t(isDone ? "domain:fields.status" : "domain:fields.attainment")}
    >
      {(state) => {
        const chosen = state.said(isDone ? "status" : "attainment");
        const choose = chooser(state);
        const field = isDone ? "status" : "attainment";
        return (
          <div className="bp-choice">
            {[{ value: null, label: none }, ...choices].map(({ value, label }) => (
              <label key={value ?? "none"}>
                <input
                  type="radio"
                  name={`progress-${element.id}`}
                  checked={chosen === value}
                  onChange={() => choose({ [field]: value })}
                />
                <StatusMark value={value} label={label} />
              </label>
            ))}
          </div>
        );
      }}
    </GroupFrame>
  );
}
