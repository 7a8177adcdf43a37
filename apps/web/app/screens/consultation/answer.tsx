import type { Plan } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { ElementTree, type ElementView } from "@boplan/ui/element-tree";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { Message } from "@boplan/ui/message";
import { useSearchParams } from "@remix-run/react";
import { useMemo } from "react";
import { useText } from "../../text/text.tsx";
import { elementViews } from "../plan/element-views.ts";
import { fullElement, type LeanElement } from "../plan/lean-element.ts";
import type { PlanWords } from "../plan/plan-words.ts";
import { useRichTextViewLabels } from "../plan/rich-text-labels.ts";
import type { FileLimits } from "../shell/files-field.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { namedElements } from "./element-names.ts";

export interface AnswerProps {
  /** Names the draft on this computer. */
  readonly linkName: string;
  readonly tenantName: string;
  readonly partyName: string;
  readonly round: {
    readonly name: string;
    readonly message: string;
    readonly url: string | null;
    readonly until: string;
  };
  readonly state: "open" | "late" | "closed" | "expired";
  readonly plan: Pick<Plan, "title" | "summary" | "language" | "units"> & {
    readonly elements: readonly LeanElement[];
  };
  readonly words: PlanWords;
  readonly sent: readonly {
    readonly id: string;
    readonly moment: string;
    readonly late: boolean;
    readonly noComments: boolean;
    readonly remarks: readonly { readonly elementIds: readonly string[]; readonly text: string }[];
    readonly files: readonly string[];
  }[];
  /** The answer that has just come in. */
  readonly receipt: {
    readonly reference: string;
    readonly moment: string;
    readonly late: boolean;
  } | null;
  readonly clientKey: string;
  readonly limits: FileLimits;
  readonly inLanguage: Readonly<Record<Language, string>>;
  readonly refusal: Refusal | undefined;
}

/** Where somebody who is heard reads the draft and answers, without an account. */
export function Answer(props: AnswerProps) {
  const { tenantName, partyName, round, state, plan, receipt, refusal, inLanguage } = props;
  const { t, language } = useText();
  const lang = plan.language === language ? undefined : plan.language;
  const takes = state === "open" || state === "late";
  return (
    <AnswerFrame tenantName={tenantName} inLanguage={inLanguage}>
      <div className="bp-head">
        <div>
          <p className="bp-sub">{t("answer.from", { tenant: tenantName, party: partyName })}</p>
          <h1 lang={lang}>{plan.title}</h1>
          <p className="bp-say">
            <span lang={lang}>{round.name}</span>.{" "}
            {takes ? t("answer.until", { date: round.until }) : null}
          </p>
        </div>
      </div>
      {refusal && refusal.errors.length > 0 ? (
        <ErrorSummary title={t("answer.errorTitle")} errors={refusal.errors} />
      ) : null}
      {receipt ? <Receipt receipt={receipt} takes={takes} /> : null}
      <Notice {...props} />
      {round.message ? (
        <p className="bp-written bp-letter-words" lang={lang}>
          {round.message}
        </p>
      ) : null}
      {round.url ? (
        <p>
          <a href={round.url} rel="noreferrer">
            {round.url}
          </a>
        </p>
      ) : null}
      <p className="bp-actions">
        <a href="#plan">{t("answer.toPlan")}</a>
        {takes ? <a href="#form">{t("answer.toForm")}</a> : null}
      </p>
      <Sent {...props} lang={lang} />
      <Draft {...props} lang={lang} takes={takes} />
      {takes || refusal ? <Form {...props} lang={lang} takes={takes} /> : null}
    </AnswerFrame>
  );
}

function Receipt(props: {
  readonly receipt: NonNullable<AnswerProps["receipt"]>;
  readonly takes: boolean;
}) {
  const { receipt, takes } = props;
  const { t } = useText();
  const { moment, reference } = receipt;
  return (
    <Message kind="done">
      <h2>{t("answer.receiptTitle")}</h2>
      <p>{t("answer.receiptSay", { moment, reference })}</p>
      {receipt.late ? <p>{t("answer.receiptLate")}</p> : null}
      {takes ? <p>{t("answer.moreSay")}</p> : null}
    </Message>
  );
}

