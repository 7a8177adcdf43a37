import { Button, ButtonLink } from "@boplan/ui/button";
import { FIRST_PLACES, FindingList } from "@boplan/ui/finding-list";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import { useId } from "react";
import { findingPlacePath } from "../../paths/basis.ts";
import { findingsPath, type PlanAddress, writePath } from "../../paths/plan.ts";
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
      findings={findings.map(({ isUnverified, places, rule, setAside, ...finding }) => ({
        ...finding,
        unverified: isUnverified ? t("findings.unverified") : undefined,
        moreLabel: t("findings.more", { count: places.length - FIRST_PLACES }),
        places: places.map(({ elementId, path, ...place }, at) => {
          // One place has a button; among many a button each would shout.
          const Way = places.length === 1 ? ButtonLink : Link;
          const name = `${finding.title}, ${place.label ?? place.text}`;
          const reason = setAside?.[at];
          const href = elementId
            ? writePath({ ...address, element: elementId })
            : path && findingPlacePath({ ...address, path });
          return {
            ...place,
            text: reason ? `${place.text} ${reason}` : place.text,
            id: `${elementId ?? "plan"}-${at}`,
            action: canEdit ? (
              <span className="bp-finding-acts">
                {href ? (
                  <Way
                    href={href}
                    aria-label={`${t("findings.fix")}: ${place.label ?? place.text}`}
                  >
                    {t("findings.fix")}
                  </Way>
                ) : null}
                {path ? (
                  <AsideForm
                    action={findingsPath(address)}
                    rule={rule}
                    path={path}
                    name={name}
                    isAside={setAside !== null}
                  />
                ) : null}
              </span>
            ) : undefined,
          };
        }),
      }))}
    />
  );
}

/** Sets a finding aside with a reason, or takes it up again. */
function AsideForm(props: {
  action: string;
  rule: string;
  path: string;
  name: string;
  isAside: boolean;
}) {
  const { action, rule, path, name, isAside } = props;
  const { t } = useText();
  const id = useId();
  const key = (
    <>
      <input type="hidden" name="rule" value={rule} />
      <input type="hidden" name="path" value={path} />
    </>
  );
  if (isAside) {
    return (
      <Form method="post" action={action}>
        {key}
        <Button
          variant="tertiary"
          name="intent"
          value="takeUp"
          aria-label={`${t("writing.takeUp")}: ${name}`}
        >
          {t("writing.takeUp")}
        </Button>
      </Form>
    );
  }
  return (
    <details className="bp-aside-form">
      <summary aria-label={`${t("writing.setAside")}: ${name}`}>{t("writing.setAside")}</summary>
      <Form method="post" action={action}>
        {key}
        <div className="bp-field">
          <label htmlFor={id}>{t("writing.reason")}</label>
          <textarea id={id} name="reason" className="ds-input" rows={3} required maxLength={5000} />
        </div>
        <Button variant="secondary" name="intent" value="setAside">
          {t("writing.setAside")}
        </Button>
      </Form>
    </details>
  );
}
