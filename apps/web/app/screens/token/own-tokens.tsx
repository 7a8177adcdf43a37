import { ErrorSummary } from "@boplan/ui/error-summary";
import { Link } from "@boplan/ui/link";
import { apiDocsPath } from "../../paths/token.ts";
import { useText } from "../../text/text.tsx";
import { WhatHappened } from "../shell/form-answer.tsx";
import { MadeTokenMessage } from "./made-token-message.tsx";
import { TokenForm, type TokenFormProps } from "./token-form.tsx";
import { TokenTable } from "./token-table.tsx";
import type { TokenView } from "./token-views.ts";

export interface OwnTokensProps extends Omit<TokenFormProps, "title"> {
  readonly tokens: readonly TokenView[];
}

/** A member's own tokens. */
export function OwnTokens(props: OwnTokensProps) {
  const { tokens, made, refusal } = props;
  const { t } = useText();
  return (
    <main className="bp-page bp-admin" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("programs.admin.own")}</h1>
          <p className="bp-say">{t("programs.admin.ownSay")}</p>
        </div>
      </div>
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      {made ? <MadeTokenMessage made={made} /> : null}
      <p>
        <Link href={apiDocsPath}>{t("programs.admin.docs")}</Link>
      </p>
      <div className="bp-split">
        <TokenTable
          id="tokens"
          title={t("programs.admin.keys")}
          tokens={tokens}
          hasPeople={false}
        />
        <TokenForm {...props} title={t("programs.admin.createPersonal")} />
      </div>
    </main>
  );
}
