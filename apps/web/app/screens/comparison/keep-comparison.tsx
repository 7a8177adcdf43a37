import { Button } from "@boplan/ui/button";
import type { Choice } from "@boplan/ui/form";
import { SelectField, TextField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import {
  type ComparisonView,
  orderComparisonPath,
  savedComparisonsPath,
} from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import type { ComparisonFrame } from "./comparison-frame.tsx";

/** What a comparison report can be ordered as. */
export interface OrderChoices {
  /** Told twice, it is one order. */
  readonly requestKey: string;
  readonly formats: readonly Choice[];
  readonly languages: readonly Choice[];
}

/** Longest name of a kept comparison. */
const NAME_LENGTH = 100;

/** Keeps the view as it is asked for now, or has it made into a document. */
export function KeepComparison({
  frame,
  view,
}: {
  readonly frame: ComparisonFrame;
  readonly view: ComparisonView;
}) {
  const { t, language } = useText();
  const { tenant, query, order } = frame;
  const asked = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return (
    <section className="bp-save-view" aria-labelledby="keep">
      <div className="bp-section-head">
        <h2 id="keep">{t("comparison.keep.title")}</h2>
      </div>
      <div className="bp-beside">
        <Form method="post" action={savedComparisonsPath(tenant.slug)} className="bp-saved-form">
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="view" value={view} />
          <input type="hidden" name="query" value={asked} />
          <TextField
            name="name"
            label={t("comparison.keep.name")}
            hint={t("comparison.keep.hint")}
            required
            maxLength={NAME_LENGTH}
          />
          <Button variant="secondary">{t("comparison.keep.save")}</Button>
        </Form>
        {order ? (
          <Form method="post" action={orderComparisonPath(tenant.slug)} className="bp-saved-form">
            <input type="hidden" name="requestKey" value={order.requestKey} />
            <input type="hidden" name="view" value={view} />
            <input type="hidden" name="query" value={asked} />
            <SelectField
              name="format"
              label={t("comparison.keep.format")}
              choices={order.formats}
            />
            <SelectField
              name="language"
              label={t("comparison.keep.language")}
              choices={order.languages}
              defaultValue={language}
            />
            <Button variant="secondary">{t("comparison.keep.order")}</Button>
          </Form>
        ) : null}
      </div>
    </section>
  );
}
