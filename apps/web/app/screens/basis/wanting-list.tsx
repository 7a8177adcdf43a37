import { LawMark } from "@boplan/ui/status";
import { useText } from "../../text/text.tsx";
import type { WantingRule } from "../writing/wanting.ts";

export interface WantingListProps {
  readonly rules: readonly WantingRule[];
  /** Level of the heading that names the list; none where one stands above. */
  readonly heading?: 2 | 3;
}

/** As many places of one rule as one takes in. */
const SHOWN = 3;

/** What the law asks for at one place, with the paragraph that asks. */
export function WantingList({ rules, heading }: WantingListProps) {
  const { t } = useText();
  const open = rules.filter(({ places }) => places[0]?.setAside === null);
  if (open.length === 0) return null;
  const Heading = heading === 3 ? "h3" : "h2";
  return (
    <div className="bp-asks">
      {heading ? <Heading>{t("basis.lawAsks")}</Heading> : null}
      <ul className="bp-rules">
        {open.map((rule) => (
          <li key={rule.rule}>
            <LawMark weight={rule.blocks ? "must" : "should"} small />
            <div>
              <b>{rule.title}</b>
              {rule.places.slice(0, SHOWN).map(({ path, text }) => (
                <p key={path}>{text}</p>
              ))}
              {rule.count > SHOWN ? <p>{t("basis.more", { count: rule.count - SHOWN })}</p> : null}
              <small>
                {t(rule.blocks ? "writing.markMust" : "writing.markShould")}.{" "}
                {rule.url ? <a href={rule.url}>{rule.citation}</a> : rule.citation}
                {rule.isUnverified ? (
                  <span className="bp-unverified"> · {t("findings.unverified")}</span>
                ) : null}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
