import { Button } from "@boplan/ui/button";
import { RadioField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";

const CHOICES = ["slow", "always", "never"] as const;

/** When one wants a letter about a finished report. */
export function LettersForm({ chosen }: { readonly chosen: (typeof CHOICES)[number] }) {
  const { t } = useText();
  return (
    <details className="bp-report-filter">
      <summary>{t("reports.letters.title")}</summary>
      <div>
        <p>{t("reports.letters.say")}</p>
        <Form method="post" key={chosen}>
          <RadioField
            name="letters"
            legend={t("reports.letters.legend")}
            defaultValue={chosen}
            choices={CHOICES.map((value) => ({ value, label: t(`reports.letters.${value}`) }))}
          />
          <div className="bp-actions">
            <Button variant="secondary" name="intent" value="letters">
              {t("reports.letters.save")}
            </Button>
          </div>
        </Form>
      </div>
    </details>
  );
}
