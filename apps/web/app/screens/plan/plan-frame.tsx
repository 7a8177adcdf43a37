import { Breadcrumb, type Crumb } from "@boplan/ui/breadcrumb";
import { Tabs } from "@boplan/ui/shell";
import { basisPath } from "../../paths/basis.ts";
import { consultationPath } from "../../paths/consultation.ts";
import { findingsPath, lensPath, type PlanAddress, planPath, plansPath } from "../../paths/plan.ts";
import { economyPath, matrixPath, processPath, timelinePath } from "../../paths/planning.ts";
import { decisionPath, versionsPath } from "../../paths/version.ts";
import { type TextKey, useText } from "../../text/text.tsx";

/** The views of one plan that have an address of their own, in the order of the work. */
const VIEWS = [
  { id: "text", label: "read.text", path: planPath },
  { id: "basis", label: "basis.tab", path: basisPath },
  { id: "findings", label: "read.findings", path: findingsPath },
  { id: "matrix", label: "planning.matrix.tab", path: matrixPath },
  { id: "economy", label: "planning.economy.tab", path: economyPath },
  { id: "timeline", label: "planning.timeline.tab", path: timelinePath },
  { id: "process", label: "planning.process.tab", path: processPath },
  { id: "consultation", label: "consultation.tab", path: consultationPath },
  { id: "versions", label: "versions.tab", path: versionsPath },
  { id: "decision", label: "decision.tab", path: decisionPath },
] as const satisfies readonly {
  id: string;
  label: TextKey;
  path: (address: PlanAddress) => string;
}[];

export interface PlanTabsProps {
  readonly tenant: string;
  readonly plan: string;
  readonly current: (typeof VIEWS)[number]["id"] | "lens";
  /** The framework that the last view looks through first; `null` when there is no other. */
  readonly lens: string | null;
}

/** The views of one plan. */
export function PlanTabs({ tenant, plan, current, lens }: PlanTabsProps) {
  const { t } = useText();
  const address = { tenant, plan };
  const through =
    lens === null
      ? []
      : [
          {
            label: t("read.lens"),
            href: lensPath({ ...address, framework: lens }),
            isCurrent: current === "lens",
          },
        ];
  return (
    <Tabs
      label={t("read.tabs")}
      items={[
        ...VIEWS.map(({ id, label, path }) => ({
          label: t(label),
          href: path(address),
          isCurrent: current === id,
        })),
        ...through,
      ]}
    />
  );
}

export interface PlanCrumbsProps {
  readonly tenant: string;
  /** The plan, where the page is beneath it. */
  readonly plan?: { readonly slug: string; readonly title: string; readonly lang?: string };
  /** Pages between the plan and this one. */
  readonly between?: readonly Crumb[];
  readonly here: string;
  readonly lang?: string;
}

export function PlanCrumbs({ tenant, plan, between = [], here, lang }: PlanCrumbsProps) {
  const { t } = useText();
  return (
    <Breadcrumb
      label={t("shell.crumbs")}
      crumbs={[
        { label: t("nav.plans"), href: plansPath(tenant) },
        ...(plan
          ? [{ label: plan.title, href: planPath({ tenant, plan: plan.slug }), lang: plan.lang }]
          : []),
        ...between,
        { label: here, lang },
      ]}
    />
  );
}
