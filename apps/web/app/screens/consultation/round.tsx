import type { HearingMode } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { Button, ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { remarksPath, remarkTablePath } from "../../paths/consultation.ts";
import { versionPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import type { FileLimits } from "../shell/files-field.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { ConsultationFrame, type ConsultationPlan } from "./consultation-frame.tsx";
import type { NamedElement } from "./element-names.ts";
import { Parties } from "./parties.tsx";
import { PartyForm } from "./party-form.tsx";
import type { PartyRowView } from "./party-row.tsx";
import { RegisterForm } from "./register-form.tsx";
import { RoundFields, type RoundValues } from "./round-fields.tsx";
import { RoundSteps } from "./round-steps.tsx";

/** A kind of party as it can be chosen. */
export interface BodyChoice {
  readonly id: string;
  readonly name: string;
  readonly mode: HearingMode;
}

export interface RoundProps {
  readonly tenant: string;
  readonly plan: ConsultationPlan;
  readonly round: RoundValues & {
    readonly id: string;
    readonly state: "preparing" | "open" | "closed";
    readonly version: number;
    readonly versionNumber: number | null;
    readonly openedOn: string | null;
    readonly deadlineInWords: string;
    readonly deadlineHasPassed: boolean;
    readonly remarks: number;
    readonly unassessed: number;
  };
  readonly parties: readonly PartyRowView[];
  readonly bodies: readonly BodyChoice[];
  /** Bodies that the law names in the plural and of which nobody is on the list. */
  readonly missing: readonly { readonly name: string; readonly law: string }[];
  readonly lengthHint: string;
  readonly lengthWarning: string | null;
  /** The party whose form is open. */
  readonly editing: PartyRowView | null;
  readonly registering: { readonly id: string; readonly name: string } | null;
  readonly elements: readonly NamedElement[];
  readonly limits: FileLimits;
  /** Ids for what the page's forms make. */
  readonly newPartyId: string;
  readonly clientKey: string;
  readonly planLanguage: Language;
  readonly mayWrite: boolean;
  readonly lens: string | null;
  readonly refusal: Refusal | undefined;
}

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
