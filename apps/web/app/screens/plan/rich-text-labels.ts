import type { RichTextLabels } from "@boplan/ui/rich-text-field";
import type { RichTextViewLabels } from "@boplan/ui/rich-text-view";
import { useText } from "../../text/text.tsx";

/** The editor's words. */
export function useRichTextLabels(): RichTextLabels {
  const { t } = useText();
  return {
    toolbar: t("richText.toolbar"),
    heading: t("richText.heading"),
    subheading: t("richText.subheading"),
    strong: t("richText.strong"),
    emphasis: t("richText.emphasis"),
    bulletList: t("richText.bulletList"),
    orderedList: t("richText.orderedList"),
    indent: t("richText.indent"),
    outdent: t("richText.outdent"),
    link: t("richText.link"),
    footnote: t("richText.footnote"),
    undo: t("richText.undo"),
    redo: t("richText.redo"),
    address: t("richText.address"),
    addressWrong: t("richText.addressWrong"),
    setLink: t("richText.setLink"),
    removeLink: t("richText.removeLink"),
    close: t("richText.close"),
    footnotes: t("richText.footnotes"),
    footnoteNumber: (number) => t("richText.footnoteNumber", { number }),
    removeFootnote: (number) => t("richText.removeFootnote", { number }),
  };
}

/** Words beside a text that is read. */
export function useRichTextViewLabels(): RichTextViewLabels {
  const { t } = useText();
  return { footnotes: t("richText.footnotes"), backToText: t("richText.backToText") };
}
