import { ROLES, type Role } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { RadioField } from "@boplan/ui/form";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { membersPath } from "../../paths/admin.ts";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, type Refusal } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";

export interface MemberPageProps {
  readonly tenant: string;
  readonly isRegion: boolean;
  readonly member: {
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly unitIds: readonly string[];
  };
  readonly units: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
  readonly refusal: Refusal | undefined;
}

/** One member: the role, the units an officer reports for, and the way out. */
export function MemberPage(props: MemberPageProps) {
  const { tenant, isRegion, member, refusal } = props;
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={isRegion}
      title={member.name}
      say={member.email}
      crumbs={[{ label: t("admin.members"), href: membersPath(tenant) }, { label: member.name }]}
      refusal={refusal}
    >
      <div className="bp-stack bp-narrow-column">
        <section aria-labelledby="role-title">
          <div className="bp-section-head">
            <h2 id="role-title">{t("members.role")}</h2>
          </div>
          <Form method="post" className="bp-admin-form" key={member.role}>
            <input type="hidden" name="intent" value="role" />
            <input type="hidden" name="from" value={member.role} />
            <RadioField
              name="role"
              legend={t("members.changeRole")}
              defaultValue={member.role}
              error={errorOf({ refusal, intent: "role", field: "role" })}
              choices={ROLES.map((role) => ({
                value: role,
                label: t(`domain:roles.${role}`),
                mark: (
                  <span>
                    <b>{t(`domain:roles.${role}`)}</b>
                    <br />
                    <span className="bp-sub">{t(`members.roles.${role}`)}</span>
                  </span>
                ),
              }))}
            />
            <div>
              <Button>{t("members.changeRole")}</Button>
            </div>
          </Form>
        </section>
        {member.role === "officer" ? <UnitsForm {...props} /> : null}
        <section aria-labelledby="remove-title">
          <div className="bp-section-head">
            <h2 id="remove-title">{t("members.remove")}</h2>
          </div>
          <Confirmed
            label={t("members.remove")}
            say={t("members.removeSay", { name: member.name })}
            isOpen={refusal?.intent === "remove"}
          >
            <Form method="post">
              <input type="hidden" name="intent" value="remove" />
              <Button id="remove" variant="secondary">
                {t("members.removeConfirm", { name: member.name })}
              </Button>
            </Form>
          </Confirmed>
        </section>
      </div>
    </AdminFrame>
  );
}

function UnitsForm({ member, units }: MemberPageProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="units-title">
      <div className="bp-section-head">
        <h2 id="units-title">{t("members.unitsTitle")}</h2>
      </div>
      {units.length === 0 ? (
        <EmptyState>
          <p>{t("members.noUnits")}</p>
        </EmptyState>
      ) : (
        <Form method="post" className="bp-admin-form" key={member.unitIds.join()}>
          <input type="hidden" name="intent" value="units" />
          <fieldset>
            <legend className="bp-sub">{t("members.unitsSay")}</legend>
            <div className="bp-choice">
              {units.map(({ id, name, depth }) => (
                <label key={id} data-depth={Math.min(depth, 4)}>
                  <input
                    type="checkbox"
                    name="unit"
                    value={id}
                    defaultChecked={member.unitIds.includes(id)}
                  />
                  {name}
                </label>
              ))}
            </div>
          </fieldset>
          <div>
            <Button variant="secondary">{t("members.saveUnits")}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}
