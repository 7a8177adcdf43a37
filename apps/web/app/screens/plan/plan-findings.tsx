import { Message } from "@boplan/ui/message";
import { useText } from "../../text/text.tsx";
import type { FindingSummary } from "./finding-views.ts";
import { PlanCrumbs, PlanTabs } from "./plan-frame.tsx";
import { ShownFindings } from "./shown-findings.tsx";

export interface PlanFindingsProps {
  readonly tenant: string;
  readonly plan: {
    readonly slug: string;
    readonly title: string;
    readonly lang?: string;
    /** Whether adoption is still ahead; what an adopted plan lacks hinders nothing any more. */
    readonly isAhead: boolean;
  };
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
  const open = findings.filter((finding) => finding.setAside === null);
  const required = open.filter((finding) => finding.weight === "must");
  const recommended = open.filter((finding) => finding.weight === "should");
  const aside = findings.filter((finding) => finding.setAside !== null);
  const counted = (group: readonly FindingSummary[]) =>
    group.reduce((sum, { places }) => sum + places.length, 0);
  const missing = counted(required);
  const shown = { address: { tenant, plan: plan.slug }, canEdit };
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("findings.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">{useConclusion({ missing, isAhead: plan.isAhead })}</p>
          <p className="bp-sub bp-sm">{checked}</p>
        </div>
      </div>
      <PlanTabs tenant={tenant} plan={plan.slug} current="findings" lens={lens} />
      <div className="bp-stack">
        {required.length > 0 ? (
          <section aria-labelledby="required">
            <div className="bp-section-head">
              <h2 id="required">{t("findings.required", { count: missing })}</h2>
            </div>
            <ShownFindings {...shown} findings={required} />
          </section>
        ) : (
          <Message kind="done">
            <p>{t("findings.nothingMissing")}</p>
          </Message>
        )}
        {recommended.length > 0 ? (
          <section aria-labelledby="recommended">
            <div className="bp-section-head">
              <h2 id="recommended">{t("findings.recommended", { count: counted(recommended) })}</h2>
            </div>
            <ShownFindings {...shown} findings={recommended} />
          </section>
        ) : (
          <p className="bp-sub">{t("findings.noRecommended")}</p>
        )}
        {aside.length > 0 ? (
          <section aria-labelledby="aside">
            <div className="bp-section-head">
              <h2 id="aside">{t("writing.requirements.setAside", { count: counted(aside) })}</h2>
            </div>
            <ShownFindings {...shown} findings={aside} />
          </section>
        ) : null}
      </div>
    </main>
  );
}

function useConclusion(options: { missing: number; isAhead: boolean }): string {
  const { t } = useText();
  const { missing, isAhead } = options;
  if (missing === 0) return t(isAhead ? "read.clear" : "findings.nothingMissing");
  return t(isAhead ? "read.blocked" : "findings.required", { count: missing });
}
