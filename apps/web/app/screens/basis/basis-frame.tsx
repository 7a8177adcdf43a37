import type { ReactNode } from "react";
import { basisPath } from "../../paths/basis.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs, PlanTabs } from "../plan/plan-frame.tsx";
import { WhatHappened } from "../shell/form-answer.tsx";
import type { PlanName } from "./views.ts";

export interface BasisFrameProps {
  readonly tenant: string;
  readonly plan: PlanName;
  readonly lens: string | null;
  /** Heading of a page beneath the overview. */
  readonly heading?: string;
  readonly say: string;
  readonly children: ReactNode;
}

/** What every page of the basis has: where one is, and what it is for. */
export function BasisFrame(props: BasisFrameProps) {
  const { tenant, plan, lens, heading, say, children } = props;
  const { t } = useText();
  const overview = { label: t("basis.tab"), href: basisPath({ tenant, plan: plan.slug }) };
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs
            tenant={tenant}
            plan={plan}
            between={heading ? [overview] : []}
            here={heading ?? t("basis.tab")}
          />
          <h1 lang={heading ? undefined : plan.lang}>{heading ?? plan.title}</h1>
          <p className="bp-say">{say}</p>
        </div>
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current="basis" lens={lens} />
      <WhatHappened />
      {children}
    </main>
  );
}
