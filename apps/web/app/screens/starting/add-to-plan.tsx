import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { measuresPath } from "../../paths/starting.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs } from "../plan/plan-frame.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { type NewPlanProps, PickedMeasures } from "./new-plan.tsx";
import { type TemplateAreaView, TemplateList } from "./template-list.tsx";

export interface AddToPlanProps {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly startKey: string;
  readonly under: string;
  readonly places: readonly Choice[];
  readonly areas: readonly TemplateAreaView[];
  readonly picked: NewPlanProps["picked"];
  readonly refusal: Refusal | undefined;
}

/** Templates of the framework, and measures of others, into a draft. */
export function AddToPlan(props: AddToPlanProps) {
  const { tenant, plan, startKey, under, places, areas, picked, refusal } = props;
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("adding.title")} />
          <h1>{t("adding.title")}</h1>
          <p className="bp-say">{t("adding.say")}</p>
        </div>
      </div>
      {refusal ? <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} /> : null}
      <Form method="post" className="bp-start">
        <input type="hidden" name="key" value={startKey} />
        <div className="bp-start-cover">
          <SelectField
            name="under"
            label={t("adding.under")}
            choices={[{ value: "", label: t("adding.atEnd") }, ...places]}
            defaultValue={writtenValue({ refusal, intent: "add", name: "under", otherwise: under })}
            error={errorOf({ refusal, intent: "add", field: "under" })}
          />
        </div>
        {picked.length > 0 ? <PickedMeasures picked={picked} /> : null}
        <p>
          <Link href={measuresPath(tenant)}>{t("adding.fromMeasures")}</Link>
        </p>
        <section aria-labelledby="templates">
          <h2 id="templates">{t("adding.fromTemplates")}</h2>
          <p className="bp-sub">{t("starting.pickSay")}</p>
          <TemplateList areas={areas} lang={plan.lang} refusal={refusal} />
        </section>
        <p className="bp-actions">
          <Button name="intent" value="add">
            {t("adding.add")}
          </Button>
        </p>
      </Form>
    </main>
  );
}
