import { Button } from "@boplan/ui/button";
import { TextField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { unitsPath } from "../../paths/admin.ts";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";
import { type UnitChoice, UnitSelect } from "./units.tsx";

export interface UnitPageProps {
  readonly tenant: string;
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly parentId: string | null;
    readonly version: number;
    /** In words. */
    readonly dissolved: { readonly on: string; readonly isAhead: boolean } | null;
    readonly successor: string | null;
  };
  readonly names: readonly { readonly name: string; readonly from: string | null }[];
  /** Where it may be put, and who may succeed it. */
  readonly others: readonly UnitChoice[];
  readonly today: string;
  readonly refusal: Refusal | undefined;
}

/** One unit: its names, its place, and its end. */
export function UnitPage(props: UnitPageProps) {
  const { tenant, unit, refusal } = props;
  const { t } = useText();
  const ended = unit.dissolved
    ? t(unit.dissolved.isAhead ? "units.dissolvesOn" : "units.dissolvedOn", {
        date: unit.dissolved.on,
      })
    : undefined;
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={false}
      title={unit.name}
      say={ended}
      crumbs={[{ label: t("admin.units"), href: unitsPath(tenant) }, { label: unit.name }]}
      refusal={refusal}
    >
      <div className="bp-stack bp-narrow-column">
        <Names {...props} />
        {unit.dissolved ? (
          <Reinstate {...props} />
        ) : (
          <>
            <Move {...props} />
            <Dissolve {...props} />
          </>
        )}
      </div>
    </AdminFrame>
  );
}

/** What every form of the page says of the unit it was made for. */
function Hidden({ intent, unit }: { intent: string } & Pick<UnitPageProps, "unit">) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={unit.version} />
    </>
  );
}

function Names({ unit, names, today, refusal }: UnitPageProps) {
  const { t } = useText();
  const intent = "rename";
  return (
    <section aria-labelledby="names-title">
      <div className="bp-section-head">
        <h2 id="names-title">{t("units.names")}</h2>
      </div>
      <ul className="bp-units">
        {names.map(({ name, from }) => (
          <li key={`${name}${from}`}>
            <span>{name}</span>
            <small>{from ? t("units.fromDay", { date: from }) : t("units.fromStart")}</small>
          </li>
        ))}
      </ul>
      {unit.dissolved ? null : (
        <Form method="post" className="bp-admin-form" noValidate key={unit.version}>
          <Hidden intent={intent} unit={unit} />
          <TextField
            name="name"
            label={t("units.newName")}
            autoComplete="off"
            defaultValue={writtenValue({ refusal, intent, name: "name", otherwise: unit.name })}
            error={errorOf({ refusal, intent, field: "name" })}
          />
          <TextField
            name="validFrom"
            type="date"
            max={today}
            label={t("units.from")}
            defaultValue={writtenValue({ refusal, intent, name: "validFrom", otherwise: today })}
            error={errorOf({ refusal, intent, field: "validFrom" })}
          />
          <div>
            <Button variant="secondary">{t("units.rename")}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}

function Move({ unit, others, refusal }: UnitPageProps) {
  const { t } = useText();
  const intent = "move";
  return (
    <section aria-labelledby="move-title">
      <div className="bp-section-head">
        <h2 id="move-title">{t("units.moveTitle")}</h2>
      </div>
      <Form method="post" className="bp-admin-form" key={unit.version}>
        <Hidden intent={intent} unit={unit} />
        <UnitSelect
          name="parent"
          label={t("units.parent")}
          units={others}
          nothing={t("units.top")}
          defaultValue={writtenValue({
            refusal,
            intent,
            name: "parent",
            otherwise: unit.parentId ?? "",
          })}
          error={errorOf({ refusal, intent, field: "parent" })}
        />
        <div>
          <Button variant="secondary">{t("units.move")}</Button>
        </div>
      </Form>
    </section>
  );
}

function Dissolve({ unit, others, today, refusal }: UnitPageProps) {
  const { t } = useText();
  const intent = "dissolve";
  return (
    <section aria-labelledby="dissolve-title">
      <div className="bp-section-head">
        <h2 id="dissolve-title">{t("units.dissolveTitle")}</h2>
      </div>
      <Confirmed
        label={t("units.dissolveTitle")}
        say={t("units.dissolveSay")}
        isOpen={refusal?.intent === intent}
      >
        <Form method="post" className="bp-admin-form" noValidate key={unit.version}>
          <Hidden intent={intent} unit={unit} />
          <TextField
            name="on"
            type="date"
            label={t("units.dissolveDay")}
            defaultValue={writtenValue({ refusal, intent, name: "on", otherwise: today })}
            error={errorOf({ refusal, intent, field: "on" })}
          />
          <UnitSelect
            name="successor"
            label={t("units.successorField")}
            units={others}
            nothing={t("units.withoutSuccessor")}
            defaultValue={writtenValue({ refusal, intent, name: "successor", otherwise: "" })}
            error={errorOf({ refusal, intent, field: "successor" })}
          />
          <div>
            <Button variant="secondary">{t("units.dissolve", { name: unit.name })}</Button>
          </div>
        </Form>
      </Confirmed>
    </section>
  );
}

function Reinstate({ unit }: UnitPageProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="reinstate-title">
      <div className="bp-section-head">
        <h2 id="reinstate-title">{t("units.reinstateTitle")}</h2>
      </div>
      <p>
        {unit.successor ? t("units.successor", { name: unit.successor }) : t("units.noSuccessor")}
      </p>
      <Form method="post" className="bp-admin-form">
        <Hidden intent="reinstate" unit={unit} />
        <p className="bp-sub">{t("units.reinstateSay")}</p>
        <div>
          <Button id="reinstate" variant="secondary">
            {t("units.reinstate")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