function Notice({ state, round, refusal }: AnswerProps) {
  const { t } = useText();
  if (state === "open") return null;
  if (state === "late") {
    return (
      <Message kind="note">
        <p>{t("answer.lateSay", { date: round.until })}</p>
      </Message>
    );
  }
  return (
    <Message kind="note">
      <h2>{t(`answer.${state}Title`)}</h2>
      <p>{t(`answer.${state}Say`)}</p>
      {refusal ? <p>{t("answer.keptText")}</p> : null}
    </Message>
  );
}

function Sent({ sent, plan, words, lang }: AnswerProps & { readonly lang?: string }) {
  const { t } = useText();
  const names = useNames(plan, words);
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{t("answer.sentTitle")}</h2>
      <ol className="bp-sent">
        {sent.map(({ id, moment, late, noComments, remarks, files }) => (
          <li key={id}>
            <p className="bp-sub">
              {t("answer.sentOn", { moment })}
              {late ? <span className="bp-late"> {t("answer.late")}</span> : null}
            </p>
            {noComments ? <p>{t("answer.sentNothing")}</p> : null}
            {remarks.map((remark, place) => {
              const about = names.find((name) => name.id === remark.elementIds[0]);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what was sent in keeps its order
                <div key={place}>
                  <h3>
                    {about ? (
                      <>
                        {about.place} <span lang={lang}>{about.title}</span>
                      </>
                    ) : (
                      t("answer.wholePlan")
                    )}
                  </h3>
                  <p className="bp-written">{remark.text}</p>
                </div>
              );
            })}
            {files.length > 0 ? (
              <p>
                {t("answer.files")}: {files.join(", ")}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Shown {
  readonly lang?: string;
  readonly takes: boolean;
}

function Draft({ plan, words, lang, takes }: AnswerProps & Shown) {
  const text = useText();
  const { t } = text;
  const textLabels = useRichTextViewLabels();
  const [search] = useSearchParams();
  const named = search.get("lang");
  const nodes = useMemo(() => {
    const query = (element: string) =>
      new URLSearchParams({ ...(named ? { lang: named } : {}), element });
    const views = elementViews({
      elements: plan.elements.map(fullElement),
      units: plan.units,
      words,
      text,
      editHref: takes ? (element) => `?${query(element)}#form` : null,
    });
    return views.map((view) => commented(view, (title) => text.t("answer.commentOn", { title })));
  }, [plan, words, text, takes, named]);
  return (
    <section aria-labelledby="plan" className="bp-sent-out">
      <h2 id="plan">{t("answer.planTitle")}</h2>
      <p className="bp-sub">{t("answer.planSay")}</p>
      {plan.summary ? (
        <p className="bp-lead" lang={lang}>
          {plan.summary}
        </p>
      ) : null}
      <ElementTree
        nodes={nodes}
        lang={lang}
        editLabel={t("answer.comment")}
        textLabels={textLabels}
      />
    </section>
  );
}

/** The tree's link is to comment here, and not to edit. */
function commented(view: ElementView, label: (title: string) => string): ElementView {
  return {
    ...view,
    edit: view.edit && { ...view.edit, label: label(view.title) },
    children: view.children.map((child) => commented(child, label)),
  };
}

function Form(props: AnswerProps & Shown) {
  const { plan, words } = props;
  const elements = useNames(plan, words);
  // A sent answer leaves an empty form behind; a refused one keeps its own.
  return <AnswerForm key={props.receipt?.reference ?? "form"} {...props} elements={elements} />;
}

function useNames(plan: AnswerProps["plan"], words: PlanWords) {
  return useMemo(
    () => namedElements({ elements: plan.elements.map(fullElement), words }),
    [plan, words],
  );
}
