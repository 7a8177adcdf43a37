import { TextField } from "@boplan/ui/form";
import { Message } from "@boplan/ui/message";
import { useText } from "../../text/text.tsx";
import type { MadeToken } from "./token-views.ts";

/** A token just made: read from the page this once, and never sent again. */
export function MadeTokenMessage({ made }: { readonly made: MadeToken }) {
  const { t } = useText();
  return (
    <Message kind="done">
      <p>
        <b>{t("programs.admin.made", { name: made.name })}</b>
      </p>
      <TextField
        name="made-token"
        label={t("programs.admin.token")}
        hint={t("programs.admin.madeSay")}
        readOnly
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        defaultValue={made.token}
      />
    </Message>
  );
}
