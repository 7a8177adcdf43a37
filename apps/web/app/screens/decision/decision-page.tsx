import { DECISION_OUTCOMES, type DecisionOutcome } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { RadioField, SelectField, TextArea, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { LawMark } from "@boplan/ui/status";
import { Form } from "@remix-run/react";
import { findingsPath } from "../../paths/plan.ts";
import { versionPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs, PlanTabs } from "../plan/plan-frame.tsx";
import { type FileLimits, FilesField } from "../shell/files-field.tsx";
import { errorOf, type Refusal, WhatHappened, writtenValue } from "../shell/form-answer.tsx";
import { EarlierDecisions } from "./earlier-decisions.tsx";

export interface DecisionPageProps {
  readonly tenant: string;
  readonly plan: {
    readonly slug: string;
    readonly title: string;
    readonly lang?: string;
    readonly isWritten: boolean;
  };
  /** Of the text as it stands; a decision names it, so that no other text is adopted. */
  readonly contentHash: string;
  readonly blocking: number;
  readonly setAside: number;
  readonly decisions: readonly {
    readonly id: string;
    readonly body: string;
    readonly on: string | null;
    readonly reference: string | null;
    readonly outcome: DecisionOutcome | null;
    readonly documents: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly inForce: readonly {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
  }[];
  readonly predecessorId: string | null;
  /** When the plan, and its yearly part, are due again; empty until it is adopted. */
  readonly renewals: readonly {
    readonly period: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly proposal: {
    readonly number: number;
    readonly when: string;
    readonly isSame: boolean;
  } | null;
  readonly mayWrite: boolean;
  readonly mayAdopt: boolean;
  readonly mayAttach: boolean;
  readonly limits: FileLimits;
  readonly lens: string | null;
  readonly refusal: Refusal | undefined;
}

/** From what is missing to the recorded decision, step by step. */
export function DecisionPage(props: DecisionPageProps) {
  const { tenant, plan, lens, refusal } = props;
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("decision.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
        </div>
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current="decision" lens={lens} />
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      <div className="bp-stack bp-decision">
        <EarlierDecisions {...props} />
        <Renewals {...props} />
        {plan.isWritten ? (
          <>
            <Missing {...props} />
            <Predecessor {...props} />
            <Proposal {...props} />
            <RecordDecision {...props} />
          </>
        ) : null}
      </div>
    </main>
  );
}

function Renewals({ renewals }: DecisionPageProps) {
  const { t } = useText();
  if (renewals.length === 0) return null;
  return (
    <section aria-labelledby="renewal">
      <h2 id="renewal">{t("decision.renewalTitle")}</h2>
      <ul>
        {renewals.map(({ period, kind, from, to }) => (
          <li key={period}>
            {t(kind === "mandate" ? "decision.renewMandate" : "decision.renewAction", { from, to })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ tenant, plan, blocking, setAside }: DecisionPageProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t("decision.step1")}</h2>
      {blocking > 0 ? (
        <p className="bp-adoption">
          <LawMark weight="must" small />
          <span>{t("decision.blocked", { count: blocking })}</span>
        </p>
      ) : (
        <p>{t("decision.clear")}</p>
      )}
      {setAside > 0 ? (
        <p className="bp-sub">{t("decision.setAside", { count: setAside })}</p>
      ) : null}
      <p>
        <Link href={findingsPath({ tenant, plan: plan.slug })}>{t("decision.toFindings")}</Link>
      </p>
    </section>
  );
}

function Predecessor({ inForce, predecessorId, mayWrite, refusal }: DecisionPageProps) {
  const { t } = useText();
  const chosen = inForce.find(({ id }) => id === predecessorId);
  return (
    <section aria-labelledby="predecessor-title">
      <h2 id="predecessor-title">{t("decision.step2")}</h2>
      {mayWrite && inForce.length > 0 ? (
        <Form method="post" className="bp-inline-form">
          <SelectField
            name="predecessor"
            label={t("decision.predecessor")}
            choices={[
              { value: "", label: t("decision.noPredecessor") },
              ...inForce.map(({ slug, title }) => ({ value: slug, label: title })),
            ]}
            defaultValue={chosen?.slug ?? ""}
            error={errorOf({ refusal, intent: "predecessor", field: "predecessor" })}
          />
          <Button variant="secondary" name="intent" value="predecessor">
            {t("decision.savePredecessor")}
          </Button>
        </Form>
      ) : (
        <p>{chosen?.title ?? t("decision.noPredecessor")}</p>
      )}
    </section>
  );
}

function Proposal({ tenant, plan, proposal, mayWrite }: DecisionPageProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="proposal">
      <h2 id="proposal">{t("decision.step3")}</h2>
      <p>{t("decision.proposeSay")}</p>
      {proposal ? (
        <p>
          <Link href={versionPath({ tenant, plan: plan.slug, version: proposal.number })}>
            {t("decision.proposed", { number: proposal.number, date: proposal.when })}
          </Link>{" "}
          {t(proposal.isSame ? "decision.proposedSame" : "decision.proposedOther")}
        </p>
      ) : null}
      {mayWrite && !proposal?.isSame ? (
        <Form method="post">
          <Button id="propose" variant="secondary" name="intent" value="propose">
            {t("decision.propose")}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}

function RecordDecision(props: DecisionPageProps) {
  const { contentHash, bodies, mayAdopt, refusal } = props;
  const { t } = useText();
  const field = (name: string, otherwise = "") => ({
    name,
    defaultValue: writtenValue({ refusal, intent: "decide", name, otherwise }),
    error: errorOf({ refusal, intent: "decide", field: name }),
  });
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t("decision.step4")}</h2>
      {mayAdopt ? (
        <Form method="post" encType="multipart/form-data" className="bp-form">
          <p>{t("decision.about", { hash: contentHash.slice(0, 12) })}</p>
          <input type="hidden" name="contentHash" value={contentHash} />
          <input type="hidden" name="bodyId" value="" />
          <TextField
            {...field("body", bodies[0]?.name)}
            label={t("decision.body")}
            list="bodies"
            required
          />
          <datalist id="bodies">
            {bodies.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <TextField
            {...field("on")}
            label={t("decision.on")}
            hint={t("decision.onHint")}
            required
          />
          <TextField
            {...field("section")}
            label={t("decision.section")}
            hint={t("decision.sectionHint")}
          />
          <TextField {...field("caseNumber")} label={t("decision.caseNumber")} />
          <RadioField
            {...field("outcome", "approved")}
            legend={t("decision.outcome")}
            choices={DECISION_OUTCOMES.map((value) => ({
              value,
              label: t(`decision.outcomes.${value}`),
            }))}
          />
          <FilesField
            id="files"
            label={t("decision.papers")}
            limits={props.limits}
            wasRefused={refusal?.intent === "decide"}
            error={errorOf({ refusal, intent: "decide", field: "files" })}
          />
          <TextField {...field("minutesUrl")} label={t("decision.minutes")} />
          <TextArea {...field("text")} label={t("decision.text")} rows={3} />
          <p className="bp-sub">{t("decision.confirm")}</p>
          <Button name="intent" value="decide">
            {t("decision.record")}
          </Button>
        </Form>
      ) : (
        <Message kind="note">
          <p>{t("decision.notYours")}</p>
        </Message>
      )}
    </section>
  );
}
