import type { BudgetCost, PlanElement } from "@boplan/domain/plan";
import { formatMoney } from "@boplan/i18n/format";
import { Button } from "@boplan/ui/button";
import { useState } from "react";
import { useText } from "../../../text/text.tsx";
import { GroupFrame } from "../group-frame.tsx";
import type { FieldGroupState } from "../use-field-group.ts";
import { useWriting } from "../writing-context.tsx";
import { ChoiceInput, FieldRow, LineInput } from "./simple-fields.tsx";

/** A cost as it is being written: a row that says no number yet is kept on the page alone. */
interface CostRow {
  readonly key: number;
  readonly year: string;
  readonly amount: string;
  readonly kind: BudgetCost["kind"];
  readonly fundingSource: string;
  readonly inBudget: boolean | null;
}

/** What it costs, by year, kind and source, with sums. */
export function CostsGroup({ element }: { readonly element: PlanElement }) {
  const { t } = useText();
  return (
    <GroupFrame element={element} group="costs" legend={t("writing.groups.costs")}>
      {(state) => <Costs state={state} />}
    </GroupFrame>
  );
}

function Costs({ state }: { state: FieldGroupState }) {
  const { t, language } = useText();
  const { framework } = useWriting();
  const [rows, setRows] = useState(() => state.said("costs").map(rowOf));
  const currency = state.element.costs[0]?.currency ?? framework.currency;
  const change = (next: readonly CostRow[], isWhole: boolean) => {
    setRows([...next]);
    const costs = next.flatMap((row) => costOf(row, currency) ?? []);
    state.write({ costs });
    if (isWhole) state.flush();
  };
  const set = (row: CostRow, given: Partial<CostRow>, isWhole = false) =>
    change(
      rows.map((one) => (one.key === row.key ? { ...one, ...given } : one)),
      isWhole,
    );
  const add = () => {
    const last = rows.at(-1);
    const year = last && /^\d{4}$/.test(last.year) ? String(Number(last.year) + 1) : "";
    const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
    setRows([
      ...rows,
      {
        key,
        year,
        amount: "",
        kind: last?.kind ?? "operating",
        fundingSource: last?.fundingSource ?? "",
        inBudget: null,
      },
    ]);
  };
  const money = (amount: number) => formatMoney({ amount, currency, language });
  const costs = rows.flatMap((row) => costOf(row, currency) ?? []);
  return (
    <>
      {rows.length === 0 ? <p className="bp-wanting">{t("writing.cost.none")}</p> : null}
      {rows.map((row, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a row among rows, not a form of its own
        <div
          className="bp-cost"
          key={row.key}
          role="group"
          aria-label={t("writing.cost.row", { number: place + 1 })}
        >
          <FieldRow>
            <LineInput
              label={t("writing.cost.year")}
              value={row.year}
              inputMode="numeric"
              maxLength={4}
              onWrite={(year) => set(row, { year })}
            />
            <LineInput
              label={t("writing.cost.amount", { currency })}
              value={row.amount}
              inputMode="numeric"
              maxLength={18}
              onWrite={(amount) => set(row, { amount })}
            />
          </FieldRow>
          <FieldRow>
            <ChoiceInput
              label={t("writing.cost.kind")}
              value={row.kind}
              choices={[
                { value: "operating", label: t("writing.cost.operating") },
                { value: "investment", label: t("writing.cost.investment") },
              ]}
              onChoose={(kind) =>
                set(row, { kind: kind === "investment" ? "investment" : "operating" }, true)
              }
            />
            <ChoiceInput
              label={t("writing.cost.inBudget")}
              value={row.inBudget === null ? "" : String(row.inBudget)}
              choices={[
                { value: "", label: t("writing.cost.notStated") },
                { value: "true", label: t("writing.cost.yes") },
                { value: "false", label: t("writing.cost.no") },
              ]}
              onChoose={(value) =>
                set(row, { inBudget: value === "" ? null : value === "true" }, true)
              }
            />
          </FieldRow>
          <FieldRow>
            <LineInput
              label={t("writing.cost.source")}
              value={row.fundingSource}
              onWrite={(fundingSource) => set(row, { fundingSource })}
            />
            <Button
              type="button"
              variant="tertiary"
              aria-label={t("writing.cost.removeRow", { number: place + 1 })}
              onClick={() =>
                change(
                  rows.filter((one) => one.key !== row.key),
                  true,
                )
              }
            >
              {t("writing.remove")}
            </Button>
          </FieldRow>
        </div>
      ))}
      <Button type="button" variant="tertiary" onClick={add}>
        {t("writing.cost.add")}
      </Button>
      {costs.length > 0 ? <Sums costs={costs} money={money} /> : null}
    </>
  );
}

/** Sums by year and kind, and of all. */
function Sums(props: { costs: readonly BudgetCost[]; money: (amount: number) => string }) {
  const { costs, money } = props;
  const { t } = useText();
  const sum = (of: readonly BudgetCost[]) => of.reduce((all, { amount }) => all + amount, 0);
  const years = [...new Set(costs.map(({ year }) => year))].toSorted();
  const kinds = (["operating", "investment"] as const).filter((kind) =>
    costs.some((cost) => cost.kind === kind),
  );
  return (
    <table className="bp-sums">
      <caption className="bp-hidden">{t("writing.cost.sums")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("writing.cost.year")}</th>
          {kinds.map((kind) => (
            <th scope="col" key={kind}>
              {t(`writing.cost.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {kinds.map((kind) => (
              <td key={kind}>
                {money(sum(costs.filter((cost) => cost.year === year && cost.kind === kind)))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("writing.cost.sum")}</th>
          <td colSpan={kinds.length}>{money(sum(costs))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function rowOf(cost: BudgetCost, key: number): CostRow {
  return {
    key,
    year: String(cost.year),
    amount: String(cost.amount),
    kind: cost.kind,
    fundingSource: cost.fundingSource ?? "",
    inBudget: cost.inBudget,
  };
}

/** A whole row; `null` while year or amount is not written. Spaces part the thousands. */
function costOf(row: CostRow, currency: string): BudgetCost | null {
  const amount = row.amount.replaceAll(/\s/g, "").replace(",", ".");
  if (!/^\d{4}$/.test(row.year) || amount === "" || Number.isNaN(Number(amount))) return null;
  const { kind, inBudget } = row;
  const fundingSource = row.fundingSource.trim() || null;
  return {
    year: Number(row.year),
    amount: Number(amount),
    currency,
    kind,
    fundingSource,
    inBudget,
  };
}
