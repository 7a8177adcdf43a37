import { useText } from "../../text/text.tsx";
import type { MappedElement } from "./mapping-views.ts";

interface MappedElementTableProps {
  readonly elements: readonly MappedElement[];
  readonly lang?: string;
  /** What was chosen, by the name of the field. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Each change is confirmed by itself. */
  readonly confirms?: boolean;
}

/** Element by element: what it is, what it becomes, and what the planner says. */
export function MappedElementTable({ elements, lang, chosen, confirms }: MappedElementTableProps) {
  const { t } = useText();
  return (
    <table className="bp-table bp-stacked bp-mapping">
      <thead>
        <tr>
          <th scope="col">{t("converting.element")}</th>
          <th scope="col">{t("converting.becomes")}</th>
          <th scope="col">{t("converting.note")}</th>
          {confirms ? <th scope="col">{t("regime.confirm")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {elements.map(({ id, title, from, becomes, notes, kinds }) => (
          <tr key={id}>
            <th scope="row">
              <small>{from}</small>
              <span lang={lang}>{title}</span>
            </th>
            <td data-label={t("converting.becomes")}>
              <select
                className="ds-input"
                name={`kind:${id}`}
                aria-label={`${t("converting.becomes")}: ${title}`}
                defaultValue={chosen[`kind:${id}`] ?? ""}
              >
                <option value="">{becomes ?? t("converting.leaveOut")}</option>
                {kinds.map(({ value, label }) => (
                  <option key={value} value={value}>
                    → {label}
                  </option>
                ))}
                <option value="leaveOut">→ {t("converting.leaveOut")}</option>
              </select>
            </td>
            <td data-label={t("converting.note")}>
              {notes.map((note) => t(`converting.notes.${note}`)).join(", ")}
            </td>
            {confirms ? (
              <td data-label={t("regime.confirm")}>
                <input
                  type="checkbox"
                  name={`confirm:${id}`}
                  required
                  aria-label={t("regime.confirmOf", { title })}
                  defaultChecked={`confirm:${id}` in chosen}
                />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
