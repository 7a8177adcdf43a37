import type { Role } from "@boplan/domain/tenant";
import { Button, ButtonLink } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { TextField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { signInPath, signOutPath } from "../../paths/entry.ts";
import { useText } from "../../text/text.tsx";
import { EntryFrame } from "../sign-in/entry-frame.tsx";

export interface JoinProps {
  /** This page's own address, to come back to after signing in. */
  readonly at: string;
  readonly tenantName: string;
  readonly email: string;
  readonly role: Role;
  readonly until: string;
  readonly state: "open" | "expired" | "accepted" | "withdrawn";
  readonly hasAccount: boolean;
  readonly user: {
    readonly name: string;
    readonly email: string;
    readonly isMember: boolean;
  } | null;
  /** Characters a password needs at least. */
  readonly minimum: number;
  readonly refusal:
    | {
        readonly name: string;
        readonly errors: readonly { readonly field: string; readonly text: string }[];
      }
    | undefined;
}

/** Where the link of an invitation leads: an account, or the one that is signed in, joins. */
export function Join(props: JoinProps) {
  const { at, tenantName, email, role, until, state, hasAccount, user, refusal } = props;
  const { t } = useText();
  if (state !== "open") {
    return (
      <EntryFrame>
        <h1>{t(`join.${state}Title`)}</h1>
        <p className="bp-say">{t(`join.${state}`)}</p>
        <p className="bp-entry-action">
          <ButtonLink href={signInPath()}>{t("join.signIn")}</ButtonLink>
        </p>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame>
      <h1>{t("join.title", { tenant: tenantName })}</h1>
      <p className="bp-say">
        {t("join.say", { role: t(`domain:roles.${role}`).toLowerCase(), date: until })}
      </p>
      {refusal ? <ErrorSummary title={t("join.errorTitle")} errors={refusal.errors} /> : null}
      {user?.isMember ? (
        <Form method="post" action={signOutPath} reloadDocument>
          <p>{t("join.alreadyMember", { tenant: tenantName })}</p>
          <div>
            <Button variant="secondary">{t("shell.signOut")}</Button>
          </div>
        </Form>
      ) : user ? (
        <Form method="post" reloadDocument>
          <p>{t("join.signedIn", { name: user.name, email: user.email })}</p>
          {user.email === email ? null : <p>{t("join.invitedAs", { email })}</p>}
          <div>
            <Button size="lg">{t("join.join", { tenant: tenantName })}</Button>
          </div>
          <p className="bp-sub">{t("join.notYou")}</p>
        </Form>
      ) : hasAccount ? (
        <>
          <p>{t("join.hasAccount", { email })}</p>
          <p className="bp-entry-action">
            <ButtonLink href={signInPath({ next: at })} variant="primary">
              {t("join.signIn")}
            </ButtonLink>
          </p>
        </>
      ) : (
        <NewAccount {...props} />
      )}
    </EntryFrame>
  );
}

function NewAccount({ email, minimum, refusal }: JoinProps) {
  const { t } = useText();
  const errorOf = (field: string) => refusal?.errors.find((error) => error.field === field)?.text;
  return (
    <Form method="post" noValidate reloadDocument>
      <p>{t("join.invitedAs", { email })}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextField
        name="name"
        label={t("join.name")}
        size="lg"
        autoComplete="name"
        defaultValue={refusal?.name}
        error={errorOf("name")}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t("join.password")}
        hint={t("join.passwordHint", { min: minimum })}
        size="lg"
        autoComplete="new-password"
        error={errorOf("password")}
        required
      />
      <div>
        <Button size="lg">{t("join.accept")}</Button>
      </div>
    </Form>
  );
}
