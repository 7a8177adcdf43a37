import { Message } from "@boplan/ui/message";
import { useText } from "../../text/text.tsx";
import { PartyRow } from "./party-row.tsx";
import type { RoundProps } from "./round-props.ts";

/** Who is heard, and whom the law names that nobody has put on the list. */
export function Parties(props: RoundProps) {
  const { tenant, plan, round, parties, missing, mayWrite } = props;
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
              <PartyRow
                key={party.id}
                party={party}
                lang={plan.lang}
                address={{ tenant, plan: plan.slug, round: round.id }}
                isOpen={round.state === "open"}
                hasActions={hasActions}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
