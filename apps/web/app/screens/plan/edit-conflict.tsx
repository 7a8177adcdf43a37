import { wordDifference } from "@boplan/domain/difference";
import type { GoalAttainment, MeasureStatus, OrganisationUnit } from "@boplan/domain/plan";
import { GOAL_ATTAINMENTS, MEASURE_STATUSES } from "@boplan/domain/plan";
import type { ElementRefusal } from "../../server/element-refusal.server.ts";
import { useText } from "../../text/text.tsx";
import type { FieldDifference } from "./element-values.ts";
import { TextConflict } from "./text-conflict.tsx";

export interface EditConflictProps {
  /** Id of the form that is saved again. */
  readonly form: string;
  readonly conflict: NonNullable<ElementRefusal["conflict"]>;
  readonly units: readonly OrganisationUnit[];
  readonly lang?: string;
}

/** Both texts side by side, marked per word. Nothing was saved and nothing is lost. */
export function EditConflict({ form, conflict, units, lang }: EditConflictProps) {
  const { differences, text, again } = conflict;
  const { t } = useText();
  return (
    <section className="bp-conflict" aria-labelledby="conflict">
      <div role="alert">
        <h2 id="conflict">{t("edit.conflictTitle")}</h2>
        <p>{t("edit.conflictSay")}</p>
      </div>
      {differences.length > 0 ? (
        <FieldTable differences={differences} units={units} lang={lang} />
      ) : null}
      {text ? <TextConflict form={form} {...text} lang={lang} again={again} /> : null}
    </section>
  );
}

function FieldTable(props: {
  differences: readonly FieldDifference[];
  units: readonly OrganisationUnit[];
  lang: string | undefined;
}) {
  const { differences, units, lang } = props;
  const { t } = useText();
  const nameOf = useFieldNames();
  const shown = useShownValue(units);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("edit.conflictField")}</th>
          <th scope="col">{t("edit.conflictMine")}</th>
          <th scope="col">{t("edit.conflictTheirs")}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const mine = shown(difference.field, difference.mine);
          const theirs = shown(difference.field, difference.theirs);
          return (
            <tr key={difference.field}>
              <th scope="row">{nameOf(difference.field)}</th>
              <td data-label={t("edit.conflictMine")} lang={lang}>
                {wordDifference({ text: mine, other: theirs }).map((part, place) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
                  part.kind === "only" ? <ins key={place}>{part.text}</ins> : part.text,
                )}
              </td>
              <td data-label={t("edit.conflictTheirs")} lang={lang}>
                {wordDifference({ text: theirs, other: mine }).map((part, place) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
                  part.kind === "only" ? <del key={place}>{part.text}</del> : part.text,
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function useFieldNames(): (field: FieldDifference["field"]) => string {
  const { t } = useText();
  return (field) => t(`domain:fields.${field === "leadUnitId" ? "leadUnit" : field}`);
}

/** Codes and ids as words. */
function useShownValue(units: readonly OrganisationUnit[]) {
  const { t } = useText();
  return (field: FieldDifference["field"], value: string): string => {
    if (field === "leadUnitId") {
      return units.find((unit) => unit.id === value)?.name ?? t("edit.noUnit");
    }
    if (field === "status") {
      return isStatus(value) ? t(`domain:measureStatus.${value}`) : t("edit.noStatus");
    }
    if (field === "attainment") {
      return isAttainment(value) ? t(`domain:attainment.${value}`) : t("edit.unjudged");
    }
    return value === "" ? "–" : value;
  };
}

function isStatus(value: string): value is MeasureStatus {
  return (MEASURE_STATUSES as readonly string[]).includes(value);
}

function isAttainment(value: string): value is GoalAttainment {
  return (GOAL_ATTAINMENTS as readonly string[]).includes(value);
}
