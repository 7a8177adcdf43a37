import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { ErrorSummary } from "@boplan/ui/error-summary";
import type { ReactNode } from "react";
import { consultationPath, roundPath } from "../../paths/consultation.ts";
import { planPath, plansPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { PlanTabs } from "../plan/plan-frame.tsx";
import { type Refusal, WhatHappened } from "../shell/form-answer.tsx";

/** What every page of a consultation is told about its plan. */
export interface ConsultationPlan {
  readonly slug: string;
  readonly title: string;
  readonly lang?: string;
  readonly isWritten: boolean;
}

export interface ConsultationFrameProps {
  readonly tenant: string;
  readonly plan: ConsultationPlan;
  /** The round that the page is about or stands under; without one it is the list of them. */
  readonly round?: { readonly id: string; readonly name: string };
  /** What the page under the round is called; without it the page is the round itself. */
  readonly here?: string;
  readonly title: string;
  readonly say?: ReactNode;
  readonly actions?: ReactNode;
  readonly lens: string | null;
  readonly refusal: Refusal | undefined;
  readonly children: ReactNode;
}

/** Head, views of the plan and what just happened, around a page of a consultation. */
export function ConsultationFrame(props: ConsultationFrameProps) {
  const { tenant, plan, round, here, title, say, actions, lens, refusal, children } = props;
  const { t } = useText();
  const address = { tenant, plan: plan.slug };
  const list = { label: t("consultation.tab"), href: consultationPath(address) };
  const above =
    round === undefined
      ? [{ label: t("consultation.tab") }]
      : here === undefined
        ? [list, { label: round.name, lang: plan.lang }]
        : [
            list,
            {
              label: round.name,
              href: roundPath({ ...address, round: round.id }),
              lang: plan.lang,
            },
            { label: here },
          ];
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <Breadcrumb
            label={t("shell.crumbs")}
            crumbs={[
              { label: t("nav.plans"), href: plansPath(tenant) },
              { label: plan.title, href: planPath(address), lang: plan.lang },
              ...above,
            ]}
          />
          <h1 lang={round && here === undefined ? plan.lang : undefined}>{title}</h1>
          {say ? <p className="bp-say">{say}</p> : null}
        </div>
        {actions ? <div className="bp-actions">{actions}</div> : null}
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current="consultation" lens={lens} />
      {refusal ? (
        <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} />
      ) : (
        <WhatHappened />
      )}
      {children}
    </main>
  );
}
