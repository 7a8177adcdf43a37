import { Link } from "@boplan/ui/link";
import { roundPath } from "../../paths/consultation.ts";
import { type TextKey, useText } from "../../text/text.tsx";
import { ConsultationFrame, type ConsultationPlan } from "./consultation-frame.tsx";
import type { PartyRowView } from "./party-row.tsx";
import type { ShownAnswer, ShownRemark } from "./remarks.tsx";

export interface RemarkTableProps {
  readonly tenant: string;
  readonly plan: ConsultationPlan;
  readonly round: {
    readonly id: string;
    readonly name: string;
    readonly openedOn: string;
    readonly deadlineInWords: string;
    readonly versionNumber: number;
  };
  readonly parties: readonly PartyRowView[];
  readonly answers: readonly ShownAnswer[];
  readonly lens: string | null;
}

/** Everybody heard and every remark with its assessment, to read through and to print. */
export function RemarkTable(props: RemarkTableProps) {
  const { tenant, plan, round, parties, answers, lens } = props;
  const { t } = useText();
  const remarks = answers.flatMap((answer) => answer.remarks.map((remark) => ({ answer, remark })));
  return (
    <ConsultationFrame
      tenant={tenant}
      plan={plan}
      round={round}
      here={t("remarkTable.title")}
      title={t("remarkTable.title")}
      say={t("remarkTable.say")}
      lens={lens}
      refusal={undefined}
      actions={
        <Link href={roundPath({ tenant, plan: plan.slug, round: round.id })}>
          {t("remarkTable.back")}
        </Link>
      }
    >
      <p>
        <b lang={plan.lang}>{round.name}</b>.{" "}
        {t("consultation.versionNumber", { number: round.versionNumber })}.{" "}
        {t("consultation.openedOn")}: {round.openedOn}. {t("consultation.deadline")}:{" "}
        {round.deadlineInWords}.
      </p>
      <p className="bp-sub bp-screen-only">{t("remarkTable.print")}</p>
      <section aria-labelledby="heard">
        <h2 id="heard">{t("remarkTable.heard")}</h2>
        <table className="bp-table bp-stacked">
          <caption className="bp-hidden">{t("remarkTable.heard")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("remarkTable.party")}</th>
              <th scope="col">{t("consultation.mode")}</th>
              <th scope="col">{t("remarkTable.asked")}</th>
              <th scope="col">{t("remarkTable.answer")}</th>
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party.id}>
                <th scope="row" lang={plan.lang}>
                  {party.name}
                </th>
                <td data-label={t("consultation.mode")}>
                  {t(`consultation.modes.${party.mode}`)}
                  {party.law ? ` (${party.law})` : null}
                </td>
                <td data-label={t("remarkTable.asked")}>{party.askedOn ?? "–"}</td>
                <td data-label={t("remarkTable.answer")}>
                  {party.answeredOn === null
                    ? t("remarkTable.noAnswer")
                    : [
                        party.answeredOn,
                        ...(party.noComments ? [t("consultation.noComments")] : []),
                        ...(party.late ? [t("consultation.late")] : []),
                      ].join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="all-remarks">
        <h2 id="all-remarks">{t("remarkTable.remarks")}</h2>
        {remarks.length === 0 ? (
          <p>{t("remarks.none")}</p>
        ) : (
          <table className="bp-table bp-stacked bp-remark-table">
            <caption className="bp-hidden">{t("remarkTable.remarks")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("remarkTable.from")}</th>
                <th scope="col">{t("remarks.remark")}</th>
                <th scope="col">{t("remarks.assessment")}</th>
                <th scope="col">{t("remarks.change")}</th>
              </tr>
            </thead>
            <tbody>
              {remarks.map(({ answer, remark }) => (
                <RemarkRow key={remark.id} answer={answer} remark={remark} lang={plan.lang} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </ConsultationFrame>
  );
}

function RemarkRow(props: {
  readonly answer: ShownAnswer;
  readonly remark: ShownRemark;
  readonly lang?: string;
}) {
  const { answer, remark, lang } = props;
  const { t } = useText();
  const [about] = remark.about;
  const outcome: TextKey | null =
    remark.outcome === null ? null : `remarks.outcomes.${remark.outcome}`;
  return (
    <tr>
      <th scope="row">
        <span lang={lang}>{answer.partyName}</span>
        <small>
          {answer.receivedOn}
          {answer.late ? `, ${t("consultation.late")}` : null}
        </small>
      </th>
      <td data-label={t("remarks.remark")}>
        <div>
          <b>{about ? `${about.place} ${about.title}` : t("answer.wholePlan")}</b>
          <p className="bp-written">{remark.text}</p>
        </div>
      </td>
      <td data-label={t("remarks.assessment")}>
        <div>
          <b>{outcome === null ? t("remarks.notAssessed") : t(outcome)}</b>
          <p className="bp-written" lang={lang}>
            {remark.assessment}
          </p>
        </div>
      </td>
      <td data-label={t("remarks.change")}>
        {remark.changed.length === 0
          ? t("remarks.noChange")
          : remark.changed.map(({ place, title }) => `${place} ${title}`).join("; ")}
      </td>
    </tr>
  );
}
