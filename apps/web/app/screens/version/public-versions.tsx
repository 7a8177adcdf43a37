import { Button } from "@boplan/ui/button";
import { type Choice, SelectField } from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal } from "../shell/form-answer.tsx";
import { type StandingVersion, StandingVersions } from "./standing-versions.tsx";

export interface PublicVersionsProps {
  /** Address of the public page; `null` when nothing of the plan is public. */
  readonly address: string | null;
  readonly standing: readonly StandingVersion[];
  readonly withdrawn: readonly {
    readonly number: number;
    readonly date: string;
    readonly who: string | null;
  }[];
  /** Newest first. */
  readonly versions: readonly Choice[];
  readonly refusal: Refusal | undefined;
  /** Where a version is seen as everybody will see it. */
  previewOf(version: string): string;
}

/** What is public of a plan and where, what is being made of it, and what was taken back. */
export function PublicVersions(props: PublicVersionsProps) {
  const { address, standing, withdrawn } = props;
  const { t } = useText();
  return (
    <section aria-labelledby="for-everybody">
      <h3 id="for-everybody">{t("sharing.withEverybody")}</h3>
      {address === null ? (
        <p className="bp-sub">{t("publishing.publicNone")}</p>
      ) : (
        <p>
          {t("publishing.address")}: <a href={address}>{address}</a>
        </p>
      )}
      {standing.length > 0 ? <StandingVersions standing={standing} /> : null}
      <PublishForm {...props} />
      {withdrawn.length > 0 ? (
        <>
          <h4>{t("publishing.before")}</h4>
          <ul className="bp-sub bp-sm">
            {withdrawn.map(({ number, date, who }) => (
              <li key={`${number} ${date}`}>
                {who === null
                  ? t("publishing.wasWithdrawn", { number, date })
                  : t("publishing.wasWithdrawnBy", { number, date, who })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** Each version that does not hold yet can be seen as it will be, and made public. */
function PublishForm({ standing, versions, refusal, previewOf }: PublicVersionsProps) {
  const { t } = useText();
  const holding = standing.find(({ isCurrent }) => isCurrent);
  const choices = versions.filter(({ value }) => value !== String(holding?.number));
  return (
    <>
      <h4>{t("publishing.previewTitle")}</h4>
      <ul className="bp-previews">
        {versions.map(({ value }) => (
          <li key={value}>
            <a href={previewOf(value)}>{t("publishing.preview", { number: value })}</a>
          </li>
        ))}
      </ul>
      {choices.length === 0 ? null : (
        <Form method="post" className="bp-panel">
          <p>{t("sharing.publicSay")}</p>
          <SelectField
            name="publish-version"
            label={t("sharing.version")}
            choices={choices}
            error={errorOf({ refusal, intent: "publish", field: "publish-version" })}
          />
          <Button variant="secondary" name="intent" value="publish">
            {t("sharing.publish")}
          </Button>
        </Form>
      )}
    </>
  );
}
