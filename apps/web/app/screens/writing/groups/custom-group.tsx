import type { CustomField, CustomValue, PlanElement } from "@boplan/domain/plan";
import { useState } from "react";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import type { FieldGroupState } from "../use-field-group.ts";
import { useWriting } from "../writing-context.tsx";
import { ChoiceInput, LineInput } from "./simple-fields.tsx";

/** The municipality's own fields. */
export function CustomGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  const { customFields } = useWriting();
  const fields = customFields.filter(({ kinds }) => kinds.includes(element.kind));
  if (fields.length === 0) return null;
  return (
    <GroupFrame element={element} group="custom" legend={t("domain:fields.customValues")}>
      {(state) => <CustomFields fields={fields} state={state} />}
    </GroupFrame>
  );
}

function CustomFields(props: { fields: readonly CustomField[]; state: FieldGroupState }) {
  const { fields, state } = props;
  const { t } = useText();
  const [values, setValues] = useState(state.said("customValues"));
  const set = (id: string, value: CustomValue | null, isWhole: boolean) => {
    const { [id]: _former, ...rest } = values;
    const customValues = value === null ? rest : { ...rest, [id]: value };
    setValues(customValues);
    state.write({ customValues });
    if (isWhole) state.flush();
  };
  return fields.map((field) => {
    const value = values[field.id];
    if (field.type === "choice" || field.type === "yesNo") {
      const choices =
        field.type === "choice"
          ? field.options.map((option) => ({ value: option, label: option }))
          : [
              { value: "true", label: t("writing.cost.yes") },
              { value: "false", label: t("writing.cost.no") },
            ];
      return (
        <ChoiceInput
          key={field.id}
          label={field.label}
          value={value === undefined ? "" : String(value)}
          choices={[{ value: "", label: t("writing.cost.notStated") }, ...choices]}
          onChoose={(chosen) =>
            set(
              field.id,
              chosen === "" ? null : field.type === "yesNo" ? chosen === "true" : chosen,
              true,
            )
          }
        />
      );
    }
    return (
      <LineInput
        key={field.id}
        label={field.label}
        hint={field.type === "date" ? t("edit.hintDate") : undefined}
        inputMode={field.type === "number" ? "decimal" : undefined}
        value={value === undefined ? "" : String(value)}
        onWrite={(written) => set(field.id, writtenValue(field, written), false)}
      />
    );
  });
}

/** What is no number is sent as written, and refused with a reason. */
function writtenValue(field: CustomField, written: string): CustomValue | null {
  if (written.trim() === "") return null;
  const number = Number(written.replaceAll(/\s/g, "").replace(",", "."));
  return field.type === "number" && !Number.isNaN(number) ? number : written;
}
