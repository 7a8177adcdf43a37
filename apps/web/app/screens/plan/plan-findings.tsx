import { ButtonLink } from "@boplan/ui/button";
import { FindingList } from "@boplan/ui/finding-list";
import { Message } from "@boplan/ui/message";
import { editElementPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import type { FindingSummary } from "./finding-views.ts";
import { PlanCrumbs, PlanTabs } from "./plan-frame.tsx";

export interface PlanFindingsProps {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  /** When it was checked and against what. */
  readonly checked: string;
  readonly findings: readonly FindingSummary[];
  readonly canEdit: boolean;
  readonly lens: string | null;
}

/** What the law finds missing: required first, then advice; missing content is reported, never refused. */
export function PlanFindings({
  tenant,
  plan,
  checked,
  findings,
  canEdit,
  lens,
}: PlanFindingsProps) {
  const { t } = useText();
  const required = findings.filter((finding) => finding.weight === "must");
  const recommended = findings.filter((finding) => finding.weight === "should");
  const views = (group: readonly FindingSummary[]) =>
    group.map(({ elementId, isUnverified, ...finding }) => ({
      ...finding,
      unverified: isUnverified ? t("findings.unverified") : undefined,
      action:
        canEdit && elementId ? (
          <ButtonLink
            href={editElementPath({ tenant, plan: plan.slug, element: elementId })}
            aria-label={`${t("findings.fix")}: ${finding.place.label}`}
          >
            {t("findings.fix")}
          </ButtonLink>
        ) : undefined,
    }));
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("findings.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">
            {required.length > 0 ? t("read.blocked", { count: required.length }) : t("read.clear")}
          </p>
          <p className="bp-sub bp-sm">{checked}</p>
        </div>
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current="findings" lens={lens} />
      <div className="bp-stack">
        {required.length > 0 ? (
          <section aria-labelledby="required">
            <div className="bp-section-head">
              <h2 id="required">{t("findings.required", { count: required.length })}</h2>
            </div>
            <FindingList findings={views(required)} />
          </section>
        ) : (
          <Message kind="done">
            <p>{t("read.clear")}</p>
          </Message>
        )}
        {recommended.length > 0 ? (
          <section aria-labelledby="recommended">
            <div className="bp-section-head">
              <h2 id="recommended">{t("findings.recommended", { count: recommended.length })}</h2>
            </div>
            <FindingList findings={views(recommended)} />
          </section>
        ) : (
          <p className="bp-sub">{t("findings.noRecommended")}</p>
        )}
      </div>
    </main>
  );
}
