import type { PlanElement } from "@boplan/domain/plan";
import { MultiPicker } from "@boplan/ui/multi-picker";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import { useWriting } from "../writing-context.tsx";
import { ChoiceInput, chooser, LineInput } from "./simple-fields.tsx";
import { usePickerTexts } from "./use-picker-texts.ts";

/** Who answers for it, who takes part, who reports. */
export function ResponsibleGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  const { units, people } = useWriting();
  const texts = usePickerTexts();
  return (
    <GroupFrame element={element} group="responsible" legend={t("writing.groups.responsible")}>
      {(state) => {
        const choose = chooser(state);
        const lead = state.said("leadUnitId");
        const person = state.said("responsibleUserId");
        // A unit that is gone is offered only where it stands.
        const offered = units.filter((unit) => !unit.isGone || unit.id === lead);
        return (
          <>
            <ChoiceInput
              label={t("domain:fields.leadUnit")}
              value={lead ?? ""}
              choices={[
                { value: "", label: t("edit.noUnit") },
                ...offered.map((unit) => ({
                  value: unit.id,
                  label: unit.isGone ? t("writing.goneUnit", { name: unit.name }) : unit.name,
                })),
              ]}
              onChoose={(leadUnitId) => choose({ leadUnitId: leadUnitId || null })}
            />
            <MultiPicker
              label={t("domain:fields.participatingUnits")}
              options={units
                .filter((unit) => unit.id !== lead && !unit.isGone)
                .map(({ id, name }) => ({ id, label: name }))}
              chosen={state.said("participatingUnitIds")}
              onChange={(participatingUnitIds) => choose({ participatingUnitIds })}
              texts={texts}
            />
            <ChoiceInput
              label={t("writing.person")}
              value={person ?? ""}
              choices={[
                { value: "", label: t("writing.noPerson") },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
                ...(person !== null && !people.some(({ id }) => id === person)
                  ? [{ value: person, label: t("writing.leftPerson") }]
                  : []),
              ]}
              onChoose={(responsibleUserId) =>
                choose({ responsibleUserId: responsibleUserId || null })
              }
            />
            <LineInput
              label={t("domain:fields.partners")}
              hint={t("writing.partnersHint")}
              value={state.said("partners").join("; ")}
              onWrite={(line) =>
                state.write({ partners: line.split(";").map((one) => one.trim()) })
              }
            />
          </>
        );
      }}
    </GroupFrame>
  );
}
