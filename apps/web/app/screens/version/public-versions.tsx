import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { Confirmed } from "../shell/form-answer.tsx";

export interface PublicVersionsProps {
  /** Address of the public page; `null` when nothing of the plan is public. */
  readonly address: string | null;
  readonly standing: readonly {
    readonly id: string;
    readonly number: number;
    readonly isCurrent: boolean;
    readonly since: string;
    readonly documents: "made" | "making" | "failed";
  }[];
  readonly withdrawn: readonly {
    readonly number: number;
    readonly date: string;
    readonly who: string | null;
  }[];
}

/** What is public of a plan and where, what is being made of it, and what was taken back. */
export function PublicVersions({ address, standing, withdrawn }: PublicVersionsProps) {
  const { t } = useText();
  return (
    <>
      <h3>{t("publishing.public")}</h3>
      {address === null ? (
        <p className="bp-sub">{t("publishing.publicNone")}</p>
      ) : (
        <p>
          {t("publishing.address")}: <a href={address}>{address}</a>
        </p>
      )}
      <ul className="bp-rows" aria-label={t("publishing.public")}>
        {standing.map(({ id, number, isCurrent, since, documents }) => (
          <li key={id}>
            <div>
              <p>
                <b>{t("versions.number", { number })}</b>
                {isCurrent ? ` · ${t("publishing.current")}` : null}
              </p>
              <p className="bp-sub bp-sm">
                {t("publishing.since", { date: since })} {t(`publishing.documents.${documents}`)}
              </p>
              {documents === "failed" ? (
                <Form method="post">
                  <input type="hidden" name="share" value={id} />
                  <Button variant="tertiary" name="intent" value="retryDocuments">
                    {t("publishing.documents.retry")}
                  </Button>
                </Form>
              ) : null}
            </div>
            <Confirmed
              label={t("publishing.withdrawVersion", { number })}
              say={t("publishing.withdrawSay")}
            >
              <Form method="post">
                <input type="hidden" name="share" value={id} />
                <Button variant="secondary" name="intent" value="unpublish">
                  {t("publishing.withdraw")}
                </Button>
              </Form>
            </Confirmed>
          </li>
        ))}
      </ul>
      {standing.length > 1 ? (
        <Confirmed label={t("publishing.withdrawAll")} say={t("publishing.withdrawAllSay")}>
          <Form method="post">
            <Button variant="secondary" name="intent" value="unpublishAll">
              {t("publishing.withdrawAll")}
            </Button>
          </Form>
        </Confirmed>
      ) : null}
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
    </>
  );
}
