import { Button } from "@boplan/ui/button";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { SCOPE_NAMES, type TokenView } from "./token-views.ts";

export interface TokenTableProps {
  readonly title: string;
  readonly id: string;
  readonly tokens: readonly TokenView[];
  /** Whether somebody else's tokens are in it. */
  readonly hasPeople: boolean;
}

/** Tokens with what they may do, how long they hold, and the way to end them. */
export function TokenTable({ title, id, tokens, hasPeople }: TokenTableProps) {
  const { t } = useText();
  return (
    <section aria-labelledby={id}>
      <div className="bp-section-head">
        <h2 id={id}>{title}</h2>
      </div>
      {tokens.length === 0 ? (
        <EmptyState>
          <p>{t("programs.admin.none")}</p>
        </EmptyState>
      ) : (
        <table className="bp-table">
          <thead>
            <tr>
              <th scope="col">{t("programs.admin.name")}</th>
              <th scope="col">{t("programs.admin.scopes")}</th>
              <th scope="col">{t("programs.admin.state")}</th>
              <th scope="col">{t("programs.admin.lastUsed")}</th>
              <th scope="col">
                <span className="bp-hidden">{t("programs.admin.revoke")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} hasPeople={hasPeople} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TokenRow({ token, hasPeople }: { token: TokenView; hasPeople: boolean }) {
  const { t } = useText();
  const { id, name, hint, scopes, state, until, used, person } = token;
  return (
    <tr>
      <td>
        <span>
          <b>{name}</b>
          <small>{t("programs.admin.ends", { hint })}</small>
          {hasPeople && person ? <small>{person}</small> : null}
        </span>
      </td>
      <td data-label={t("programs.admin.scopes")}>
        {scopes.map((scope) => t(SCOPE_NAMES[scope])).join(", ")}
      </td>
      <td data-label={t("programs.admin.state")}>
        {state === "revoked"
          ? t("programs.admin.revoked")
          : t(`programs.admin.${state}`, { day: until })}
      </td>
      <td data-label={t("programs.admin.lastUsed")}>{used ?? t("programs.admin.never")}</td>
      <td>
        {state === "open" ? (
          <Form method="post">
            <input type="hidden" name="token" value={id} />
            <Button
              variant="tertiary"
              name="intent"
              value="revoke"
              aria-label={t("programs.admin.revokeOf", { name })}
            >
              {t("programs.admin.revoke")}
            </Button>
          </Form>
        ) : null}
      </td>
    </tr>
  );
}
