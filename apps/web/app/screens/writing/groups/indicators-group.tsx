import { createIndicator, type ElementIndicator, type PlanElement } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { useState } from "react";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import type { FieldGroupState } from "../use-field-group.ts";
import { useWriting } from "../writing-context.tsx";
import { IndicatorFields } from "./indicator-fields.tsx";
import { ChoiceInput, LineInput } from "./simple-fields.tsx";

/** How it is measured: from the framework's list or the municipality's own. */
export function IndicatorsGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  return (
    <GroupFrame element={element} group="indicators" legend={t("domain:fields.indicators")}>
      {(state) => <Indicators state={state} />}
    </GroupFrame>
  );
}

interface Keyed {
  readonly key: number;
  readonly indicator: ElementIndicator;
}

function Indicators({ state }: { state: FieldGroupState }) {
  const { t } = useText();
  const { framework } = useWriting();
  const [rows, setRows] = useState<readonly Keyed[]>(() =>
    state.said("indicators").map((indicator, key) => ({ key, indicator })),
  );
  const [own, setOwn] = useState("");
  const change = (next: readonly Keyed[], isWhole = false) => {
    setRows(next);
    state.write({ indicators: next.map(({ indicator }) => indicator) });
    if (isWhole) state.flush();
  };
  const add = (given: Pick<ElementIndicator, "name"> & Partial<ElementIndicator>) => {
    const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
    change([...rows, { key, indicator: createIndicator(given) }], true);
  };
  const used = new Set(rows.map(({ indicator }) => indicator.indicator));
  return (
    <>
      {rows.map(({ key, indicator }) => (
        <IndicatorFields
          key={key}
          indicator={indicator}
          onChange={(given) =>
            change(
              rows.map((row) =>
                row.key === key ? { key, indicator: { ...row.indicator, ...given } } : row,
              ),
            )
          }
          onRemove={() =>
            change(
              rows.filter((row) => row.key !== key),
              true,
            )
          }
        />
      ))}
      <ChoiceInput
        label={t("writing.indicator.add")}
        value=""
        choices={[
          { value: "", label: t("writing.indicator.choose") },
          ...framework.indicators
            .filter(({ id }) => !used.has(id))
            .map(({ id, label }) => ({ value: id, label })),
        ]}
        onChoose={(id) => {
          const found = framework.indicators.find((one) => one.id === id);
          if (found) {
            add({ indicator: id, name: found.label, unit: found.unit, norm: found.norm });
          }
        }}
      />
      <div className="bp-add-own" key={rows.length}>
        <LineInput
          label={t("writing.indicator.own")}
          value={own}
          maxLength={500}
          onWrite={setOwn}
        />
        <Button
          type="button"
          variant="secondary"
          disabled={own.trim() === ""}
          onClick={() => {
            add({ name: own.trim() });
            setOwn("");
          }}
        >
          {t("writing.add")}
        </Button>
      </div>
    </>
  );
}
