import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { Button } from "@boplan/ui/button";
import { FieldFrame, SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { Form, useNavigation } from "@remix-run/react";
import { type DragEvent, useState } from "react";
import { importPath, importsPath } from "../../paths/import.ts";
import { plansPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";

export interface ImportStartProps {
  readonly tenant: string;
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  /** Plans that a document can be a new state of. */
  readonly drafts: readonly {
    readonly slug: string;
    readonly name: string;
    readonly lang: string;
  }[];
  readonly waiting: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly status: "queued" | "running" | "done" | "failed";
    readonly when: string;
  }[];
  readonly limitMegabytes: number;
  readonly requestKey: string;
  readonly refused: { readonly error: string } | undefined;
}

/** Choosing a document to read in, and the ones that wait to be gone through. */
export function ImportStart(props: ImportStartProps) {
  const { tenant, frameworks, drafts, waiting, limitMegabytes, requestKey, refused } = props;
  const { t } = useText();
  const isSending = useNavigation().state === "submitting";
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <Breadcrumb
            label={t("shell.crumbs")}
            crumbs={[
              { label: t("nav.plans"), href: plansPath(tenant) },
              { label: t("importing.title") },
            ]}
          />
          <h1>{t("importing.title")}</h1>
          <p className="bp-say">{t("importing.say")}</p>
        </div>
      </div>
      {refused ? (
        <Message kind="wrong">
          <p>{refused.error}</p>
        </Message>
      ) : null}
      <Form
        method="post"
        encType="multipart/form-data"
        action={importsPath(tenant)}
        className="bp-import-start"
      >
        <input type="hidden" name="requestKey" value={requestKey} />
        <FileDrop limitMegabytes={limitMegabytes} />
        {drafts.length > 0 ? (
          <SelectField
            name="plan"
            label={t("importing.plan")}
            hint={t("importing.planHint")}
            choices={[
              { value: "", label: t("importing.planNew") },
              ...drafts.map(({ slug, name, lang }) => ({ value: slug, label: name, lang })),
            ]}
          />
        ) : null}
        {frameworks.length > 1 ? (
          <SelectField
            name="framework"
            label={t("importing.framework")}
            hint={t("importing.frameworkHint")}
            choices={[
              { value: "", label: t("importing.frameworkAuto") },
              ...frameworks.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
        <div className="bp-actions">
          <Button aria-disabled={isSending || undefined}>
            {isSending ? t("importing.sending") : t("importing.send")}
          </Button>
        </div>
      </Form>
      {waiting.length > 0 ? (
        <section aria-labelledby="waiting-title">
          <div className="bp-section-head">
            <h2 id="waiting-title">{t("importing.waiting")}</h2>
          </div>
          <ul className="bp-rows bp-import-waiting">
            {waiting.map(({ id, fileName, status, when }) => (
              <li key={id}>
                <Link href={importPath({ tenant, import: id })}>{fileName}</Link>
                <span className="bp-sub bp-sm">
                  {t(`importing.status.${status}`)}, {when}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </main>
  );
}

/** A file field that also takes what is dropped on it. */
function FileDrop({ limitMegabytes }: { readonly limitMegabytes: number }) {
  const { t } = useText();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    const field = event.currentTarget.querySelector("input");
    if (field && event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
  };
  const hint = t("importing.fileHint", { limit: limitMegabytes });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping only adds to the field within
    <div
      className="bp-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FieldFrame name="file" label={t("importing.file")} hint={hint}>
        <input
          type="file"
          id="file"
          name="file"
          required
          aria-describedby="file-hint"
          accept=".docx,.odt,.pdf,.xlsx,.csv,.tsv,.txt,.md,.json"
        />
      </FieldFrame>
    </div>
  );
}
