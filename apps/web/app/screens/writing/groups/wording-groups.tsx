import type { PlanElement } from "@boplan/domain/plan";
import { parseRichText } from "@boplan/domain/rich-text";
import { RichTextField } from "@boplan/ui/rich-text-field";
import { useText } from "../../../text/text.tsx";
import { useRichTextLabels } from "../../plan/rich-text-labels.ts";
import { GroupFrame } from "../group-frame.tsx";
import type { FieldGroupState } from "../use-field-group.ts";
import { useWriting } from "../writing-context.tsx";
import { LineInput } from "./simple-fields.tsx";

/** Title and text: the words of the plan itself. */
export function WordingGroups({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  const { plan } = useWriting();
  return (
    <>
      <GroupFrame element={element} group="heading">
        {(state) => (
          <LineInput
            label={t("domain:fields.title")}
            value={String(state.said("title"))}
            lang={plan.lang}
            maxLength={500}
            onWrite={(title) => state.write({ title })}
          />
        )}
      </GroupFrame>
      <GroupFrame element={element} group="text">
        {(state) => <TextField state={state} />}
      </GroupFrame>
    </>
  );
}

function TextField({ state }: { state: FieldGroupState }) {
  const { t } = useText();
  const { plan } = useWriting();
  const labels = useRichTextLabels();
  const written = state.draft?.changes.richText;
  return (
    <RichTextField
      name="writing-text"
      label={t("domain:fields.text")}
      value={{
        text: state.element.text,
        richText: written ? parseRichText(written) : state.element.richText,
      }}
      lang={plan.lang}
      under={2}
      labels={labels}
      onChange={(json) => state.write({ richText: JSON.parse(json) as unknown })}
    />
  );
}
