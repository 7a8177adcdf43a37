import type { RoundSummary } from "@boplan/application/consultation/list-rounds";
import { Button } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { remarksPath, roundPath } from "../../paths/consultation.ts";
import { useText } from "../../text/text.tsx";
import { type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { ConsultationFrame, type ConsultationPlan } from "./consultation-frame.tsx";
import { RoundFields, type RoundValues } from "./round-fields.tsx";

export interface RoundsProps {
  readonly tenant: string;
  readonly plan: ConsultationPlan;
  /** Newest first; days in words. */
  readonly rounds: readonly RoundSummary[];
  readonly mayWrite: boolean;
  /** What a new round starts with. */
  readonly proposed: RoundValues & { readonly id: string };
  readonly lengthHint: string;
  readonly lens: string | null;
  readonly refusal: Refusal | undefined;
}

/** The rounds of a plan, and the form that prepares one more. */
export function Rounds(props: RoundsProps) {
  const { tenant, plan, rounds, mayWrite, lens, refusal } = props;
  const { t } = useText();
  return (
    <ConsultationFrame
      tenant={tenant}
      plan={plan}
      title={t("consultation.title")}
      say={t("consultation.say")}
      lens={lens}
      refusal={refusal}
    >
      <div className={mayWrite ? "bp-round" : undefined}>
        {rounds.length === 0 ? (
          <EmptyState>
            <p>{t(mayWrite ? "consultation.none" : "consultation.nobodyHeard")}</p>
          </EmptyState>
        ) : (
          <RoundTable {...props} />
        )}
        {mayWrite ? <NewRound {...props} /> : null}
      </div>
    </ConsultationFrame>
  );
}

function RoundTable({ tenant, plan, rounds }: RoundsProps) {
  const { t } = useText();
  return (
    <table className="bp-table bp-stacked">
      <caption className="bp-hidden">{t("consultation.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("consultation.round")}</th>
          <th scope="col">{t("consultation.state")}</th>
          <th scope="col">{t("consultation.deadline")}</th>
          <th scope="col">{t("consultation.answeredLabel")}</th>
          <th scope="col">{t("consultation.remarksLabel")}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => {
          const address = { tenant, plan: plan.slug, round: round.id };
          return (
            <tr key={round.id}>
              <th scope="row">
                <Link className="bp-title" href={roundPath(address)} lang={plan.lang}>
                  {round.name}
                </Link>
                <small>{t(`consultation.kinds.${round.kind}`)}</small>
              </th>
              <td data-label={t("consultation.state")}>
                {t(`consultation.states.${round.state}`)}
              </td>
              <td data-label={t("consultation.deadline")}>{round.deadline}</td>
              <td data-label={t("consultation.answeredLabel")}>
                {t("consultation.answeredOf", {
                  answered: round.answered,
                  parties: round.parties,
                })}
              </td>
              <td data-label={t("consultation.remarksLabel")}>
                {round.remarks === 0 ? (
                  "–"
                ) : (
                  <Link href={remarksPath(address)}>
                    {t("consultation.remarksCount", {
                      remarks: round.remarks,
                      unassessed: round.unassessed,
                    })}
                  </Link>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function NewRound({ proposed, lengthHint, refusal }: RoundsProps) {
  const { t } = useText();
  const id = writtenValue({
    refusal,
    intent: "prepare",
    name: "round",
    otherwise: proposed.id,
  });
  return (
    <section aria-labelledby="new-round">
      <div className="bp-section-head">
        <h2 id="new-round">{t("consultation.newTitle")}</h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate>
        <input type="hidden" name="round" value={id} />
        <RoundFields intent="prepare" values={proposed} lengthHint={lengthHint} refusal={refusal} />
        <div>
          <Button name="intent" value="prepare">
            {t("consultation.prepare")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
