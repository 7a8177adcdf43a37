import type { PlanElement } from "@boplan/domain/plan";
import { THEMES } from "@boplan/domain/theme";
import { MultiPicker } from "@boplan/ui/multi-picker";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import { useWriting } from "../writing-context.tsx";
import { chooser, LineInput } from "./simple-fields.tsx";
import { usePickerTexts } from "./use-picker-texts.ts";

/** With what, for whom, about what and where, in the framework's words. */
export function ToolsGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  const { framework } = useWriting();
  const texts = usePickerTexts();
  return (
    <GroupFrame element={element} group="tools" legend={t("writing.groups.tools")}>
      {(state) => {
        const choose = chooser(state);
        return (
          <>
            <MultiPicker
              label={t("domain:fields.instruments")}
              options={framework.instruments}
              chosen={state.said("instruments")}
              onChange={(instruments) => choose({ instruments })}
              texts={texts}
            />
            <MultiPicker
              label={t("domain:fields.targetGroups")}
              options={framework.targetGroups}
              chosen={state.said("targetGroups")}
              onChange={(targetGroups) => choose({ targetGroups })}
              texts={texts}
            />
            <MultiPicker
              label={t("domain:fields.themes")}
              options={THEMES.map((id) => ({ id, label: t(`domain:themes.${id}`) }))}
              chosen={state.said("themes")}
              onChange={(themes) => choose({ themes })}
              texts={texts}
            />
            <LineInput
              label={t("domain:fields.area")}
              value={state.said("area") ?? ""}
              onWrite={(area) => state.write({ area })}
            />
          </>
        );
      }}
    </GroupFrame>
  );
}
