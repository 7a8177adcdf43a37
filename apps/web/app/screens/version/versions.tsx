import type { VersionEntry } from "@boplan/application/version/list-versions";
import { Button, FileButton } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { planFilePath } from "../../paths/import.ts";
import { previewPath, versionPath, versionsPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs, PlanTabs } from "../plan/plan-frame.tsx";
import { errorOf, type Refusal, WhatHappened, writtenValue } from "../shell/form-answer.tsx";
import { Sharing, type SharingProps } from "./sharing.tsx";

type VersionRow = Omit<VersionEntry, "createdAt"> & { readonly created: string };

export interface VersionsProps {
  readonly tenant: string;
  readonly plan: {
    readonly slug: string;
    readonly title: string;
    readonly lang?: string;
    readonly isWritten: boolean;
  };
  /** Newest first. */
  readonly versions: readonly VersionRow[];
  readonly canFreeze: boolean;
  readonly lens: string | null;
  /** For those who may share. */
  readonly sharing: Omit<SharingProps, "versions" | "refusal" | "previewOf"> | null;
  readonly refusal: Refusal | undefined;
}

/** The frozen versions of a plan: read one, compare two, keep one more. */
export function Versions(props: VersionsProps) {
  const { tenant, plan, versions, canFreeze, lens, refusal } = props;
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("versions.tab")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">{t("versions.say")}</p>
        </div>
        <div className="bp-actions">
          {(["json", "xlsx"] as const).map((format) => (
            <FileButton
              key={format}
              variant="secondary"
              href={planFilePath({ tenant, plan: plan.slug, format })}
            >
              {t(format === "json" ? "importing.exportJson" : "importing.exportXlsx")}
            </FileButton>
          ))}
        </div>
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current="versions" lens={lens} />
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      {versions.length === 0 ? (
        <EmptyState>
          <p>{t("versions.none")}</p>
        </EmptyState>
      ) : (
        <VersionTable {...props} />
      )}
      <div className="bp-version-forms">
        {versions.length + (plan.isWritten ? 1 : 0) > 1 ? <CompareForm {...props} /> : null}
        {canFreeze ? <FreezeForm refusal={refusal} /> : null}
      </div>
      {props.sharing ? (
        <Sharing
          {...props.sharing}
          versions={versions.map(({ number, label }) => ({
            value: String(number),
            label: `${number}. ${label}`,
          }))}
          refusal={refusal}
          previewOf={(version) =>
            previewPath({ tenant, plan: plan.slug, version: Number(version) })
          }
        />
      ) : null}
    </main>
  );
}

function VersionTable({ tenant, plan, versions }: VersionsProps) {
  const { t } = useText();
  return (
    <table className="bp-table bp-stacked">
      <caption className="bp-hidden">{t("versions.tab")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("versions.version")}</th>
          <th scope="col">{t("versions.purposeLabel")}</th>
          <th scope="col">{t("versions.when")}</th>
          <th scope="col">{t("versions.who")}</th>
          <th scope="col">{t("versions.hash")}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ number, label, purpose, created, createdBy, contentHash }) => (
          <tr key={number}>
            <th scope="row">
              <Link href={versionPath({ tenant, plan: plan.slug, version: number })}>
                {number}. <span lang={plan.lang}>{label}</span>
              </Link>
            </th>
            <td data-label={t("versions.purposeLabel")}>{t(`versions.purpose.${purpose}`)}</td>
            <td data-label={t("versions.when")}>{created}</td>
            <td data-label={t("versions.who")}>{createdBy ?? "–"}</td>
            <td data-label={t("versions.hash")}>
              <code title={contentHash}>{contentHash.slice(0, 12)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Chooses the two sides; a plain form, so that the comparison has an address to send. */
function CompareForm({ tenant, plan, versions }: VersionsProps) {
  const { t } = useText();
  const frozen = versions.map(({ number, label }) => ({
    value: String(number),
    label: `${number}. ${label}`,
  }));
  const draft = { value: "draft", label: t("versions.draft") };
  const choices = plan.isWritten ? [draft, ...frozen] : frozen;
  return (
    <Form action={`${versionsPath({ tenant, plan: plan.slug })}/compare`} className="bp-panel">
      <h2>{t("versions.compareTitle")}</h2>
      <SelectField
        name="before"
        label={t("versions.before")}
        choices={choices}
        defaultValue={choices[1]?.value ?? ""}
      />
      <SelectField
        name="after"
        label={t("versions.after")}
        choices={choices}
        defaultValue={choices[0]?.value ?? ""}
      />
      <Button variant="secondary">{t("versions.compare")}</Button>
    </Form>
  );
}

function FreezeForm({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { t } = useText();
  return (
    <Form method="post" className="bp-panel">
      <h2>{t("versions.freezeTitle")}</h2>
      <TextField
        name="label"
        label={t("versions.label")}
        hint={t("versions.labelHint")}
        required
        maxLength={200}
        defaultValue={writtenValue({ refusal, intent: "freeze", name: "label", otherwise: "" })}
        error={errorOf({ refusal, intent: "freeze", field: "label" })}
      />
      <Button variant="secondary" name="intent" value="freeze">
        {t("versions.freeze")}
      </Button>
    </Form>
  );
}
