import { LANGUAGES, type Language, ROLES, type Role } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { mailDemoPath, memberPath } from "../../paths/admin.ts";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";

type Letter = "queued" | "sending" | "sent" | "kept" | "failed";

export interface MembersProps {
  readonly tenant: string;
  readonly isRegion: boolean;
  readonly members: readonly {
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly since: string;
    readonly units: readonly string[];
    readonly isYou: boolean;
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: Role;
    readonly state: "open" | "expired";
    readonly until: string;
    readonly sendings: number;
    readonly letter: Letter | null;
  }[];
  readonly language: Language;
  /** Whether letters stay in the installation, on a page. */
  readonly hasMailDemo: boolean;
  readonly refusal: Refusal | undefined;
}

/** Who may come in, who is asked to, and the form that asks. */
export function Members(props: MembersProps) {
  const { tenant, isRegion, members, invitations, hasMailDemo, refusal } = props;
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={isRegion}
      title={t("admin.members")}
      say={t("members.say")}
      refusal={refusal}
    >
      <div className="bp-split">
        <div className="bp-stack">
          {invitations.length > 0 ? (
            <section aria-labelledby="invitations">
              <div className="bp-section-head">
                <h2 id="invitations">{t("members.invitations")}</h2>
                {hasMailDemo ? <Link href={mailDemoPath}>{t("members.demoMail")}</Link> : null}
              </div>
              <Invitations invitations={invitations} />
            </section>
          ) : null}
          <section aria-labelledby="members">
            <div className="bp-section-head">
              <h2 id="members">{t("members.count", { count: members.length })}</h2>
            </div>
            <MemberTable tenant={tenant} members={members} />
          </section>
        </div>
        <InviteForm {...props} />
      </div>
    </AdminFrame>
  );
}

function InviteForm({ isRegion, language, refusal }: MembersProps) {
  const { t } = useText();
  const intent = "invite";
  return (
    <section aria-labelledby="invite-title">
      <div className="bp-section-head">
        <h2 id="invite-title">{t("members.inviteTitle")}</h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate key={refusal ? "refused" : "new"}>
        <input type="hidden" name="intent" value={intent} />
        <TextField
          name="email"
          label={t("members.email")}
          type="email"
          autoComplete="off"
          required
          defaultValue={writtenValue({ refusal, intent, name: "email", otherwise: "" })}
          error={errorOf({ refusal, intent, field: "email" })}
        />
        <SelectField
          name="role"
          label={t("members.role")}
          hint={t("members.roleHint")}
          defaultValue={writtenValue({
            refusal,
            intent,
            name: "role",
            otherwise: isRegion ? "regionalAnalyst" : "reader",
          })}
          error={errorOf({ refusal, intent, field: "role" })}
          choices={ROLES.map((role) => ({ value: role, label: t(`domain:roles.${role}`) }))}
        />
        <SelectField
          name="language"
          label={t("members.language")}
          defaultValue={writtenValue({ refusal, intent, name: "language", otherwise: language })}
          choices={LANGUAGES.map((one) => ({
            value: one,
            label: t(`common:languages.${one}`),
            lang: one,
          }))}
        />
        <div>
          <Button>{t("members.send")}</Button>
        </div>
      </Form>
      <dl className="bp-roles">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>{t(`domain:roles.${role}`)}</dt>
            <dd>{t(`members.roles.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MemberTable({ tenant, members }: Pick<MembersProps, "tenant" | "members">) {
  const { t } = useText();
  return (
    <table className="bp-table">
      <thead>
        <tr>
          <th scope="col">{t("members.name")}</th>
          <th scope="col">{t("members.role")}</th>
          <th scope="col">{t("members.units")}</th>
          <th scope="col">{t("members.since")}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.userId}>
            <td>
              <Link className="bp-title" href={memberPath({ tenant, user: member.userId })}>
                {member.name}
              </Link>
              {member.isYou ? ` (${t("members.you")})` : null}
              <small>{member.email}</small>
            </td>
            <td data-label={t("members.role")}>{t(`domain:roles.${member.role}`)}</td>
            <td data-label={t("members.units")}>
              {member.role !== "officer"
                ? null
                : member.units.length > 0
                  ? member.units.join(", ")
                  : t("members.allUnits")}
            </td>
            <td data-label={t("members.since")} className="bp-num">
              {member.since}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Invitations({ invitations }: Pick<MembersProps, "invitations">) {
  const { t } = useText();
  return (
    <table className="bp-table">
      <thead>
        <tr>
          <th scope="col">{t("members.email")}</th>
          <th scope="col">{t("members.state")}</th>
          <th scope="col">{t("members.until")}</th>
          <th scope="col">
            <span className="bp-hidden">{t("admin.save")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, email, role, state, until, sendings, letter }) => (
          <tr key={id}>
            <td>
              <b>{email}</b>
              <small>{t(`domain:roles.${role}`)}</small>
            </td>
            <td data-label={t("members.state")}>
              <span>
                {t(`members.${state}`)}
                {letter ? <small>{t(`members.letter.${letter}`)}</small> : null}
              </span>
            </td>
            <td data-label={t("members.until")} className="bp-num">
              {until}
            </td>
            <td>
              <Form method="post" className="bp-actions">
                <input type="hidden" name="invitation" value={id} />
                <input type="hidden" name="sendings" value={sendings} />
                <Button
                  variant="secondary"
                  name="intent"
                  value="resend"
                  aria-label={t("members.sendAgainTo", { email })}
                >
                  {t("members.sendAgain")}
                </Button>
                <Button
                  variant="tertiary"
                  name="intent"
                  value="withdraw"
                  aria-label={t("members.withdrawOf", { email })}
                >
                  {t("members.withdraw")}
                </Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
