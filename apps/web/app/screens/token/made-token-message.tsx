import { Button } from "@boplan/ui/button";
import { TextField } from "@boplan/ui/form";
import { Message } from "@boplan/ui/message";
import { useEffect, useState } from "react";
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
        value={made.token}
      />
      <CopyButton text={made.token} />
    </Message>
  );
}

/** Copies by one press where the browser lets a page do so; elsewhere the field is marked by focus. */
function CopyButton({ text }: { readonly text: string }) {
  const { t } = useText();
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), []);
  if (!canCopy) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCanCopy(false),
    );
  return (
    <p className="bp-copied">
      <Button type="button" variant="secondary" onClick={copy}>
        {t("programs.admin.copy")}
      </Button>
      <span role="status">{copied === text ? t("programs.admin.copied") : null}</span>
    </p>
  );
}
