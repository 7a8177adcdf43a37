import type { HearingMode } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { Button, ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { remarksPath, remarkTablePath, roundPath } from "../../paths/consultation.ts";
import { versionPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import type { FileLimits } from "../shell/files-field.tsx";
import { Confirmed, type Refusal } from "../shell/form-answer.tsx";
import { ConsultationFrame, type ConsultationPlan } from "./consultation-frame.tsx";
import type { NamedElement } from "./element-names.ts";
import { PartyForm } from "./party-form.tsx";
import { RegisterForm } from "./register-form.tsx";
import { RoundFields, type RoundValues } from "./round-fields.tsx";

/** Somebody who is heard, days in words. */
export interface PartyRowView {
  readonly id: string;
  readonly bodyId: string | null;
  readonly name: string;
  readonly mode: HearingMode;
  readonly email: string | null;
  readonly language: Language;
  /** The place in the law that names the body; `null` for one that practice or nobody names. */
  readonly law: string | null;
  readonly askedOn: string | null;
  readonly remindedOn: string | null;
  readonly letter: "queued" | "sending" | "sent" | "kept" | "failed" | null;
  readonly answeredOn: string | null;
  readonly late: boolean;
  readonly noComments: boolean;
}

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
          {mayWrite ? <Steps {...props} /> : null}
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

function Parties(props: RoundProps) {
  const { plan, round, parties, missing, mayWrite } = props;
  const { t } = useText();
  const hasActions = mayWrite && round.state !== "closed";
  return (
    <section aria-labelledby="parties">
      <div className="bp-section-head">
        <h2 id="parties">{t("consultation.parties")}</h2>
      </div>
      {round.state === "preparing" ? (
        <p className="bp-sub bp-after-head">{t("consultation.partiesSay")}</p>
      ) : null}
      {missing.map(({ name, law }) => (
        <Message kind="note" key={name}>
          <p>{t("consultation.severalMissing", { name, citation: law })}</p>
        </Message>
      ))}
      {parties.length === 0 ? null : (
        <table className="bp-table bp-stacked">
          <caption className="bp-hidden">{t("consultation.parties")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("consultation.party")}</th>
              <th scope="col">{t("consultation.mode")}</th>
              <th scope="col">{t("consultation.state")}</th>
              {hasActions ? (
                <th scope="col">
                  <span className="bp-hidden">{t("consultation.change")}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party.id}>
                <th scope="row">
                  <span lang={plan.lang}>{party.name}</span>
                  <small>{party.email ?? t("consultation.byHand")}</small>
                </th>
                <td data-label={t("consultation.mode")}>
                  <span>
                    {t(`consultation.modes.${party.mode}`)}
                    {party.law ? (
                      <small>{t("consultation.byLaw", { citation: party.law })}</small>
                    ) : null}
                  </span>
                </td>
                <td data-label={t("consultation.state")}>
                  <PartyState party={party} />
                </td>
                {hasActions ? (
                  <td>
                    <PartyActions {...props} party={party} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function PartyState({ party }: { readonly party: PartyRowView }) {
  const { t } = useText();
  const { askedOn, remindedOn, answeredOn, late, noComments, letter } = party;
  if (askedOn === null) return <span>{t("consultation.notAsked")}</span>;
  const asked = [
    t("consultation.askedOn", { date: askedOn }),
    ...(remindedOn ? [t("consultation.remindedOn", { date: remindedOn })] : []),
  ].join(", ");
  return (
    <span>
      <b>
        {answeredOn
          ? t("consultation.answeredOn", { date: answeredOn })
          : t("consultation.waiting")}
      </b>
      {noComments ? ` · ${t("consultation.noComments")}` : null}
      {late ? <span className="bp-late"> {t("consultation.late")}</span> : null}
      <small>{asked}</small>
      {letter && !answeredOn ? <small>{t(`consultation.letter.${letter}`)}</small> : null}
    </span>
  );
}

function PartyActions({ tenant, plan, round, party }: RoundProps & { party: PartyRowView }) {
  const { t } = useText();
  const { id, name } = party;
  const address = { tenant, plan: plan.slug, round: round.id };
  return (
    <div className="bp-actions">
      {round.state === "open" ? (
        <Link
          href={roundPath({ ...address, register: id })}
          aria-label={t("consultation.registerOf", { name })}
          isOneOfMany
        >
          {t("consultation.register")}
        </Link>
      ) : null}
      <Link
        href={roundPath({ ...address, edit: id })}
        aria-label={t("consultation.changeOf", { name })}
        isOneOfMany
      >
        {t("consultation.change")}
      </Link>
      {party.askedOn === null ? (
        <Form method="post">
          <input type="hidden" name="party" value={id} />
          <Button
            variant="tertiary"
            name="intent"
            value="removeParty"
            aria-label={t("consultation.removeOf", { name })}
          >
            {t("consultation.remove")}
          </Button>
        </Form>
      ) : null}
      {round.state === "open" && party.answeredOn === null && party.email !== null ? (
        <Form method="post">
          <input type="hidden" name="party" value={id} />
          <Button
            variant="tertiary"
            name="intent"
            value="remind"
            aria-label={t("consultation.remindOf", { name })}
          >
            {t("consultation.remind")}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

function Steps({ round, parties, lengthWarning, refusal }: RoundProps) {
  const { t } = useText();
  if (round.state === "closed") return null;
  if (round.state === "preparing") {
    return (
      <section aria-labelledby="open-title" className="bp-decision">
        <h2 id="open-title">{t("consultation.open")}</h2>
        {lengthWarning ? (
          <Message kind="note">
            <p>{lengthWarning}</p>
          </Message>
        ) : null}
        <Form method="post" className="bp-form">
          <p>{t("consultation.openSay", { count: parties.length })}</p>
          <input type="hidden" name="version" value={round.version} />
          <Button id="open" name="intent" value="open">
            {t("consultation.confirmOpen")}
          </Button>
        </Form>
        <Confirmed label={t("consultation.drop")} say={t("consultation.dropSay")}>
          <Form method="post">
            <Button variant="secondary" name="intent" value="drop">
              {t("consultation.drop")}
            </Button>
          </Form>
        </Confirmed>
      </section>
    );
  }
  const waiting = parties.some(({ answeredOn, email }) => answeredOn === null && email !== null);
  return (
    <section aria-labelledby="close-title" className="bp-decision">
      <h2 id="close-title">{t("consultation.close")}</h2>
      {waiting ? (
        <Form method="post">
          <Button variant="secondary" name="intent" value="remind">
            {t("consultation.remindAll")}
          </Button>
        </Form>
      ) : null}
      {round.deadlineHasPassed ? (
        <Confirmed
          label={t("consultation.close")}
          say={t("consultation.closeSay")}
          isOpen={refusal?.intent === "close"}
        >
          <Form method="post">
            <Button variant="secondary" id="close" name="intent" value="close">
              {t("consultation.close")}
            </Button>
          </Form>
        </Confirmed>
      ) : (
        <p className="bp-sub">{t("consultation.closeFrom", { date: round.deadlineInWords })}</p>
      )}
    </section>
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
