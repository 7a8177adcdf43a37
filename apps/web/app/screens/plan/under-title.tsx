import { formatPartialDate } from "@boplan/i18n/format";
import { Button, ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { Message } from "@boplan/ui/message";
import { LawMark } from "@boplan/ui/status";
import { Form } from "@remix-run/react";
import { findingsPath, writePath } from "../../paths/plan.ts";
import { reportsPath } from "../../paths/report.ts";
import { convertPath, regimePath } from "../../paths/starting.ts";
import { useText } from "../../text/text.tsx";
import type { PlanReadingProps } from "./plan-reading.tsx";

/** What one wants to know before reading: the law it is held to, until when, and whether it holds. */
export function UnderTitle(props: PlanReadingProps) {
  const { tenant, plan, words, regime, missing, requestKey, canWrite, converts } = props;
  const { t, language } = useText();
  const { validTo } = plan.document;
  return (
    <>
      <p className="bp-under">
        <span>{t("read.framework", { name: words.framework, regime })}</span>
        {validTo ? (
          <span>{t("read.validTo", { date: formatPartialDate({ date: validTo, language }) })}</span>
        ) : null}
      </p>
      {plan.status === "draft" ? (
        <p className="bp-adoption">
          {missing > 0 ? <LawMark weight="must" small /> : null}
          <Link href={findingsPath({ tenant, plan: plan.slug })}>
            {missing > 0 ? t("read.blocked", { count: missing }) : t("read.clear")}
          </Link>
        </p>
      ) : null}
      {canWrite ? (
        <p className="bp-actions">
          <ButtonLink variant="primary" href={writePath({ tenant, plan: plan.slug })}>
            {t("writing.open")}
          </ButtonLink>
        </p>
      ) : null}
      {props.nextRegime ? (
        <Message kind="note">
          <p>
            {t("regime.notice", { from: regime, to: props.nextRegime })}{" "}
            <Link href={regimePath({ tenant, plan: plan.slug })}>{t("regime.open")}</Link>
          </p>
        </Message>
      ) : null}
      {converts ? (
        <p>
          <Link href={convertPath({ tenant, plan: plan.slug })}>{t("converting.title")}</Link>
        </p>
      ) : null}
      {requestKey ? (
        <Form className="bp-actions" method="post" action={reportsPath(tenant)}>
          <input type="hidden" name="plan" value={plan.slug} />
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="requestKey" value={requestKey} />
          <Button variant="secondary">{t("read.order")}</Button>
        </Form>
      ) : null}
    </>
  );
}
