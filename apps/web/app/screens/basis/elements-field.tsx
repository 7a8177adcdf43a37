import { describedBy, FieldFrame, type FieldTexts } from "@boplan/ui/form";
import { MultiPicker } from "@boplan/ui/multi-picker";
import { useEffect, useState } from "react";
import { useText } from "../../text/text.tsx";

export interface ElementsFieldProps extends FieldTexts {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Ids with spaces between. */
  readonly value: string;
  readonly lang?: string;
}

/** Elements of the plan: found by typing; without script, chosen in a list. */
export function ElementsField(props: ElementsFieldProps) {
  const { options, value, lang, ...texts } = props;
  const { t } = useText();
  const [isLive, setLive] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>(value.split(" ").filter(Boolean));
  useEffect(() => setLive(true), []);
  if (isLive) {
    return (
      <div className="bp-field">
        <input type="hidden" name={texts.name} value={chosen.join(" ")} />
        <MultiPicker
          label={texts.label}
          options={options.map((option) => ({ ...option, lang }))}
          chosen={chosen}
          onChange={setChosen}
          texts={{
            add: t("writing.picker.add"),
            remove: (label) => t("writing.picker.remove", { label }),
            none: t("writing.picker.none"),
          }}
        />
        {texts.hint ? <p className="bp-hint">{texts.hint}</p> : null}
      </div>
    );
  }
  return (
    <FieldFrame {...texts}>
      <select
        id={texts.name}
        name={texts.name}
        multiple
        size={Math.min(8, Math.max(3, options.length))}
        defaultValue={[...chosen]}
        lang={lang}
        aria-describedby={describedBy(texts)}
        className="ds-input bp-many"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
