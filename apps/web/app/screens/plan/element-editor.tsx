import type { ElementKind, OrganisationUnit, PlanStatus } from "@boplan/domain/plan";
import { GOAL_ATTAINMENTS, isCarriedOut, MEASURE_STATUSES } from "@boplan/domain/plan";
import type { RichText } from "@boplan/domain/rich-text";
import { Button, ButtonLink } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { RadioField, SelectField, TextField } from "@boplan/ui/form";
import { RichTextField } from "@boplan/ui/rich-text-field";
import { StatusMark } from "@boplan/ui/status";
import { Form } from "@remix-run/react";
import { planPath } from "../../paths/plan.ts";
import type { ElementRefusal } from "../../server/element-refusal.server.ts";
import { useText } from "../../text/text.tsx";
import { EditConflict } from "./edit-conflict.tsx";
import type { ElementFieldName, ElementValues } from "./element-values.ts";
import { PlanCrumbs } from "./plan-frame.tsx";
import { useRichTextLabels } from "./rich-text-labels.ts";

export interface ElementEditorProps {
  readonly tenant: string;
  readonly plan: {
    readonly slug: string;
    readonly title: string;
    readonly status: PlanStatus;
    readonly lang?: string;
  };
  readonly units: readonly OrganisationUnit[];
  readonly element: {
    readonly id: string;
    readonly kind: ElementKind;
    readonly title: string;
    readonly version: number;
  };
  readonly values: Required<ElementValues>;
  readonly richText: RichText | null;
  readonly kindLabel: string;
  readonly canWrite: boolean;
  readonly canReport: boolean;
  readonly refusal: ElementRefusal | undefined;
}

/** One element's form. Works without script; what was written is never lost. */
export function ElementEditor(props: ElementEditorProps) {
  const { tenant, plan, element, kindLabel, canWrite, canReport, refusal } = props;
  const { t } = useText();
  const back = `${planPath({ tenant, plan: plan.slug })}#${element.id}`;
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("edit.title")} />
          <p className="bp-sub bp-sm">{kindLabel}</p>
          <h1 lang={plan.lang}>{element.title}</h1>
          <WhyLimited status={plan.status} canWrite={canWrite} canReport={canReport} />
        </div>
      </div>
      {refusal && refusal.errors.length > 0 ? (
        <ErrorSummary
          title={t("edit.errorTitle")}
          // Two dates say the same when they are wrong: the summary tells which.
          errors={refusal.errors.map(({ field, text }) => ({
            field,
            text:
              field === "start" || field === "end"
                ? `${t(`domain:fields.${field}`)}: ${text}`
                : text,
          }))}
        />
      ) : null}
      {refusal?.conflict ? (
        <EditConflict
          form={FORM}
          conflict={refusal.conflict}
          units={props.units}
          lang={plan.lang}
        />
      ) : null}
      {canWrite || canReport ? (
        // A refused form is a new form: what was written goes back in.
        <Form method="post" id={FORM} key={refusalKey(props)}>
          <input type="hidden" name="basedOn" value={refusal?.basedOn ?? element.version} />
          <input
            type="hidden"
            name="loaded"
            value={JSON.stringify(refusal?.loaded ?? props.values)}
          />
          {refusal?.unsaved ? (
            <input type="hidden" name="unsaved" value={JSON.stringify(refusal.unsaved)} />
          ) : null}
          <div className={canWrite ? "bp-editor" : undefined}>
            {canWrite ? <Wording {...props} /> : null}
            <Attributes {...props} />
          </div>
          <div className="bp-save">
            <Button>{t(refusal?.conflict ? "edit.keepMine" : "edit.save")}</Button>
            <ButtonLink variant="tertiary" href={back}>
              {t(refusal?.conflict ? "edit.keepTheirs" : "edit.cancel")}
            </ButtonLink>
          </div>
        </Form>
      ) : (
        <ButtonLink href={back}>{t("edit.cancel")}</ButtonLink>
      )}
    </main>
  );
}

