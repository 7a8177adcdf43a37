import type { ElementIndicator, IndicatorObservation, IndicatorValue } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { useState } from "react";
import { useText } from "../../../text/text.tsx";
import { useWriting } from "../writing-context.tsx";
import { ChoiceInput, FieldRow, LineInput } from "./simple-fields.tsx";

export interface IndicatorFieldsProps {
  readonly indicator: ElementIndicator;
  readonly onChange: (given: Partial<ElementIndicator>) => void;
  readonly onRemove: () => void;
}

/** One indicator: where one stands, where one wants to be, and what was measured on the way. */
export function IndicatorFields({ indicator, onChange, onRemove }: IndicatorFieldsProps) {
  const { t } = useText();
  const { framework } = useWriting();
  const isOwn = indicator.indicator === null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: one of several, inside a group
    <div className="bp-indicator" role="group" aria-label={indicator.name}>
      <h4>{indicator.name}</h4>
      {isOwn ? (
        <FieldRow>
          <LineInput
            label={t("writing.indicator.unit")}
            value={indicator.unit ?? ""}
            onWrite={(unit) => onChange({ unit })}
          />
          <LineInput
            label={t("writing.indicator.definition")}
            value={indicator.definition ?? ""}
            onWrite={(definition) => onChange({ definition })}
          />
        </FieldRow>
      ) : (
        <p className="bp-sub bp-sm">{indicator.unit}</p>
      )}
      {framework.norms.length > 0 && (isOwn || indicator.norm !== null) ? (
        <ChoiceInput
          label={t("writing.indicator.norm")}
          value={indicator.norm ?? ""}
          choices={[
            { value: "", label: t("writing.cost.notStated") },
            ...framework.norms.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={(norm) => onChange({ norm: norm || null })}
        />
      ) : null}
      <ValueFields
        period={t("writing.indicator.baselineAt")}
        label={t("writing.indicator.baseline")}
        value={indicator.baseline}
        onChange={(baseline) => onChange({ baseline })}
      />
      <ValueFields
        period={t("writing.indicator.targetAt")}
        label={t("writing.indicator.target")}
        value={indicator.target}
        onChange={(target) => onChange({ target })}
      />
      <Observations
        observations={indicator.observations}
        onChange={(observations) => onChange({ observations })}
      />
      <LineInput
        label={t("writing.indicator.source")}
        value={indicator.source ?? ""}
        onWrite={(source) => onChange({ source })}
      />
      <Button type="button" variant="tertiary" onClick={onRemove}>
        {t("writing.indicator.remove", { name: indicator.name })}
      </Button>
    </div>
  );
}

/** A number and its period; said when both are. */
function ValueFields(props: {
  label: string;
  period: string;
  value: IndicatorValue | null;
  onChange: (value: IndicatorValue | null) => void;
}) {
  const [written, setWritten] = useState({
    period: props.value?.period ?? "",
    value: props.value === null ? "" : String(props.value.value),
  });
  const write = (given: Partial<typeof written>) => {
    const next = { ...written, ...given };
    setWritten(next);
    const value = numberOf(next.value);
    if (value !== null && next.period.trim() !== "") props.onChange({ period: next.period, value });
    else if (next.value.trim() === "" && next.period.trim() === "") props.onChange(null);
  };
  return (
    <FieldRow>
      <LineInput
        label={props.label}
        value={written.value}
        inputMode="decimal"
        maxLength={20}
        onWrite={(value) => write({ value })}
      />
      <LineInput
        label={props.period}
        value={written.period}
        maxLength={40}
        onWrite={(period) => write({ period })}
      />
    </FieldRow>
  );
}

function Observations(props: {
  observations: readonly IndicatorObservation[];
  onChange: (observations: readonly IndicatorObservation[]) => void;
}) {
  const { t } = useText();
  const { observations, onChange } = props;
  const [draft, setDraft] = useState({ key: 0, period: "", value: "", preliminary: false });
  const value = numberOf(draft.value);
  const isWhole = value !== null && draft.period.trim() !== "";
  return (
    <details>
      <summary>{t("writing.indicator.observations", { count: observations.length })}</summary>
      <ul className="bp-observations">
        {observations.map((one) => (
          <li key={one.period}>
            <span>
              {one.period}: {one.value}
              {one.preliminary ? ` (${t("writing.indicator.preliminary")})` : ""}
            </span>
            <button
              type="button"
              className="bp-plain-button"
              aria-label={t("writing.indicator.removeObservation", { period: one.period })}
              onClick={() => onChange(observations.filter((other) => other !== one))}
            >
              {t("writing.remove")}
            </button>
          </li>
        ))}
      </ul>
      <div key={draft.key}>
        <FieldRow>
          <LineInput
            label={t("writing.indicator.period")}
            value={draft.period}
            maxLength={40}
            onWrite={(period) => setDraft({ ...draft, period })}
          />
          <LineInput
            label={t("writing.indicator.value")}
            value={draft.value}
            inputMode="decimal"
            maxLength={20}
            onWrite={(written) => setDraft({ ...draft, value: written })}
          />
        </FieldRow>
        <label className="bp-check">
          <input
            type="checkbox"
            checked={draft.preliminary}
            onChange={(event) => setDraft({ ...draft, preliminary: event.target.checked })}
          />
          {t("writing.indicator.isPreliminary")}
        </label>
        <Button
          type="button"
          variant="secondary"
          disabled={!isWhole}
          onClick={() => {
            if (value === null) return;
            const { period, preliminary, key } = draft;
            // A final figure takes the place of the preliminary one of its period.
            const rest = observations.filter((other) => other.period !== period.trim());
            const next = [...rest, { period: period.trim(), value, preliminary, source: null }];
            onChange(next.toSorted((a, b) => a.period.localeCompare(b.period)));
            setDraft({ key: key + 1, period: "", value: "", preliminary: false });
          }}
        >
          {t("writing.indicator.addObservation")}
        </Button>
      </div>
    </details>
  );
}

function numberOf(written: string): number | null {
  const plain = written.replaceAll(/\s/g, "").replace(",", ".");
  return plain === "" || Number.isNaN(Number(plain)) ? null : Number(plain);
}
