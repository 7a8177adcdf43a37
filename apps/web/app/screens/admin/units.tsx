import { Button } from "@boplan/ui/button";
import { SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { unitPath } from "../../paths/admin.ts";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";

export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

export interface UnitsProps {
  readonly tenant: string;
  readonly units: readonly (UnitChoice & {
    readonly leads: number;
    /** In words; only for a unit that will end. */
    readonly endsOn: string | null;
  })[];
  readonly dissolved: readonly {
    readonly id: string;
    readonly name: string;
    readonly leads: number;
    readonly on: string;
    readonly successor: string | null;
  }[];
  /** Id that the next unit gets: sent twice, it is one unit. */
  readonly nextId: string;
  readonly today: string;
  readonly refusal: Refusal | undefined;
}

/** The organisation as it is, and what it has been. */
export function Units(props: UnitsProps) {
  const { tenant, units, dissolved, refusal } = props;
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={false}
      title={t("admin.units")}
      say={t("units.say")}
      refusal={refusal}
    >
      <div className="bp-split">
        <div className="bp-stack">
          <section aria-labelledby="tree-title">
            <div className="bp-section-head">
              <h2 id="tree-title">{t("units.tree")}</h2>
            </div>
            {units.length === 0 ? (
              <EmptyState>
                <p>{t("units.none")}</p>
              </EmptyState>
            ) : (
              <ul className="bp-units">
                {units.map((unit) => (
                  <li key={unit.id} data-depth={Math.min(unit.depth, 6)}>
                    <Link isOneOfMany href={unitPath({ tenant, unit: unit.id })}>
                      {unit.name}
                    </Link>
                    {unit.endsOn ? (
                      <small>{t("units.dissolvesOn", { date: unit.endsOn })}</small>
                    ) : null}
                    {unit.leads > 0 ? (
                      <small className="bp-num">{t("units.leads", { count: unit.leads })}</small>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
          </section>
          {dissolved.length > 0 ? <Dissolved tenant={tenant} dissolved={dissolved} /> : null}
        </div>
        <AddForm {...props} />
      </div>
    </AdminFrame>
  );
}

function Dissolved({ tenant, dissolved }: Pick<UnitsProps, "tenant" | "dissolved">) {
  const { t } = useText();
  return (
    <section aria-labelledby="dissolved-title">
      <div className="bp-section-head">
        <h2 id="dissolved-title">{t("units.dissolvedTitle")}</h2>
      </div>
      <ul className="bp-units">
        {dissolved.map(({ id, name, on, successor, leads }) => (
          <li key={id}>
            <Link isOneOfMany href={unitPath({ tenant, unit: id })}>
              {name}
            </Link>
            <small>
              {t("units.dissolvedOn", { date: on })}
              {" · "}
              {successor ? t("units.successor", { name: successor }) : t("units.noSuccessor")}
            </small>
            {leads > 0 ? <small>{t("units.leads", { count: leads })}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddForm({ units, nextId, today, refusal }: UnitsProps) {
  const { t } = useText();
  const intent = "add";
  return (
    <section aria-labelledby="add-title">
      <div className="bp-section-head">
        <h2 id="add-title">{t("units.addTitle")}</h2>
      </div>
      <Form method="post" className="bp-admin-form" noValidate key={nextId}>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="id" value={nextId} />
        <TextField
          name="name"
          label={t("units.name")}
          required
          autoComplete="off"
          defaultValue={writtenValue({ refusal, intent, name: "name", otherwise: "" })}
          error={errorOf({ refusal, intent, field: "name" })}
        />
        <UnitSelect
          name="parent"
          label={t("units.parent")}
          units={units}
          nothing={t("units.top")}
          defaultValue={writtenValue({ refusal, intent, name: "parent", otherwise: "" })}
        />
        <TextField
          name="validFrom"
          type="date"
          max={today}
          label={t("units.validFrom")}
          hint={t("units.validFromHint")}
          defaultValue={writtenValue({ refusal, intent, name: "validFrom", otherwise: "" })}
          error={errorOf({ refusal, intent, field: "validFrom" })}
        />
        <div>
          <Button>{t("units.add")}</Button>
        </div>
      </Form>
    </section>
  );
}

/** One of the units, indented as in the organisation. */
export function UnitSelect(props: {
  readonly name: string;
  readonly label: string;
  readonly units: readonly UnitChoice[];
  /** What choosing none is called. */
  readonly nothing: string;
  readonly defaultValue: string;
  readonly error?: string;
}) {
  const { name, label, units, nothing, defaultValue, error } = props;
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={defaultValue}
      error={error}
      choices={[
        { value: "", label: nothing },
        ...units.map((unit) => ({
          value: unit.id,
          label: `${"\u2007\u2007".repeat(unit.depth)}${unit.name}`,
        })),
      ]}
    />
  );
}