/** The comparison above the form sends what is chosen in it with the form. */
const FORM = "element-form";

function refusalKey({ refusal, element }: ElementEditorProps): string {
  return refusal ? JSON.stringify([refusal.basedOn, refusal.unsaved]) : `${element.version}`;
}

function WhyLimited({
  status,
  canWrite,
  canReport,
}: { readonly status: PlanStatus } & Pick<ElementEditorProps, "canWrite" | "canReport">) {
  const { t } = useText();
  if (canWrite) return null;
  const reason = !canReport
    ? status === "superseded"
      ? "edit.closed"
      : "members.notYourUnits"
    : status === "draft"
      ? "edit.onlyStatus"
      : "edit.onlyStatusAdopted";
  return <p className="bp-sub">{t(reason)}</p>;
}

/** What was written and not saved comes before what is saved. */
function writtenText({ refusal, values, richText }: ElementEditorProps) {
  return refusal?.values.text === undefined
    ? { text: values.text, richText }
    : { text: refusal.values.text, richText: refusal.unsaved };
}

function useField({ values, refusal }: Pick<ElementEditorProps, "values" | "refusal">) {
  return (name: ElementFieldName) => ({
    name,
    defaultValue: refusal?.values[name] ?? values[name],
    error: refusal?.errors.find((error) => error.field === name)?.text,
  });
}

function Wording(props: ElementEditorProps) {
  const { t } = useText();
  const field = useField(props);
  const { lang } = props.plan;
  return (
    <div>
      <TextField
        {...field("title")}
        label={t("domain:fields.title")}
        voice="plan"
        lang={lang}
        maxLength={500}
        required
      />
      <RichTextField
        name="text"
        error={field("text").error}
        value={writtenText(props)}
        label={t("domain:fields.text")}
        hint={t("richText.hint")}
        lang={lang}
        labels={useRichTextLabels()}
      />
    </div>
  );
}

function Attributes(props: ElementEditorProps) {
  const { t } = useText();
  const field = useField(props);
  const { canWrite, units, element, plan } = props;
  const time = { hintId: "time-hint", maxLength: 10, autoComplete: "off" } as const;
  return (
    <div>
      {isCarriedOut(element.kind) ? (
        <RadioField
          {...field("status")}
          legend={t("domain:fields.status")}
          choices={[
            {
              value: "",
              label: t("edit.noStatus"),
              mark: <StatusMark value={null} label={t("edit.noStatus")} />,
            },
            ...MEASURE_STATUSES.map((status) => {
              const label = t(`domain:measureStatus.${status}`);
              return { value: status, label, mark: <StatusMark value={status} label={label} /> };
            }),
          ]}
        />
      ) : (
        <RadioField
          {...field("attainment")}
          legend={t("domain:fields.attainment")}
          choices={[
            {
              value: "",
              label: t("edit.unjudged"),
              mark: <StatusMark value={null} label={t("edit.unjudged")} />,
            },
            ...GOAL_ATTAINMENTS.map((attainment) => {
              const label = t(`domain:attainment.${attainment}`);
              return {
                value: attainment,
                label,
                mark: <StatusMark value={attainment} label={label} />,
              };
            }),
          ]}
        />
      )}
      {canWrite ? (
        <>
          <SelectField
            {...field("leadUnitId")}
            label={t("domain:fields.leadUnit")}
            choices={[
              { value: "", label: t("edit.noUnit") },
              ...units.map((unit) => ({ value: unit.id, label: unit.name, lang: plan.lang })),
            ]}
          />
          <div className="bp-field">
            <div className="bp-time">
              <TextField {...field("start")} {...time} label={t("domain:fields.start")} />
              <TextField {...field("end")} {...time} label={t("domain:fields.end")} />
            </div>
            <p className="bp-hint" id={time.hintId}>
              {t("edit.hintDate")}
            </p>
          </div>
        </>
      ) : null}
    </div>
  );
}
