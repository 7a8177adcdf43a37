import type { Conversion } from "@boplan/domain/comparison";
import type { PartialDate } from "@boplan/domain/partial-date";
import { formatNumber, formatPartialDate } from "@boplan/i18n/format";
import { Button } from "@boplan/ui/button";
import { SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { changedQuery, withQuery } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import type { ComparisonFrame } from "./comparison-frame.tsx";
import { HiddenQuery } from "./sortable.tsx";

export interface ConversionView {
  /** Currencies of the sums; with fewer than two there is nothing to convert. */
  readonly currencies: readonly string[];
  readonly used: Conversion | null;
  /** What was written in vain, with why. */
  readonly wrong: string | null;
  readonly written: { readonly rate: string; readonly on: string };
}

const NAMES = { from: null, to: null, rate: null, on: null } as const;

/** Sums of two currencies are never added, unless somebody gives the rate and its day here. */
export function ConversionForm({
  frame,
  conversion,
  path,
}: {
  readonly frame: ComparisonFrame;
  readonly conversion: ConversionView;
  readonly path: string;
}) {
  const { t, language } = useText();
  const { currencies, used, wrong, written } = conversion;
  if (currencies.length < 2 && !used) return null;
  const kept = changedQuery(frame.query, NAMES);
  const choices = currencies.map((value) => ({ value, label: value }));
  return (
    <div className="bp-apart bp-conversion">
      {used ? (
        <p>
          {t("comparison.conversion.used", {
            from: used.from,
            to: used.to,
            rate: formatNumber({ value: used.rate, language }),
            day: formatPartialDate({ date: used.on as PartialDate, language }),
          })}{" "}
          <Link href={withQuery(path, kept)} keepsPlace>
            {t("comparison.conversion.drop")}
          </Link>
        </p>
      ) : (
        <p>{t("comparison.conversion.say")}</p>
      )}
      <details open={wrong !== null}>
        <summary>{t("comparison.conversion.open")}</summary>
        <Form className="bp-saved-form" action={path} preventScrollReset>
          <HiddenQuery query={kept} />
          <SelectField
            name="from"
            label={t("comparison.conversion.from")}
            choices={choices}
            defaultValue={used?.from ?? currencies[0]}
          />
          <SelectField
            name="to"
            label={t("comparison.conversion.to")}
            choices={choices}
            defaultValue={used?.to ?? currencies[1]}
          />
          <TextField
            name="rate"
            label={t("comparison.conversion.rate")}
            hint={t("comparison.conversion.rateHint")}
            inputMode="decimal"
            required
            defaultValue={written.rate}
            error={wrong ?? undefined}
          />
          <TextField
            name="on"
            type="date"
            label={t("comparison.conversion.on")}
            required
            defaultValue={written.on}
          />
          <Button variant="secondary">{t("comparison.conversion.convert")}</Button>
        </Form>
      </details>
    </div>
  );
}
