import { Breadcrumb } from "@boplan/ui/breadcrumb";
import { Tabs } from "@boplan/ui/shell";
import { findingsPath, lensPath, planPath, plansPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";

export interface PlanTabsProps {
  readonly tenant: string;
  readonly plan: string;
  readonly current: "text" | "findings" | "lens";
  /** The framework that the third view looks through first; `null` when there is no other. */
  readonly lens: string | null;
}

/** The three views of one plan. */
export function PlanTabs({ tenant, plan, current, lens }: PlanTabsProps) {
  const { t } = useText();
  const address = { tenant, plan };
  return (
    <Tabs
      label={t("read.tabs")}
      items={[
        { label: t("read.text"), href: planPath(address), isCurrent: current === "text" },
        {
          label: t("read.findings"),
          href: findingsPath(address),
          isCurrent: current === "findings",
        },
        ...(lens === null
          ? []
          : [
              {
                label: t("read.lens"),
                href: lensPath({ ...address, framework: lens }),
                isCurrent: current === "lens",
              },
            ]),
      ]}
    />
  );
}

export interface PlanCrumbsProps {
  readonly tenant: string;
  /** The plan, where the page is beneath it. */
  readonly plan?: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly here: string;
  readonly lang?: string;
}

export function PlanCrumbs({ tenant, plan, here, lang }: PlanCrumbsProps) {
  const { t } = useText();
  return (
    <Breadcrumb
      label={t("shell.crumbs")}
      crumbs={[
        { label: t("nav.plans"), href: plansPath(tenant) },
        ...(plan
          ? [{ label: plan.title, href: planPath({ tenant, plan: plan.slug }), lang: plan.lang }]
          : []),
        { label: here, lang },
      ]}
    />
  );
}
