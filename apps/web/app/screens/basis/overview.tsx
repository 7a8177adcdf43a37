import { type Fact, FactList } from "@boplan/ui/fact-list";
import { Link } from "@boplan/ui/link";
import { basisDocumentPath } from "../../paths/basis.ts";
import { useText } from "../../text/text.tsx";
import type { WantingRule } from "../writing/wanting.ts";
import { BasisFrame } from "./basis-frame.tsx";
import type { PartSummary, PlanName } from "./views.ts";
import { WantingList } from "./wanting-list.tsx";

export interface BasisOverviewProps {
  readonly tenant: string;
  readonly plan: PlanName;
  readonly lens: string | null;
  readonly facts: readonly Fact[];
  readonly cover: readonly WantingRule[];
  readonly parts: readonly PartSummary[];
}

/** Everything around the tree: what is written, what is asked for, where to write it. */
export function BasisOverview(props: BasisOverviewProps) {
  const { tenant, plan, lens, facts, cover, parts } = props;
  const { t } = useText();
  return (
    <BasisFrame tenant={tenant} plan={plan} lens={lens} say={t("basis.say")}>
      <ul className="bp-basis">
        <li>
          <div>
            <h2>
              <Link href={basisDocumentPath({ tenant, plan: plan.slug })}>{t("basis.cover")}</Link>
            </h2>
            <p className="bp-sub">{t("basis.coverSay")}</p>
          </div>
          <div>
            {facts.length > 0 ? <FactList facts={facts} /> : <p>{t("basis.nothing")}</p>}
            <WantingList rules={cover} />
          </div>
        </li>
        {parts.map((part) => (
          <li key={part.part}>
            <div>
              <h2>
                <Link href={part.href}>{part.title}</Link>
              </h2>
              <p className="bp-sub">{part.about}</p>
            </div>
            <div>
              <Contents part={part} />
              <WantingList rules={part.wanting} />
            </div>
          </li>
        ))}
      </ul>
    </BasisFrame>
  );
}

function Contents({ part }: { readonly part: PartSummary }) {
  const { t } = useText();
  if (part.count === 0) {
    return (
      <p className="bp-basis-none">
        {t("basis.nothing")}.{" "}
        <Link href={part.href}>
          {t("basis.write")}
          <span className="bp-hidden">: {part.title}</span>
        </Link>
      </p>
    );
  }
  return (
    <>
      <p className="bp-sub">{t("basis.count", { count: part.count })}</p>
      <ul className="bp-basis-titles">
        {part.titles.map(({ title, lang }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles may repeat and have no other name
          <li key={place} lang={lang}>
            {title}
          </li>
        ))}
        {part.count > part.titles.length ? <li>…</li> : null}
      </ul>
    </>
  );
}
