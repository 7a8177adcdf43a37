import type { Plan, PlanElement } from "@boplan/domain/plan";
import type { ComparedField } from "@boplan/domain/version-difference";
import { formatMoney, formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { Text, TextKey } from "../../text/text.tsx";
import type { PlanWords } from "./plan-words.ts";

interface Worded {
  readonly field: ComparedField;
  readonly element: PlanElement;
  readonly plan: Pick<Plan, "units" | "customFields">;
  readonly words: PlanWords;
  readonly text: Text;
}

const NAMES: Readonly<Partial<Record<ComparedField, TextKey>>> = {
  leadUnitId: "domain:fields.leadUnit",
  participatingUnitIds: "domain:fields.participatingUnits",
  richText: "domain:fields.text",
};

/** What a field of an element is called. */
export function fieldName(options: { field: ComparedField; text: Text }): string {
  const { field, text } = options;
  return text.t(NAMES[field] ?? (`domain:fields.${field}` as TextKey));
}

/** A field's value as a reader would read it; empty where nothing is stated. */
export function fieldInWords(options: Worded): string {
  const { field, element, plan, words, text } = options;
  const { language } = text;
  const unit = (id: string) => plan.units.find((known) => known.id === id)?.name ?? "";
  const list = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    ids.map((id) => names[id] ?? id).join(", ");
  switch (field) {
    case "kind":
      return words.kinds[element.kind].one;
    case "leadUnitId":
      return element.leadUnitId === null ? "" : unit(element.leadUnitId);
    case "participatingUnitIds":
      return element.participatingUnitIds.map(unit).join(", ");
    case "partners":
      return element.partners.join(", ");
    case "start":
    case "end": {
      const date = element[field];
      return date === null ? "" : formatPartialDate({ date, language });
    }
    case "priority":
      return element.priority === null ? "" : formatNumber({ value: element.priority, language });
    case "costs":
      return element.costs
        .map(({ year, amount, currency }) => {
          return `${year}: ${formatMoney({ amount, currency, language })}`;
        })
        .join("; ");
    case "instruments":
      return list(element.instruments, words.instruments);
    case "targetGroups":
      return list(element.targetGroups, words.targetGroups);
    case "themes":
      return element.themes.map((theme) => text.t(`domain:themes.${theme}`)).join(", ");
    case "indicators":
      return element.indicators.map((indicator) => indicatorInWords(indicator, text)).join("; ");
    case "status":
      return element.status === null ? "" : text.t(`domain:measureStatus.${element.status}`);
    case "attainment":
      return element.attainment === null ? "" : text.t(`domain:attainment.${element.attainment}`);
    case "customValues":
      return plan.customFields
        .filter(({ id }) => id in element.customValues)
        .map(({ id, label }) => `${label}: ${customInWords(element.customValues[id], text)}`)
        .join("; ");
    default:
      return element[field === "richText" ? "text" : field] ?? "";
  }
}

function indicatorInWords(indicator: PlanElement["indicators"][number], text: Text): string {
  const point = (key: "baseline" | "target") => {
    const at = indicator[key];
    if (at === null) return "";
    const value = formatNumber({ value: at.value, language: text.language });
    return ` ${text.t(`read.${key}`, { value, period: at.period })}`;
  };
  return `${indicator.name}${point("baseline")}${point("target")}`;
}

/** A value of the municipality's own field, as it is read. */
export function customInWords(value: string | number | boolean | undefined, text: Text): string {
  if (typeof value === "boolean") return text.t(value ? "read.yes" : "read.no");
  return typeof value === "number"
    ? formatNumber({ value, language: text.language })
    : (value ?? "");
}
