import { REMARK_OUTCOMES } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { RadioField, TextArea } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { remarksPath } from "../../paths/consultation.ts";
import { useText } from "../../text/text.tsx";
import { errorOf, writtenValue } from "../shell/form-answer.tsx";
import type { ChangedElement, RemarksProps, ShownRemark } from "./remarks.tsx";

const INTENT = "assess";

/** Writes the assessment of one remark, with what it changed in the plan. */
export function AssessmentForm(props: RemarksProps & { readonly remark: ShownRemark }) {
  const { tenant, plan, round, query, remark, candidates, refusal } = props;
  const { t } = useText();
  const mine =
    refusal?.intent === INTENT && refusal.values.remark === remark.id ? refusal : undefined;
  const hasConflict = mine?.errors.some(({ field }) => field === "conflict") ?? false;
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal: mine, intent: INTENT, name, otherwise });
  const chosen = new Set(
    mine ? (mine.values.chosen ?? "").split(" ") : remark.changed.map(({ id }) => id),
  );
  const differs = candidates.filter(({ change }) => change !== "same");
  const others = candidates.filter(({ change }) => change === "same");
  const { remark: _, ...list } = query;
  return (
    <Form method="post" className="bp-assess" noValidate key={mine ? "refused" : "new"}>
      {hasConflict ? (
        <Message kind="wrong">
          <p id="conflict">{t("remarks.conflict")}</p>
        </Message>
      ) : null}
      <input type="hidden" name="remark" value={remark.id} />
      <input type="hidden" name="version" value={remark.version} />
      <RadioField
        name="outcome"
        legend={t("remarks.outcome")}
        defaultValue={written("outcome", remark.outcome ?? "")}
        error={errorOf({ refusal: mine, intent: INTENT, field: "outcome" })}
        choices={REMARK_OUTCOMES.map((value) => ({
          value,
          label: t(`remarks.outcomes.${value}`),
        }))}
      />
      <TextArea
        name="text"
        label={t("remarks.text")}
        rows={6}
        lang={plan.lang}
        defaultValue={written("text", remark.assessment)}
        error={errorOf({ refusal: mine, intent: INTENT, field: "text" })}
      />
      <fieldset className="bp-changed-choice">
        <legend className="bp-label">{t("remarks.changed")}</legend>
        {differs.length === 0 ? (
          <p className="bp-sub">{t("remarks.noneChangedSince")}</p>
        ) : (
          <>
            <p className="bp-sub">{t("remarks.changedSince")}</p>
            <Choices elements={differs} chosen={chosen} lang={plan.lang} />
          </>
        )}
        <details open={others.some(({ id }) => chosen.has(id))}>
          <summary>{t("remarks.others")}</summary>
          <Choices elements={others} chosen={chosen} lang={plan.lang} />
        </details>
      </fieldset>
      <div className="bp-actions">
        <Button name="intent" value={INTENT}>
          {t("remarks.save")}
        </Button>
        <Button variant="secondary" name="intent" value="assessNext">
          {t("remarks.saveNext")}
        </Button>
        <Link href={remarksPath({ tenant, plan: plan.slug, round: round.id, query: list })}>
          {t("remarks.cancel")}
        </Link>
      </div>
    </Form>
  );
}

function Choices(props: {
  readonly elements: readonly ChangedElement[];
  readonly chosen: ReadonlySet<string>;
  readonly lang?: string;
}) {
  const { elements, chosen, lang } = props;
  const { t } = useText();
  return (
    <div className="bp-choice bp-choice-long">
      {elements.map(({ id, place, title, change }) => (
        <label key={id}>
          <input type="checkbox" name="changed" value={id} defaultChecked={chosen.has(id)} />
          <span>
            {place} <span lang={lang}>{title}</span>
            {change === "removed" ? ` (${t("remarks.removed").toLowerCase()})` : null}
          </span>
        </label>
      ))}
    </div>
  );
}
