import { useSite } from "../../text/site-text.tsx";
import { DifferenceSections } from "../version/difference-sections.tsx";
import type { DifferencesView } from "../version/difference-views.ts";

interface Side {
  readonly number: number;
  readonly label: string;
  readonly href: string;
}

export interface PublicDifferencesProps extends DifferencesView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly before: Side;
  readonly after: Side;
  readonly planHref: string;
}

/** What parts two public versions, for whoever wants to know. */
export function PublicDifferences(props: PublicDifferencesProps) {
  const { title, lang, before, after, planHref, ...difference } = props;
  const { s } = useSite();
  return (
    <div className="bp-pub-sec bp-pub-differences">
      <div>
        <p className="bp-sub">
          <a href={planHref} lang={lang}>
            {title}
          </a>
        </p>
        <h1>{s("differences.title", { before: before.number, after: after.number })}</h1>
        <p>
          {s("differences.from")} <SideLink side={before} />. {s("differences.to")}{" "}
          <SideLink side={after} />.
        </p>
        <DifferenceSections {...difference} lang={lang} />
      </div>
    </div>
  );
}

function SideLink({ side }: { readonly side: Side }) {
  const { s } = useSite();
  const name = s("plan.versionNumber", { number: side.number });
  return <a href={side.href}>{side.label === "" ? name : `${name}: ${side.label}`}</a>;
}
