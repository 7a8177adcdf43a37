import { ButtonLink } from "@boplan/ui/button";
import { FIRST_PLACES, FindingList } from "@boplan/ui/finding-list";
import { Link } from "@boplan/ui/link";
import { editElementPath, type PlanAddress } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import type { FindingSummary } from "./finding-views.ts";

export interface ShownFindingsProps {
  readonly address: PlanAddress;
  readonly findings: readonly FindingSummary[];
  /** Whether each finding offers the way to its field. */
  readonly canEdit: boolean;
}

/** Findings with the way to mend each. */
export function ShownFindings({ address, findings, canEdit }: ShownFindingsProps) {
  const { t } = useText();
  return (
    <FindingList
      findings={findings.map(({ isUnverified, places, ...finding }) => ({
        ...finding,
        unverified: isUnverified ? t("findings.unverified") : undefined,
        moreLabel: t("findings.more", { count: places.length - FIRST_PLACES }),
        places: places.map(({ elementId, ...place }, at) => {
          // One place has a button; among many a button each would shout.
          const Way = places.length === 1 ? ButtonLink : Link;
          return {
            ...place,
            id: `${elementId ?? "plan"}-${at}`,
            action:
              canEdit && elementId ? (
                <Way
                  href={editElementPath({ ...address, element: elementId })}
                  aria-label={`${t("findings.fix")}: ${place.label ?? place.text}`}
                >
                  {t("findings.fix")}
                </Way>
              ) : undefined,
          };
        }),
      }))}
    />
  );
}
