import { Button } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import { Form } from "@remix-run/react";
import { decisionFilePath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import { FilesField } from "../shell/files-field.tsx";
import { Confirmed, errorOf } from "../shell/form-answer.tsx";
import type { DecisionPageProps } from "./decision-page.tsx";

/** The decisions made so far, each with its papers: minutes come when they are confirmed. */
export function EarlierDecisions(props: DecisionPageProps) {
  const { decisions } = props;
  const { t } = useText();
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{t("decision.earlier")}</h2>
      {decisions.length === 0 ? (
        <p className="bp-sub">{t("decision.noneYet")}</p>
      ) : (
        <ul className="bp-rows">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <b>{decision.body}</b> {[decision.on, decision.reference].filter(Boolean).join(", ")}
              {decision.outcome ? ` · ${t(`decision.outcomes.${decision.outcome}`)}` : null}
              <Papers {...props} decision={decision} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Papers(props: DecisionPageProps & { decision: DecisionPageProps["decisions"][number] }) {
  const { tenant, plan, decision, mayAttach, limits, refusal } = props;
  const { t } = useText();
  const isRefused = refusal?.intent === "attach" && refusal.values.decision === decision.id;
  return (
    <>
      {decision.documents.length > 0 ? (
        <ul className="bp-files">
          {decision.documents.map(({ id, name }) => (
            <li key={id}>
              <a href={decisionFilePath({ tenant, plan: plan.slug, file: id })} download>
                <Icon name="document" /> {name}
              </a>
              {mayAttach ? (
                <Confirmed label={t("decision.remove")} say={t("decision.removeSay")}>
                  <Form method="post">
                    <input type="hidden" name="document" value={id} />
                    <Button variant="secondary" name="intent" value="detach">
                      {t("decision.remove")} <span className="ds-sr-only">{name}</span>
                    </Button>
                  </Form>
                </Confirmed>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayAttach ? (
        <details className="bp-confirm" open={isRefused}>
          <summary>{t("decision.attachTo")}</summary>
          <Form method="post" encType="multipart/form-data">
            <input type="hidden" name="decision" value={decision.id} />
            <FilesField
              id={`files-${decision.id}`}
              label={t("decision.papers")}
              limits={limits}
              wasRefused={isRefused}
              error={
                isRefused ? errorOf({ refusal, intent: "attach", field: "attach" }) : undefined
              }
            />
            <Button variant="secondary" name="intent" value="attach">
              {t("decision.attach")}
            </Button>
          </Form>
        </details>
      ) : null}
    </>
  );
}
