import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { useText } from "../../text/text.tsx";
import { isFiltering, NO_FILTER, type OutlineFilter } from "./outline-tree.ts";
import { useWriting } from "./writing-context.tsx";

export interface OutlineFilterFormProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
  /** How many elements the filter finds; `null` when there is none. */
  readonly found: number | null;
  readonly wanting: number;
  readonly onFoldAll: () => void;
  readonly onOpenAll: () => void;
}

/** Finds elements by words, kind, unit and what is missing; folds and opens all. */
export function OutlineFilterForm(props: OutlineFilterFormProps) {
  const { t } = useText();
  const { filter, onFilter, found, wanting } = props;
  const { framework, units } = useWriting();
  const set = (given: Partial<OutlineFilter>) => onFilter({ ...filter, ...given });
  return (
    <div className="bp-outline-filter bp-live">
      <input
        type="search"
        className="ds-input"
        aria-label={t("writing.filter.text")}
        placeholder={t("writing.filter.text")}
        value={filter.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <details>
        <summary>{t("writing.filter.more")}</summary>
        <div className="bp-outline-filter-more">
          <select
            className="ds-input"
            aria-label={t("writing.filter.kind")}
            value={filter.kind}
            onChange={(event) =>
              set({ kind: ELEMENT_KINDS.find((kind) => kind === event.target.value) ?? "" })
            }
          >
            <option value="">{t("writing.filter.allKinds")}</option>
            {framework.rules.map(({ kind }) => (
              <option key={kind} value={kind}>
                {framework.kinds[kind].other}
              </option>
            ))}
          </select>
          <select
            className="ds-input"
            aria-label={t("writing.filter.unit")}
            value={filter.unit}
            onChange={(event) => set({ unit: event.target.value })}
          >
            <option value="">{t("writing.filter.allUnits")}</option>
            <option value="none">{t("edit.noUnit")}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
          <Button type="button" variant="tertiary" onClick={props.onOpenAll}>
            {t("writing.openAll")}
          </Button>
          <Button type="button" variant="tertiary" onClick={props.onFoldAll}>
            {t("writing.foldAll")}
          </Button>
        </div>
      </details>
      {wanting > 0 || filter.wanting ? (
        <label className="bp-check">
          <input
            type="checkbox"
            checked={filter.wanting}
            onChange={(event) => set({ wanting: event.target.checked })}
          />
          {t("writing.filter.wanting", { count: wanting })}
        </label>
      ) : null}
      {isFiltering(filter) ? (
        <p className="bp-sub bp-sm" role="status">
          {t("writing.filter.found", { count: found ?? 0 })}{" "}
          <button type="button" className="bp-plain-button" onClick={() => onFilter(NO_FILTER)}>
            {t("writing.filter.clear")}
          </button>
        </p>
      ) : null}
    </div>
  );
}
