import { Button } from "@boplan/ui/button";
import { Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { Confirmed } from "../shell/form-answer.tsx";
import type { RoundProps } from "./round-props.ts";

/** What takes a round on: opened with its list, then closed when its time is out. */
export function RoundSteps(props: RoundProps) {
  const { state } = props.round;
  if (state === "preparing") return <OpeningStep {...props} />;
  return state === "open" ? <ClosingStep {...props} /> : null;
}

function OpeningStep({ round, parties, lengthWarning }: RoundProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="open-title" className="bp-decision">
      <h2 id="open-title">{t("consultation.open")}</h2>
      {lengthWarning ? (
        <Message kind="note">
          <p>{lengthWarning}</p>
        </Message>
      ) : null}
      <Form method="post" className="bp-form">
        <p>{t("consultation.openSay", { count: parties.length })}</p>
        <input type="hidden" name="version" value={round.version} />
        <Button id="open" name="intent" value="open">
          {t("consultation.confirmOpen")}
        </Button>
      </Form>
      <Confirmed label={t("consultation.drop")} say={t("consultation.dropSay")}>
        <Form method="post">
          <Button variant="secondary" name="intent" value="drop">
            {t("consultation.drop")}
          </Button>
        </Form>
      </Confirmed>
    </section>
  );
}

function ClosingStep({ round, parties, refusal }: RoundProps) {
  const { t } = useText();
  const waiting = parties.some(({ answeredOn, email }) => answeredOn === null && email !== null);
  return (
    <section aria-labelledby="close-title" className="bp-decision">
      <h2 id="close-title">{t("consultation.close")}</h2>
      {waiting ? (
        <Form method="post">
          <Button variant="secondary" name="intent" value="remind">
            {t("consultation.remindAll")}
          </Button>
        </Form>
      ) : null}
      {round.deadlineHasPassed ? (
        <Confirmed
          label={t("consultation.close")}
          say={t("consultation.closeSay")}
          isOpen={refusal?.intent === "close"}
        >
          <Form method="post">
            <Button variant="secondary" id="close" name="intent" value="close">
              {t("consultation.close")}
            </Button>
          </Form>
        </Confirmed>
      ) : (
        <p className="bp-sub">{t("consultation.closeFrom", { date: round.deadlineInWords })}</p>
      )}
    </section>
  );
}
