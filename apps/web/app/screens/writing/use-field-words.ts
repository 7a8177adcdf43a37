import {
  type BudgetCost,
  type ElementIndicator,
  GOAL_ATTAINMENTS,
  MEASURE_STATUSES,
} from "@boplan/domain/plan";
import { THEMES } from "@boplan/domain/theme";
import { formatMoney, formatNumber } from "@boplan/i18n/format";
import { useText } from "../../text/text.tsx";
import type { SavedField } from "./field-groups.ts";
import { useWriting } from "./writing-context.tsx";

/** Names of fields, and what stands in them as a person would say it. */
export function useFieldWords() {
  const { t, language } = useText();
  const { units, people, framework, customFields } = useWriting();
  const unit = (id: unknown) => units.find((one) => one.id === id)?.name ?? t("edit.noUnit");
  const named = (from: readonly { id: string; label: string }[], id: unknown) =>
    from.find((one) => one.id === id)?.label ?? String(id);

  function name(field: SavedField): string {
    switch (field) {
      case "leadUnitId":
        return t("domain:fields.leadUnit");
      case "participatingUnitIds":
        return t("domain:fields.participatingUnits");
      case "responsibleUserId":
        return t("writing.person");
      case "richText":
        return t("domain:fields.text");
      default:
        return t(`domain:fields.${field}`);
    }
  }

  function said(field: SavedField, value: unknown): string {
    if (value === null || value === undefined || value === "") return "–";
    if (Array.isArray(value)) {
      const each = value.map((one) => item(field, one)).filter((one) => one !== "");
      return each.length > 0 ? each.join(", ") : "–";
    }
    if (field === "customValues" && typeof value === "object") {
      return Object.entries(value)
        .map(
          ([id, one]) =>
            `${customFields.find((one) => one.id === id)?.label ?? id}: ${String(one)}`,
        )
        .join(", ");
    }
    return item(field, value);
  }

  function item(field: SavedField, value: unknown): string {
    switch (field) {
      case "leadUnitId":
      case "participatingUnitIds":
        return unit(value);
      case "responsibleUserId":
        return people.find(({ id }) => id === value)?.name ?? "–";
      case "instruments":
        return named(framework.instruments, value);
      case "targetGroups":
        return named(framework.targetGroups, value);
      case "themes": {
        const theme = THEMES.find((one) => one === value);
        return theme ? t(`domain:themes.${theme}`) : String(value);
      }
      case "status": {
        const status = MEASURE_STATUSES.find((one) => one === value);
        return status ? t(`domain:measureStatus.${status}`) : String(value);
      }
      case "attainment": {
        const attainment = GOAL_ATTAINMENTS.find((one) => one === value);
        return attainment ? t(`domain:attainment.${attainment}`) : String(value);
      }
      case "costs": {
        const { year, amount, currency } = value as BudgetCost;
        return `${year}: ${formatMoney({ amount, currency, language })}`;
      }
      case "indicators": {
        const { name: called, target } = value as ElementIndicator;
        return target
          ? `${called} (${formatNumber({ value: target.value, language })}, ${target.period})`
          : called;
      }
      default:
        return String(value);
    }
  }
  return { name, said };
}
