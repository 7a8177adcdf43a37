import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { Confirmed } from "../shell/form-answer.tsx";

/** A version that is public now. */
export interface StandingVersion {
  readonly id: string;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly since: string;
  readonly documents: "made" | "making" | "failed";
}

/** What everybody can read now, each with its documents and the way to take it back. */
export function StandingVersions({ standing }: { readonly standing: readonly StandingVersion[] }) {
  const { t } = useText();
  return (
    <>
      <ul className="bp-rows" aria-label={t("publishing.public")}>
        {standing.map(({ id, number, isCurrent, since, documents }) => (
          <li key={id}>
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
    </>
  );
}
