import { Button, ButtonLink } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { type Fact, FactList } from "@boplan/ui/fact-list";
import { Form } from "@remix-run/react";
import { basisDocumentPath } from "../../paths/basis.ts";
import { useText } from "../../text/text.tsx";
import type { WantingRule } from "../writing/wanting.ts";
import { BasisFrame } from "./basis-frame.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import type { FieldOptions, FormValues } from "./fields.ts";
import { FormFields } from "./form-fields.tsx";
import { HEAD_FIELDS } from "./head-fields.ts";
import type { FormDifference, PlanName } from "./views.ts";
import { WantingList } from "./wanting-list.tsx";

export interface DocumentPageProps {
  readonly tenant: string;
  readonly plan: PlanName;
  readonly lens: string | null;
  readonly version: number;
  readonly values: FormValues;
  readonly facts: readonly Fact[];
  /** How the case number is read. */
  readonly caseNumber: string | null;
  readonly wanting: readonly WantingRule[];
  readonly access: "write" | "read" | "closed";
  readonly options: FieldOptions | null;
  readonly refusal:
    | {
        readonly values: FormValues;
        readonly loaded: FormValues;
        readonly basedOn: number;
        readonly errors: readonly { readonly field: string; readonly text: string }[];
        readonly differences: readonly FormDifference[] | null;
      }
    | undefined;
}

/** What the cover states: read, and written by who plans. */
export function DocumentPage(props: DocumentPageProps) {
  const { tenant, plan, lens, access, options, facts, caseNumber } = props;
  const { t } = useText();
  return (
    <BasisFrame
      tenant={tenant}
      plan={plan}
      lens={lens}
      heading={t("basis.cover")}
      say={t("basis.coverSay")}
    >
      {access === "write" ? null : (
        <p className="bp-sub">{t(access === "closed" ? "basis.closed" : "basis.readOnly")}</p>
      )}
      <div className="bp-basis-columns">
        {access === "write" && options ? (
          <HeadForm {...props} options={options} />
        ) : (
          <FactList facts={facts} />
        )}
        <aside className="bp-basis-side" aria-label={t("basis.lawAsks")}>
          {caseNumber ? (
            <section aria-labelledby="case-number">
              <h2 id="case-number">{t("domain:facts.caseNumber")}</h2>
              <p className="bp-sm">{caseNumber}</p>
            </section>
          ) : null}
          <WantingList rules={props.wanting} heading={2} />
        </aside>
      </div>
    </BasisFrame>
  );
}

function HeadForm(props: DocumentPageProps & { readonly options: FieldOptions }) {
  const { tenant, plan, version, values, options, refusal } = props;
  const { t } = useText();
  const differences = refusal?.differences ?? null;
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title" className="bp-hidden">
        {t("basis.cover")}
      </h2>
      {refusal && refusal.errors.length > 0 ? (
        <ErrorSummary title={t("edit.errorTitle")} errors={refusal.errors} />
      ) : null}
      {differences ? (
        <div className="bp-conflict">
          <div role="alert">
            <h3>{t("basis.conflictTitle")}</h3>
            <p>{t("basis.conflictSay")}</p>
          </div>
          <DifferenceTable differences={differences} lang={plan.lang} />
        </div>
      ) : null}
      <Form
        method="post"
        noValidate
        className="bp-admin-form"
        // A refused or saved form is a new form.
        key={refusal ? JSON.stringify(refusal) : version}
      >
        <input type="hidden" name="basedOn" value={refusal?.basedOn ?? version} />
        <input type="hidden" name="loaded" value={JSON.stringify(refusal?.loaded ?? values)} />
        <FormFields
          fields={HEAD_FIELDS}
          values={refusal?.values ?? values}
          options={options}
          errors={refusal?.errors ?? []}
          lang={plan.lang}
        />
        <div className="bp-save">
          <Button>{t(differences ? "basis.keepMine" : "basis.save")}</Button>
          {differences ? (
            <ButtonLink variant="tertiary" href={basisDocumentPath({ tenant, plan: plan.slug })}>
              {t("basis.keepTheirs")}
            </ButtonLink>
          ) : null}
        </div>
      </Form>
    </section>
  );
}
