import { Button, FileButton } from "@boplan/ui/button";
import { TextField } from "@boplan/ui/form";
import { Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { processFilePath } from "../../paths/planning.ts";
import { useText } from "../../text/text.tsx";
import type { ProcessProps } from "./process.tsx";

/** The process in one's own calendar: as a file, or by a secret address of one's own. */
export function ProcessCalendar(props: ProcessProps) {
  const { t } = useText();
  const { tenant, plan, phases, calendarSince, feed } = props;
  if (phases.length === 0) return null;
  return (
    <section className="bp-panel bp-calendar" aria-labelledby="calendar">
      <h2 id="calendar">{t("planning.process.calendarTitle")}</h2>
      <p>{t("planning.process.calendarSay")}</p>
      {feed ? (
        <Message kind="done">
          <TextField
            name="feed"
            label={t("planning.process.feed")}
            hint={t("planning.process.feedSay")}
            readOnly
            defaultValue={feed}
          />
        </Message>
      ) : null}
      {calendarSince && !feed ? (
        <p className="bp-sub">{t("planning.process.subscribed", { date: calendarSince })}</p>
      ) : null}
      <div className="bp-phase-place">
        <FileButton variant="secondary" href={processFilePath({ tenant, plan: plan.slug })}>
          {t("planning.process.calendarFile")}
        </FileButton>
        <Form method="post">
          <Button variant="secondary" name="intent" value="subscribe">
            {t(calendarSince ? "planning.process.subscribeAgain" : "planning.process.subscribe")}
          </Button>
        </Form>
        {calendarSince ? (
          <Form method="post">
            <Button variant="tertiary" name="intent" value="unsubscribe">
              {t("planning.process.unsubscribe")}
            </Button>
          </Form>
        ) : null}
      </div>
    </section>
  );
}
