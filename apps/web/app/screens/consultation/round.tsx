import { Button, ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { remarksPath, remarkTablePath } from "../../paths/consultation.ts";
import { versionPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import { ConsultationFrame } from "./consultation-frame.tsx";
import { Parties } from "./parties.tsx";
import { PartyForm } from "./party-form.tsx";
import { RegisterForm } from "./register-form.tsx";
import { RoundFields } from "./round-fields.tsx";
import type { RoundProps } from "./round-props.ts";
import { RoundSteps } from "./round-steps.tsx";

/** One round: what is sent, who is heard, how far it has come. */
export function Round(props: RoundProps) {
  const { tenant, plan, round, mayWrite, lens, refusal, registering } = props;
  const { t } = useText();
  const address = { tenant, plan: plan.slug, round: round.id };
  const isOver = round.state === "closed";
  return (
    <ConsultationFrame
      tenant={tenant}
      plan={plan}
      round={round}
      title={round.name}
      lens={lens}
      refusal={refusal}
      actions={
        round.state === "preparing" ? null : (
          <>
            <ButtonLink href={remarksPath(address)} variant="primary">
              {t("consultation.toRemarks")}
            </ButtonLink>
            <ButtonLink href={remarkTablePath(address)}>{t("consultation.toTable")}</ButtonLink>
          </>
        )
      }
    >
      <Facts {...props} />
      {plan.isWritten && !mayWrite ? (
        <Message kind="note">
          <p>{t("consultation.readOnly")}</p>
        </Message>
      ) : null}
      <div className={mayWrite && !isOver ? "bp-round" : undefined}>
        <div className="bp-stack">
          <Parties {...props} />
          {mayWrite ? <RoundSteps {...props} /> : null}
        </div>
        {mayWrite && !isOver ? (
          <div className="bp-stack">
            {registering ? <RegisterForm {...props} party={registering} /> : null}
            <PartyForm {...props} key={props.editing?.id ?? "new"} />
            {round.state === "preparing" ? <Settings {...props} /> : null}
          </div>
        ) : null}
      </div>
    </ConsultationFrame>
  );
}

function Facts({ tenant, plan, round }: RoundProps) {
  const { t } = useText();
  return (
    <dl className="bp-facts">
      <div>
        <dt>{t("consultation.state")}</dt>
        <dd>{t(`consultation.states.${round.state}`)}</dd>
      </div>
      <div>
        <dt>{t("consultation.kind")}</dt>
        <dd>{t(`consultation.kinds.${round.kind}`)}</dd>
      </div>
      <div>
        <dt>{t("consultation.deadline")}</dt>
        <dd>{round.deadlineInWords}</dd>
      </div>
      {round.openedOn ? (
        <div>
          <dt>{t("consultation.openedOn")}</dt>
          <dd>{round.openedOn}</dd>
        </div>
      ) : null}
      {round.versionNumber === null ? null : (
        <div>
          <dt>{t("consultation.version")}</dt>
          <dd>
            <Link href={versionPath({ tenant, plan: plan.slug, version: round.versionNumber })}>
              {t("consultation.versionNumber", { number: round.versionNumber })}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Settings({ round, lengthHint, refusal }: RoundProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="settings">
      <div className="bp-section-head">
        <h2 id="settings">{t("consultation.settings")}</h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate>
        <input type="hidden" name="version" value={round.version} />
        <RoundFields intent="edit" values={round} lengthHint={lengthHint} refusal={refusal} />
        <div>
          <Button variant="secondary" name="intent" value="edit">
            {t("consultation.save")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
