import { Button } from "@boplan/ui/button";
import { FieldFrame } from "@boplan/ui/form";
import { useText } from "../../text/text.tsx";
import type { ReviewData } from "./review-data.ts";
import { OperationButton, OperationForm } from "./review-forms.tsx";

/** Facts, parts and units that were read: each kept or left out, each unit matched. */
export function ReviewExtras(props: { readonly review: ReviewData; readonly isOpen: boolean }) {
  const { review, isOpen } = props;
  const { t } = useText();
  const { facts, entries, writtenUnits, units } = review;
  const keep = (options: {
    op: string;
    fields: Record<string, string>;
    kept: boolean;
    what: string;
  }) => {
    const { op, fields, kept, what } = options;
    const label = kept ? t("importing.leaveOut") : t("importing.keep");
    return isOpen ? (
      <OperationButton
        op={op}
        fields={{ ...fields, kept: kept ? "no" : "yes" }}
        label={label}
        name={`${label}: ${what}`}
      />
    ) : null;
  };
  return (
    <>
      {facts.length > 0 ? (
        <section className="bp-review-extra" aria-labelledby="facts-title">
          <h3 id="facts-title">{t("importing.facts")}</h3>
          <ul>
            {facts.map(({ fact, term, value, kept }) => (
              <li key={fact} data-kept={kept}>
                <span>
                  <span className="bp-sub">{term}:</span> {value}
                  {kept ? null : <em> ({t("importing.isLeftOut")})</em>}
                </span>
                {keep({ op: "keepFact", fields: { fact }, kept, what: term })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {entries.length > 0 ? (
        <section className="bp-review-extra" aria-labelledby="parts-title">
          <h3 id="parts-title">{t("importing.parts")}</h3>
          <ul>
            {entries.map(({ id, part, words, kept }) => (
              <li key={id} data-kept={kept}>
                <span>
                  <span className="bp-sub">{part}:</span> {words}
                  {kept ? null : <em> ({t("importing.isLeftOut")})</em>}
                </span>
                {keep({
                  op: "keepEntry",
                  fields: { id },
                  kept,
                  what: `${part} ${words.slice(0, 60)}`,
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {isOpen && writtenUnits.length > 0 ? (
        <section className="bp-review-extra" aria-labelledby="units-title">
          <h3 id="units-title">{t("importing.units")}</h3>
          <p className="bp-sub">{t("importing.unitsSay")}</p>
          {writtenUnits.map(({ written, unitId }, place) => (
            <OperationForm key={written} fields={{ written }} className="bp-op-line">
              <UnitChoice name={`unit-${place}`} label={written} units={units} chosen={unitId} />
              <Button variant="secondary" name="op" value="matchUnit">
                {t("importing.match")}
              </Button>
            </OperationForm>
          ))}
        </section>
      ) : null}
    </>
  );
}

function UnitChoice(props: {
  readonly name: string;
  readonly label: string;
  readonly units: ReviewData["units"];
  readonly chosen: string | null;
}) {
  const { t } = useText();
  const { name, label, units, chosen } = props;
  return (
    <FieldFrame name={name} label={label}>
      <select
        className="ds-input"
        id={name}
        name="unitId"
        key={chosen ?? ""}
        defaultValue={chosen ?? ""}
      >
        <option value="">{t("importing.noUnit")}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
