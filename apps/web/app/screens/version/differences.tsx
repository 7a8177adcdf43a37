import { Link } from "@boplan/ui/link";
import { compareVersionsPath, type VersionInPath, versionsPath } from "../../paths/version.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs } from "../plan/plan-frame.tsx";
import { DifferenceSections } from "./difference-sections.tsx";
import type { DifferencesView } from "./difference-views.ts";

interface Side {
  readonly name: VersionInPath;
  readonly text: string;
}

export interface DifferencesProps extends DifferencesView {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly before: Side;
  readonly after: Side;
}

/** What parts two versions: how much first, then each place with old and new beside each other. */
export function Differences(props: DifferencesProps) {
  const { tenant, plan, before, after, counts, facts, elements, parts } = props;
  const { t } = useText();
  const address = { tenant, plan: plan.slug };
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("differences.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">
            {t("differences.say", { before: before.text, after: after.text })}
          </p>
          <p className="bp-sm">
            <Link
              href={compareVersionsPath({ ...address, before: after.name, after: before.name })}
            >
              {t("differences.swap")}
            </Link>{" "}
            · <Link href={versionsPath(address)}>{t("versions.tab")}</Link>
          </p>
        </div>
      </div>
      <DifferenceSections
        counts={counts}
        facts={facts}
        elements={elements}
        parts={parts}
        lang={plan.lang}
      />
    </main>
  );
}
