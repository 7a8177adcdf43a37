import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { findingsPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { RequirementList } from "./requirement-list.tsx";
import { useWriting } from "./writing-context.tsx";

/** What the whole plan lacks, live while it is written: what blocks adoption first, then advice. */
export function PlanRequirements() {
  const { t } = useText();
  const { wanting, address } = useWriting();
  return (
    <div className="bp-requirements">
      <h2>{t("writing.requirements.title")}</h2>
      <p className="bp-sub">{t("writing.choose")}</p>
      {wanting === null ? (
        <p>
          <Link href={findingsPath(address)}>{t("read.findings")}</Link>
        </p>
      ) : (
        <>
          <p className="bp-say">
            {wanting.blocking > 0
              ? t("read.blocked", { count: wanting.blocking })
              : t("read.clear")}
          </p>
          <RequirementList
            title={t("writing.requirements.blocks", { count: wanting.blocking })}
            rules={wanting.rules.filter((rule) => rule.blocks && isOpen(rule))}
          />
          <RequirementList
            title={t("writing.requirements.advice", { count: wanting.advice })}
            rules={wanting.rules.filter((rule) => !rule.blocks && isOpen(rule))}
          />
          <RequirementList
            title={t("writing.requirements.setAside", { count: wanting.setAside })}
            rules={wanting.rules.filter((rule) => !isOpen(rule))}
          />
          {wanting.rules.length === 0 ? (
            <p className="bp-fine">
              <Icon name="check" /> {t("writing.requirements.none")}
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

/** What was set aside stands in groups of its own. */
function isOpen(rule: { places: readonly { setAside: unknown }[] }): boolean {
  return rule.places[0]?.setAside === null;
}
