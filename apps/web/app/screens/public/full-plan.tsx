import type { ContentsItem } from "@boplan/ui/contents";
import { ElementTree } from "@boplan/ui/element-tree";
import { FactList } from "@boplan/ui/fact-list";
import type { FullPlanView } from "../../server/public/full-plan-view.server.ts";
import { useSite } from "../../text/site-text.tsx";
import { ReadingParts } from "../plan/reading-parts.tsx";
import { useRichTextViewLabels } from "../plan/rich-text-labels.ts";
import { PlanFiles } from "./plan-files.tsx";
import type { PlanPageProps } from "./plan-page.tsx";
import { PlanTitle } from "./plan-title.tsx";

export interface FullPlanProps extends FullPlanView {
  /** What the short page says of the same version. */
  readonly page: PlanPageProps;
  readonly summaryHref: string;
}

/** The plan from beginning to end, as it was frozen. */
export function FullPlan(props: FullPlanProps) {
  const { page, summaryHref, facts, contents, before, nodes, after } = props;
  const { s } = useSite();
  const labels = useRichTextViewLabels();
  const { lang } = page;
  return (
    <div className="bp-pub-read">
      <nav className="bp-pub-contents" aria-labelledby="contents">
        <h2 id="contents" className="bp-wide">
          {s("full.contents")}
        </h2>
        <div className="bp-wide">
          <Contents {...contents} lang={lang} />
        </div>
        <details className="bp-narrow">
          <summary>{s("full.contents")}</summary>
          <Contents {...contents} lang={lang} />
        </details>
      </nav>
      <article id="plan">
        <header>
          <p className="bp-sub">
            <a href={summaryHref}>{s("full.back")}</a>
          </p>
          <PlanTitle {...page} />
          <FactList facts={facts} />
        </header>
        <ReadingParts blocks={before} lang={lang} />
        <ElementTree nodes={nodes} lang={lang} editLabel="" textLabels={labels} />
        <ReadingParts blocks={after} lang={lang} />
        <PlanFiles {...page} />
      </article>
    </div>
  );
}

function Contents(props: FullPlanView["contents"] & { readonly lang: string | undefined }) {
  const { before, elements, after, lang } = props;
  return (
    <ol>
      <ContentsItems items={before} lang={undefined} />
      <ContentsItems items={elements} lang={lang} />
      <ContentsItems items={after} lang={undefined} />
    </ol>
  );
}

function ContentsItems({
  items,
  lang,
}: {
  readonly items: readonly ContentsItem[];
  /** Language of the labels where it is not the page's. */
  readonly lang: string | undefined;
}) {
  return items.map(({ id, label, children }) => (
    <li key={id}>
      <a href={`#${id}`} lang={lang}>
        {label}
      </a>
      {children.length > 0 ? (
        <ol>
          <ContentsItems items={children} lang={lang} />
        </ol>
      ) : null}
    </li>
  ));
}
