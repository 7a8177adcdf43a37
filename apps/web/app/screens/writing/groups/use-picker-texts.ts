import type { MultiPickerProps } from "@boplan/ui/multi-picker";
import { useText } from "../../../text/text.tsx";

/** The words of a picker. */
export function usePickerTexts(): MultiPickerProps["texts"] {
  const { t } = useText();
  return {
    add: t("writing.picker.add"),
    remove: (label) => t("writing.picker.remove", { label }),
    none: t("writing.picker.none"),
  };
}
