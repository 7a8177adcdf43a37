import type { RemarkOutcome } from "@boplan/domain/plan";
import { ButtonLink } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import {
  attachmentPath,
  type RemarkQuery,
  remarksPath,
  remarkTablePath,
} from "../../paths/consultation.ts";
import { compareVersionsPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { AssessmentForm } from "./assessment-form.tsx";
import { ConsultationFrame, type ConsultationPlan } from "./consultation-frame.tsx";
import type { NamedElement } from "./element-names.ts";

/** An element that a remark changed, or could have. */
export interface ChangedElement extends NamedElement {
  readonly change: "added" | "removed" | "changed" | "same";
}

/** A remark in the reader's words. */
export interface ShownRemark {
  readonly id: string;
  readonly text: string;
  /** What it is about: the elements as they were sent out; empty for the plan as a whole. */
  readonly about: readonly NamedElement[];
  readonly outcome: RemarkOutcome | null;
  readonly assessment: string;
  readonly changed: readonly ChangedElement[];
  readonly version: number;
  readonly assessedBy: string | null;
  readonly assessedOn: string | null;
}

/** One sending of a body. */
export interface ShownAnswer {
  readonly id: string;
  readonly partyName: string;
  readonly receivedOn: string;
  readonly late: boolean;
  readonly noComments: boolean;
  readonly isRegistered: boolean;
  readonly signedBy: string;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly remarks: readonly ShownRemark[];
}

export interface RemarksProps {
  readonly tenant: string;
  readonly plan: ConsultationPlan;
  readonly round: { readonly id: string; readonly name: string; readonly versionNumber: number };
  readonly senders: readonly {
    readonly id: string;
    readonly name: string;
    readonly remarks: number;
    readonly assessed: number;
  }[];
  readonly count: number;
  readonly unassessed: number;
  readonly query: RemarkQuery;
  readonly answers: readonly ShownAnswer[];
  /** Every element that can be named as changed, those that did change first. */
  readonly candidates: readonly ChangedElement[];
  readonly mayWrite: boolean;
  readonly lens: string | null;
  readonly refusal: Refusal | undefined;
}

/** What came in, beside what the municipality says of it and what it changed. */
export function Remarks(props: RemarksProps) {
  const { tenant, plan, round, count, unassessed, lens, refusal, answers, query } = props;
  const { t } = useText();
  const address = { tenant, plan: plan.slug, round: round.id };
  return (
    <ConsultationFrame
      tenant={tenant}
      plan={plan}
      round={round}
      here={t("remarks.title")}
      title={t("remarks.title")}
      say={t("remarks.count", { count, unassessed })}
      lens={lens}
      refusal={refusal}
      actions={<ButtonLink href={remarkTablePath(address)}>{t("consultation.toTable")}</ButtonLink>}
    >
      <div className="bp-hearing">
        <Senders {...props} />
        <div className="bp-stack">
          {answers.length === 0 ? (
            <EmptyState>
              <p>{t(query.show && count > 0 ? "remarks.noneLeft" : "remarks.none")}</p>
            </EmptyState>
          ) : (
            answers.map((answer) => <Answer key={answer.id} {...props} answer={answer} />)
          )}
        </div>
      </div>
    </ConsultationFrame>
  );
}

function Senders({ tenant, plan, round, senders, query, count, unassessed }: RemarksProps) {
  const { t } = useText();
  const at = (next: RemarkQuery) =>
    remarksPath({ tenant, plan: plan.slug, round: round.id, query: next });
  const { party, show } = query;
  return (
    <div className="bp-senders">
      <nav aria-label={t("remarks.show")}>
        <ul className="bp-tabs">
          <li>
            <Link href={at({ party })} aria-current={show ? undefined : "page"}>
              {t("remarks.all")} ({count})
            </Link>
          </li>
          <li>
            <Link href={at({ party, show: "unassessed" })} aria-current={show ? "page" : undefined}>
              {t("remarks.unassessed")} ({unassessed})
            </Link>
          </li>
        </ul>
      </nav>
      <nav aria-label={t("remarks.senders")}>
        <h2>{t("remarks.senders")}</h2>
        <ol>
          <li>
            <Link href={at({ show })} aria-current={party ? undefined : "page"}>
              <b>{t("remarks.everybody")}</b>
              <span className="bp-num">
                {t("remarks.assessedOf", { assessed: count - unassessed, remarks: count })}
              </span>
            </Link>
          </li>
          {senders.map((sender) => (
            <li key={sender.id}>
              <Link
                href={at({ party: sender.id, show })}
                aria-current={party === sender.id ? "page" : undefined}
              >
                <b lang={plan.lang}>{sender.name}</b>
                <span className="bp-num">
                  {t("remarks.assessedOf", {
                    assessed: sender.assessed,
                    remarks: sender.remarks,
                  })}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function Answer(props: RemarksProps & { readonly answer: ShownAnswer }) {
  const { tenant, plan, answer } = props;
  const { t } = useText();
  return (
    <section aria-labelledby={`a-${answer.id}`}>
      <div className="bp-section-head">
        <h2 id={`a-${answer.id}`} lang={plan.lang}>
          {answer.partyName}
        </h2>
      </div>
      <p className="bp-answer-facts">
        <span>{t("remarks.received", { date: answer.receivedOn })}</span>
        {answer.late ? <span className="bp-late">{t("consultation.late")}</span> : null}
        {answer.isRegistered ? <span>{t("remarks.registered")}</span> : null}
        {answer.signedBy ? <span>{t("remarks.signedBy", { name: answer.signedBy })}</span> : null}
        {answer.files.map(({ id, name }) => (
          <a
            key={id}
            href={attachmentPath({ tenant, plan: plan.slug, file: id })}
            aria-label={t("remarks.download", { name })}
          >
            <Icon name="document" /> {name}
          </a>
        ))}
      </p>
      {answer.noComments ? <p>{t("remarks.nothingToSay")}</p> : null}
      {answer.remarks.map((remark) => (
        <Remark key={remark.id} {...props} remark={remark} />
      ))}
    </section>
  );
}

function Remark(props: RemarksProps & { readonly remark: ShownRemark }) {
  const { tenant, plan, round, remark, query, mayWrite } = props;
  const { t } = useText();
  const isWriting = mayWrite && query.remark === remark.id;
  const [first] = remark.about;
  const about = first ? `${first.place} ${first.title}` : t("answer.wholePlan");
  const href = remarksPath({
    tenant,
    plan: plan.slug,
    round: round.id,
    query: { ...query, remark: remark.id },
  });
  return (
    <article className="bp-remark" id={`r-${remark.id}`} data-writing={isWriting || undefined}>
      <div className="bp-remark-head">
        <h3>
          {first ? (
            <>
              {first.place} <span lang={plan.lang}>{first.title}</span>
            </>
          ) : (
            t("answer.wholePlan")
          )}
        </h3>
        {remark.outcome === null ? (
          <p className="bp-unassessed">{t("remarks.notAssessed")}</p>
        ) : (
          <p className="bp-sub">
            <Icon name="check" />{" "}
            {t("remarks.assessedBy", {
              name: remark.assessedBy ?? "–",
              date: remark.assessedOn ?? "",
            })}
          </p>
        )}
      </div>
      <div>
        <h4>{t("remarks.remark")}</h4>
        <blockquote>{remark.text}</blockquote>
      </div>
      <div>
        <h4>{t("remarks.assessment")}</h4>
        {remark.outcome === null ? null : (
          <>
            <p className="bp-outcome">{t(`remarks.outcomes.${remark.outcome}`)}</p>
            <p className="bp-written" lang={plan.lang}>
              {remark.assessment}
            </p>
          </>
        )}
        {isWriting || !mayWrite ? null : remark.outcome === null ? (
          <ButtonLink href={href} aria-label={t("remarks.writeOf", { about })} isOneOfMany>
            {t("remarks.write")}
          </ButtonLink>
        ) : (
          <Link href={href} aria-label={t("remarks.editOf", { about })} isOneOfMany>
            {t("remarks.edit")}
          </Link>
        )}
      </div>
      <Change {...props} remark={remark} />
      {isWriting ? <AssessmentForm {...props} remark={remark} /> : null}
    </article>
  );
}

function Change({ tenant, plan, round, remark }: RemarksProps & { remark: ShownRemark }) {
  const { t } = useText();
  const compared = compareVersionsPath({
    tenant,
    plan: plan.slug,
    before: round.versionNumber,
    after: "draft",
  });
  return (
    <div>
      <h4>{t("remarks.change")}</h4>
      {remark.changed.length === 0 ? (
        <p className="bp-sub">
          {t(remark.outcome === null ? "remarks.changeLater" : "remarks.noChange")}
        </p>
      ) : (
        <ul className="bp-changed">
          {remark.changed.map(({ id, place, title, change }) => (
            <li key={id}>
              {place} <span lang={plan.lang}>{title}</span>
              {change === "removed" ? <small>{t("remarks.removed")}</small> : null}
              {change === "same" ? null : (
                <small>
                  <Link href={`${compared}#change-${id}`} isOneOfMany>
                    {t("remarks.seeChange")}
                  </Link>
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
