import { Button } from "@boplan/ui/button";
import { type ChoiceGroup, SelectField, TextField } from "@boplan/ui/form";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";

export interface RegionAreaProps {
  readonly tenant: string;
  readonly counties: readonly {
    readonly key: string;
    readonly name: string;
    readonly country: string;
    readonly members: readonly { readonly key: string; readonly name: string }[];
  }[];
  readonly offered: readonly ChoiceGroup[];
  readonly refusal: Refusal | undefined;
}

/** Which municipalities the region compares; what it sees of them stays their own choice. */
export function RegionArea({ tenant, counties, offered, refusal }: RegionAreaProps) {
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion
      title={t("area.title")}
      say={t("area.say")}
      refusal={refusal}
    >
      <div className="bp-split">
        <section aria-labelledby="in-area">
          <div className="bp-section-head">
            <h2 id="in-area">{t("area.inArea")}</h2>
          </div>
          {counties.length === 0 ? (
            <EmptyState>
              <p>{t("area.none")}</p>
            </EmptyState>
          ) : null}
          {counties.map(({ key, name, country, members }) => (
            <section key={key} aria-labelledby={key}>
              <h3 id={key}>
                {name}, {country}
              </h3>
              <ul className="bp-rows">
                {members.map((member) => (
                  <li key={member.key} className="bp-inline-form">
                    <span>{member.name}</span>
                    <Remove what={member} />
                  </li>
                ))}
              </ul>
              {members.length > 1 ? <Remove what={{ key, name }} /> : null}
            </section>
          ))}
        </section>
        <div className="bp-stack">
          <Form method="post" className="bp-form">
            <h2>{t("area.addCounty")}</h2>
            <SelectField
              name="county"
              label={t("area.county")}
              hint={t("area.countyHint")}
              choices={offered}
              error={errorOf({ refusal, intent: "addCounty", field: "county" })}
            />
            <Button variant="secondary" name="intent" value="addCounty">
              {t("area.addCounty")}
            </Button>
          </Form>
          <Form method="post" className="bp-form">
            <h2>{t("area.addMunicipality")}</h2>
            <TextField
              name="municipality"
              label={t("area.municipality")}
              defaultValue={writtenValue({
                refusal,
                intent: "addMunicipality",
                name: "municipality",
                otherwise: "",
              })}
              error={errorOf({ refusal, intent: "addMunicipality", field: "municipality" })}
              required
            />
            <Button variant="secondary" name="intent" value="addMunicipality">
              {t("area.addMunicipality")}
            </Button>
          </Form>
        </div>
      </div>
    </AdminFrame>
  );
}

function Remove({ what }: { readonly what: { readonly key: string; readonly name: string } }) {
  const { t } = useText();
  return (
    <Form method="post">
      <input type="hidden" name="key" value={what.key} />
      <Button variant="tertiary" name="intent" value="remove">
        {t("area.remove", { name: what.name })}
      </Button>
    </Form>
  );
}
