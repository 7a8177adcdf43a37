import type { TemplateHolding } from "@boplan/domain/report";
import { formatList } from "@boplan/i18n/format";
import { Button, FileButton } from "@boplan/ui/button";
import { FactList } from "@boplan/ui/fact-list";
import { describedBy, FieldFrame } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { styleTemplatePath } from "../../paths/admin.ts";
import { type Text, useText } from "../../text/text.tsx";
import { sizeInWords } from "../report/size-in-words.ts";
import { Confirmed, errorOf, type Refusal } from "../shell/form-answer.tsx";

/** The tenant's own Word file as the page shows it. */
export interface TemplateFacts {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly holds: TemplateHolding;
  /** Day in words. */
  readonly addedAt: string;
  readonly addedBy: string | null;
}

export interface StyleTemplateProps {
  readonly tenant: string;
  readonly template: TemplateFacts | null;
  readonly refusal: Refusal | undefined;
}

/** Shows the template that stands, and takes another. */
export function StyleTemplate({ tenant, template, refusal }: StyleTemplateProps) {
  const { t, language } = useText();
  return (
    <section aria-labelledby="template-title" className="bp-word-template">
      <div className="bp-section-head">
        <h2 id="template-title">{t("reportTemplate.title")}</h2>
      </div>
      <p className="bp-rule-say">{t("reportTemplate.say")}</p>
      {template === null ? (
        <p className="bp-sub">{t("reportTemplate.none")}</p>
      ) : (
        <>
          <Facts template={template} />
          <div className="bp-actions">
            <FileButton variant="secondary" href={styleTemplatePath(tenant)}>
              {t("reportTemplate.download", {
                size: sizeInWords({ bytes: template.bytes, language }),
              })}
            </FileButton>
          </div>
        </>
      )}
      <UploadForm template={template} refusal={refusal} />
      {template === null ? null : (
        <Confirmed label={t("reportTemplate.remove")} say={t("reportTemplate.removeSay")}>
          <Form method="post">
            <input type="hidden" name="seen" value={template.sha256} />
            <Button variant="secondary" name="intent" value="removeTemplate">
              {t("reportTemplate.removeDo")}
            </Button>
          </Form>
        </Confirmed>
      )}
    </section>
  );
}

function Facts({ template }: { readonly template: TemplateFacts }) {
  const text = useText();
  const { t } = text;
  return (
    <FactList
      facts={[
        { term: t("reportTemplate.facts.file"), value: template.name },
        { term: t("reportTemplate.facts.added"), value: template.addedAt },
        {
          term: t("reportTemplate.facts.by"),
          value: template.addedBy ?? t("reportTemplate.byOperator"),
        },
        { term: t("reportTemplate.facts.holds"), value: holdingInWords(template.holds, text) },
      ]}
    />
  );
}

/** `47 styles, fonts and colours, header and 1 picture`, as one lists them. */
function holdingInWords(holds: TemplateHolding, { t, language }: Text): string {
  const { styles, theme, page, header, footer, pictures } = holds;
  const items = [
    t("reportTemplate.holds.styles", { count: styles }),
    ...(theme ? [t("reportTemplate.holds.theme")] : []),
    ...(page ? [t("reportTemplate.holds.page")] : []),
    ...(header ? [t("reportTemplate.holds.header")] : []),
    ...(footer ? [t("reportTemplate.holds.footer")] : []),
    ...(pictures > 0 ? [t("reportTemplate.holds.pictures", { count: pictures })] : []),
  ];
  return formatList({ items, language });
}

function UploadForm({ template, refusal }: Omit<StyleTemplateProps, "tenant">) {
  const { t } = useText();
  const error =
    errorOf({ refusal, intent: "template", field: "template" }) ??
    errorOf({ refusal, intent: "removeTemplate", field: "template" });
  const hint = t("reportTemplate.hint");
  const texts = {
    name: "template",
    label: t("reportTemplate.file"),
    hint: error === undefined ? hint : `${hint} ${t("reportTemplate.again")}`,
    ...(error === undefined ? {} : { error }),
  };
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="bp-admin-form"
      noValidate
      key={template?.sha256}
    >
      <input type="hidden" name="seen" value={template?.sha256 ?? ""} />
      <FieldFrame {...texts}>
        <input
          className="ds-input"
          type="file"
          id="template"
          name="template"
          accept=".docx,.dotx"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(texts)}
        />
      </FieldFrame>
      <div className="bp-actions">
        <Button name="intent" value="template">
          {t(template === null ? "reportTemplate.upload" : "reportTemplate.replace")}
        </Button>
      </div>
    </Form>
  );
}
