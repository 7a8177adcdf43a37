import type { HearingMode } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { roundPath } from "../../paths/consultation.ts";
import { useText } from "../../text/text.tsx";

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

export interface PartyRowProps {
  readonly party: PartyRowView;
  /** Language of the names where it is not the page's. */
  readonly lang: string | undefined;
  readonly address: { readonly tenant: string; readonly plan: string; readonly round: string };
  readonly isOpen: boolean;
  /** Whether the reader may ask, remind and change. */
  readonly hasActions: boolean;
}

/** One who is heard: by which right, how far it has come, and what can be done. */
export function PartyRow(props: PartyRowProps) {
  const { party, lang, hasActions } = props;
  const { t } = useText();
  return (
    <tr>
      <th scope="row">
        <span lang={lang}>{party.name}</span>
        <small>{party.email ?? t("consultation.byHand")}</small>
      </th>
      <td data-label={t("consultation.mode")}>
        <span>
          {t(`consultation.modes.${party.mode}`)}
          {party.law ? <small>{t("consultation.byLaw", { citation: party.law })}</small> : null}
        </span>
      </td>
      <td data-label={t("consultation.state")}>
        <PartyState party={party} />
      </td>
      {hasActions ? (
        <td>
          <PartyActions {...props} />
        </td>
      ) : null}
    </tr>
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

function PartyActions({ party, address, isOpen }: PartyRowProps) {
  const { t } = useText();
  const { id, name } = party;
  return (
    <div className="bp-actions">
      {isOpen ? (
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
      {isOpen && party.answeredOn === null && party.email !== null ? (
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
