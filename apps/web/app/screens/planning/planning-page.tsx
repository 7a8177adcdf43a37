import { Button } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import type { ReactNode } from "react";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs, PlanTabs } from "../plan/plan-frame.tsx";

export interface PlanningFrame {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly lens: string | null;
}

/** The frame of the pages that look at a whole plan: its tabs, what one sees, what one can fetch. */
export function PlanningPage(props: {
  frame: PlanningFrame;
  view: "matrix" | "economy" | "timeline" | "process";
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { frame, view, actions, children } = props;
  const { tenant, plan, lens } = frame;
  const { t } = useText();
  return (
    <main className="bp-page bp-planning" data-view={view} id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t(`planning.${view}.tab`)} />
          <h1>{t(`planning.${view}.title`)}</h1>
          <p className="bp-say">{t(`planning.${view}.say`)}</p>
        </div>
        <div className="bp-actions">
          {actions}
          <PrintButton />
        </div>
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current={view} lens={lens} />
      {children}
    </main>
  );
}

/** Without script, the browser's own menu prints: then the button is not there. */
function PrintButton() {
  const { t } = useText();
  return (
    <Button
      type="button"
      variant="secondary"
      className="bp-scripted"
      onClick={() => window.print()}
    >
      {t("planning.print")}
    </Button>
  );
}

/** A choice of view by links, so that each has an address. */
export function ViewChoice(props: {
  label: string;
  choices: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
}) {
  return (
    <nav className="bp-view-choice" aria-label={props.label}>
      {props.choices.map(({ label, href, isCurrent }) => (
        <Link key={label} href={href} aria-current={isCurrent ? "true" : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
