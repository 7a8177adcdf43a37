import { LawMark } from "@boplan/ui/status";
import { useText } from "../../text/text.tsx";
import { groupOfField } from "./field-groups.ts";
import { SetAsideForm } from "./set-aside-form.tsx";
import type { WantingPlace, WantingRule } from "./wanting.ts";
import { useWriting } from "./writing-context.tsx";

export interface RequirementListProps {
  /** Heading with a count; none where one stands above. */
  readonly title: string | null;
  readonly rules: readonly WantingRule[];
}

/** Requirements that are not met: the paragraph that asks, the places, and what to do about each. */
export function RequirementList({ title, rules }: RequirementListProps) {
  const { t } = useText();
  if (rules.length === 0) return null;
  return (
    <>
      {title ? <h3>{title}</h3> : null}
      <ul className="bp-rules">
        {rules.map((rule) => (
          <li key={`${rule.rule}-${rule.places[0]?.setAside === null}`}>
            <LawMark weight={rule.blocks ? "must" : "should"} small />
            <div>
              <b>{rule.title}</b>
              <small>
                {t(rule.blocks ? "writing.markMust" : "writing.markShould")}.{" "}
                {rule.url ? (
                  <a href={rule.url} rel="noopener" target="_blank">
                    {rule.citation}
                    <span className="bp-hidden"> {t("writing.newWindow")}</span>
                  </a>
                ) : (
                  rule.citation
                )}
                {rule.isUnverified ? ` ${t("findings.unverified")}` : ""}
              </small>
              <Places rule={rule} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Places({ rule }: { rule: WantingRule }) {
  const { t } = useText();
  const [first] = rule.places;
  if (rule.count === 1 && first) return <Place place={first} rule={rule} />;
  return (
    <details>
      <summary>{t("writing.requirements.places", { count: rule.count })}</summary>
      <ul>
        {rule.places.map((place) => (
          <li key={place.path}>
            <Place place={place} rule={rule} />
          </li>
        ))}
      </ul>
      {rule.count > rule.places.length ? (
        <p className="bp-sub bp-sm">
          {t("writing.requirements.morePlaces", { count: rule.count - rule.places.length })}
        </p>
      ) : null}
    </details>
  );
}

function Place({ place, rule }: { place: WantingPlace; rule: WantingRule }) {
  const { t } = useText();
  const { select, selectedId, store, plan } = useWriting();
  const { elementId, field } = place;
  const isThere = elementId !== null && store.get().byId.has(elementId);
  return (
    <div className="bp-rule-place">
      <p>
        {isThere && elementId !== selectedId ? (
          <>
            <span lang={plan.lang}>{place.label}</span>:{" "}
          </>
        ) : null}
        {place.text}
      </p>
      <div className="bp-rule-acts">
        {isThere ? (
          <button
            type="button"
            className="bp-plain-button"
            aria-label={`${t("findings.fix")}: ${place.label}, ${rule.title}`}
            onClick={() => select(elementId, groupOfField(field ?? undefined))}
          >
            {t("findings.fix")}
          </button>
        ) : null}
        <SetAsideForm place={place} rule={rule} />
      </div>
    </div>
  );
}
