import { isCarriedOut, type PlanElement } from "@boplan/domain/plan";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import { FieldRow, LineInput } from "./simple-fields.tsx";

/** When, in what order, and how one knows that it is done. */
export function TimeGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  return (
    <GroupFrame element={element} group="time" legend={t("writing.groups.time")}>
      {(state) => (
        <>
          <FieldRow>
            <LineInput
              label={t("domain:fields.start")}
              value={state.said("start") ?? ""}
              maxLength={12}
              onWrite={(start) => state.write({ start })}
            />
            <LineInput
              label={t("domain:fields.end")}
              value={state.said("end") ?? ""}
              maxLength={12}
              onWrite={(end) => state.write({ end })}
            />
          </FieldRow>
          <p className="bp-hint">{t("edit.hintDate")}</p>
          <LineInput
            label={t("domain:fields.priority")}
            hint={t("writing.priorityHint")}
            value={state.said("priority")?.toString() ?? ""}
            inputMode="numeric"
            maxLength={3}
            onWrite={(written) => {
              const priority = written.trim() === "" ? null : Number(written);
              state.write({ priority: Number.isNaN(priority) ? written : priority });
            }}
          />
          {isCarriedOut(element.kind) || element.doneWhen !== null ? (
            <LineInput
              label={t("domain:fields.doneWhen")}
              hint={t("writing.doneWhenHint")}
              value={state.said("doneWhen") ?? ""}
              onWrite={(doneWhen) => state.write({ doneWhen })}
            />
          ) : null}
        </>
      )}
    </GroupFrame>
  );
}
