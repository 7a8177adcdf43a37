import type { Language } from "@boplan/domain/tenant";
import { Button } from "@boplan/ui/button";
import { type ChoiceGroup, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { type Text, useText } from "../../text/text.tsx";
import { errorOf, type Refusal } from "../shell/form-answer.tsx";
import { DocumentFields } from "./document-fields.tsx";

/** A plan that documents can be made of, with its frozen versions, newest first. */
export interface SourceView {
  readonly slug: string;
  readonly title: string;
  readonly language: Language;
  readonly isDraft: boolean;
  readonly versions: readonly {
    readonly number: number;
    readonly label: string;
    readonly isInForce: boolean;
  }[];
}

export interface OrderFormProps {
  readonly sources: readonly SourceView[];
  readonly requestKey: string;
  readonly refusal: Refusal | undefined;
}

const INTENT = "order";

/** Orders a document: of what, which sort, in which formats and language. */
export function OrderForm({ sources, requestKey, refusal }: OrderFormProps) {
  const { t, language } = useText();
  const text = useText();
  const wrong = (field: string) => errorOf({ refusal, intent: INTENT, field });
  const written = (name: string, otherwise: string) => refusal?.values[name] ?? otherwise;
  return (
    <section aria-labelledby="order">
      <div className="bp-section-head">
        <h2 id="order">{t("reports.orderTitle")}</h2>
      </div>
      {sources.length === 0 ? (
        <p className="bp-sub bp-none">{t("reports.noPlans")}</p>
      ) : (
        <Form className="bp-order" method="post">
          <input type="hidden" name="requestKey" value={requestKey} />
          <input type="hidden" name="formats" value="1" />
          <SelectField
            name="plan"
            label={t("reports.source")}
            hint={t("reports.sourceHint")}
            error={wrong("plan")}
            defaultValue={written("plan", firstChoice(sources))}
            choices={sources.map((source) => sourceGroup(source, text))}
          />
          <DocumentFields
            intent={INTENT}
            refusal={refusal}
            given={{ kind: "full", outputs: ["pdf"], language }}
          />
          <div className="bp-actions">
            <Button name="intent" value={INTENT}>
              {t("reports.order")}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}

/** What holds, else what was frozen last, else the plan as it stands, of the plan edited last. */
function firstChoice([first]: readonly SourceView[]): string {
  if (!first) return "";
  const version = first.versions.find(({ isInForce }) => isInForce) ?? first.versions[0];
  return version ? `${first.slug}@${version.number}` : first.slug;
}

function sourceGroup(source: SourceView, { t }: Text): ChoiceGroup {
  const { slug, title, language, isDraft, versions } = source;
  return {
    label: title,
    lang: language,
    choices: [
      { value: slug, label: t(isDraft ? "reports.draft" : "reports.now") },
      ...versions.map(({ number, label, isInForce }) => ({
        value: `${slug}@${number}`,
        label: t(isInForce ? "reports.inForce" : "reports.version", { number, label }),
      })),
    ],
  };
}
