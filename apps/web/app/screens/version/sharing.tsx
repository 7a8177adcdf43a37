import { Button } from "@boplan/ui/button";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { Confirmed, errorOf, type Refusal } from "../shell/form-answer.tsx";
import { PublicVersions, type PublicVersionsProps } from "./public-versions.tsx";

export interface SharingProps {
  readonly shares: readonly {
    readonly id: string;
    readonly recipient: string;
    readonly versionNumber: number;
    readonly since: string;
  }[];
  /** What is public of the plan. */
  readonly published: PublicVersionsProps;
  readonly recipients: readonly Choice[];
  readonly versions: readonly Choice[];
  readonly refusal: Refusal | undefined;
}

/** With whom frozen versions are shared; given and taken back one by one. */
export function Sharing({ shares, published, recipients, versions, refusal }: SharingProps) {
  const { t } = useText();
  const versionField = (intent: string) => (
    <SelectField
      name={`${intent}-version`}
      label={t("sharing.version")}
      choices={versions}
      error={errorOf({ refusal, intent, field: `${intent}-version` })}
    />
  );
  return (
    <section aria-labelledby="sharing" className="bp-sharing">
      <div className="bp-section-head">
        <h2 id="sharing">{t("sharing.title")}</h2>
      </div>
      <p>{t("sharing.say")}</p>
      {shares.length === 0 ? (
        <p className="bp-sub">{t("sharing.notShared")}</p>
      ) : (
        <ul className="bp-rows" aria-label={t("sharing.now")}>
          {shares.map(({ id, recipient, versionNumber, since }) => {
            const who = recipient;
            return (
              <li key={id}>
                <p>
                  <b>{who}</b> · {t("versions.number", { number: versionNumber })} · {since}
                </p>
                <Confirmed label={t("sharing.withdraw")} say={t("sharing.withdrawOf", { who })}>
                  <Form method="post">
                    <input type="hidden" name="share" value={id} />
                    <Button variant="secondary" name="intent" value="withdraw">
                      {t("sharing.withdraw")}
                    </Button>
                  </Form>
                </Confirmed>
              </li>
            );
          })}
        </ul>
      )}
      <PublicVersions {...published} />
      {versions.length === 0 ? (
        <p>{t("sharing.noVersions")}</p>
      ) : (
        <div className="bp-version-forms">
          {recipients.length > 0 ? (
            <Form method="post" className="bp-panel">
              <h3>{t("sharing.withRegion")}</h3>
              <SelectField
                name="recipient"
                label={t("sharing.region")}
                choices={recipients}
                error={errorOf({ refusal, intent: "share", field: "recipient" })}
              />
              {versionField("share")}
              <Button variant="secondary" name="intent" value="share">
                {t("sharing.share")}
              </Button>
            </Form>
          ) : null}
          <Form method="post" className="bp-panel">
            <h3>{t("sharing.publicTitle")}</h3>
            <p>{t("sharing.publicSay")}</p>
            {versionField("publish")}
            <Button variant="secondary" name="intent" value="publish">
              {t("sharing.publish")}
            </Button>
          </Form>
        </div>
      )}
    </section>
  );
}
