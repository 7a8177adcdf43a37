import { Button } from "@boplan/ui/button";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, type Refusal } from "../shell/form-answer.tsx";

export interface RegionShare {
  readonly id: string;
  readonly recipient: string;
  readonly versionNumber: number;
  readonly since: string;
}

export interface RegionSharesProps {
  readonly shares: readonly RegionShare[];
  readonly recipients: readonly Choice[];
  readonly versions: readonly Choice[];
  readonly refusal: Refusal | undefined;
}

/** Regional bodies that may read a version; given and taken back one by one. */
export function RegionShares({ shares, recipients, versions, refusal }: RegionSharesProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="with-regions">
      <h3 id="with-regions">{t("sharing.withRegions")}</h3>
      {shares.length === 0 ? (
        <p className="bp-sub">{t("sharing.notShared")}</p>
      ) : (
        <ul className="bp-rows" aria-label={t("sharing.now")}>
          {shares.map(({ id, recipient, versionNumber, since }) => (
            <li key={id}>
              <p>
                <b>{recipient}</b> · {t("versions.number", { number: versionNumber })}
              </p>
              <p className="bp-sub bp-sm">{t("sharing.sharedSince", { date: since })}</p>
              <Confirmed
                label={t("sharing.withdrawFrom", { who: recipient })}
                say={t("sharing.withdrawSay", { who: recipient })}
              >
                <Form method="post">
                  <input type="hidden" name="share" value={id} />
                  <Button variant="secondary" name="intent" value="withdraw">
                    {t("sharing.withdraw")}
                  </Button>
                </Form>
              </Confirmed>
            </li>
          ))}
        </ul>
      )}
      {recipients.length > 0 ? (
        <Form method="post" className="bp-panel">
          <SelectField
            name="recipient"
            label={t("sharing.region")}
            choices={recipients}
            error={errorOf({ refusal, intent: "share", field: "recipient" })}
          />
          <SelectField
            name="share-version"
            label={t("sharing.version")}
            choices={versions}
            error={errorOf({ refusal, intent: "share", field: "share-version" })}
          />
          <Button variant="secondary" name="intent" value="share">
            {t("sharing.share")}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
