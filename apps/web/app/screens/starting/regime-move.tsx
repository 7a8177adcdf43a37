import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { type TextKey, useText } from "../../text/text.tsx";
import { PlanCrumbs } from "../plan/plan-frame.tsx";
import { type Refusal, WhatHappened } from "../shell/form-answer.tsx";
import { MappedElementTable } from "./mapped-element-table.tsx";
import type { MappedElement } from "./mapping-views.ts";

export interface RegimeMoveProps {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly from: string;
  readonly to: string;
  /** Of the text that is looked at; the move names it. */
  readonly contentHash: string;
  readonly type: {
    readonly field: string | null;
    readonly now: string | null;
    readonly proposed: string;
    readonly choices: readonly Choice[];
  };
  /** Those that change. */
  readonly elements: readonly MappedElement[];
  readonly parts: readonly {
    readonly id: string;
    readonly note: "topicBecomes" | "noLongerAsked" | "bodyNoLongerNamed" | "ruleNoLongerHolds";
    readonly name: string;
    readonly becomes: string | null;
  }[];
  readonly requirements: readonly {
    readonly id: string;
    readonly title: string;
    readonly isMet: boolean;
  }[];
  readonly refusal: Refusal | undefined;
}

/** From one wording of the law to the next: what changes, what goes, what is new. */
export function RegimeMove(props: RegimeMoveProps) {
  const { tenant, plan, from, to, contentHash, type, elements, refusal } = props;
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("regime.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">{t("regime.say", { from, to })}</p>
        </div>
      </div>
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      <Form method="post" className="bp-start">
        <input type="hidden" name="contentHash" value={contentHash} />
        <section aria-labelledby="type-title" className="bp-start-cover">
          <h2 id="type-title">{t("regime.type")}</h2>
          <p>{t("regime.typeNow", { type: type.now ?? t("regime.typeUnstated") })}</p>
          {type.field ? (
            <SelectField
              name={type.field}
              label={t("converting.becomes")}
              choices={type.choices}
              defaultValue={refusal?.values[type.field] ?? type.proposed}
            />
          ) : null}
        </section>
        <section aria-labelledby="elements">
          <h2 id="elements">{t("regime.elements")}</h2>
          {elements.length === 0 ? (
            <p>{t("regime.noElements")}</p>
          ) : (
            <MappedElementTable
              elements={elements}
              lang={plan.lang}
              chosen={refusal?.values ?? {}}
              confirms
            />
          )}
        </section>
        <Around {...props} />
        <NewRequirements {...props} />
        <p className="bp-actions">
          <Button name="intent" value="move">
            {t("regime.apply")}
          </Button>
        </p>
      </Form>
    </main>
  );
}

const PART_NOTES = {
  topicBecomes: "regime.partNotes.topicBecomes",
  noLongerAsked: "regime.partNotes.noLongerAsked",
  bodyNoLongerNamed: "regime.partNotes.bodyNoLongerNamed",
  ruleNoLongerHolds: "regime.partNotes.ruleNoLongerHolds",
} as const satisfies Record<string, TextKey>;

function Around({ parts }: RegimeMoveProps) {
  const { t } = useText();
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t("regime.parts")}</h2>
      <ul className="bp-plain-list">
        {parts.map(({ id, note, name, becomes }) => (
          <li key={id}>
            <b>{name}</b>
            {becomes ? ` → ${becomes}` : ""} · {t(PART_NOTES[note])}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewRequirements({ requirements }: RegimeMoveProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="new">
      <h2 id="new">{t("regime.newRequirements")}</h2>
      {requirements.length === 0 ? (
        <p>{t("regime.noNew")}</p>
      ) : (
        <ul className="bp-plain-list">
          {requirements.map(({ id, title, isMet }) => (
            <li key={id}>
              {title} · {t(isMet ? "regime.met" : "regime.unmet")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
