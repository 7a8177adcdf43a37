import type { Plan } from "@boplan/domain/plan";
import { Contents, ContentsDisclosure } from "@boplan/ui/contents";
import { ElementTree } from "@boplan/ui/element-tree";
import { type Fact, FactList } from "@boplan/ui/fact-list";
import { EmptyState } from "@boplan/ui/message";
import { StatusCounts } from "@boplan/ui/status-counts";
import { useMemo } from "react";
import { editElementPath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { contentsOf, elementViews } from "./element-views.ts";
import { fullElement, type LeanElement } from "./lean-element.ts";
import { PlanCrumbs, PlanTabs } from "./plan-frame.tsx";
import type { PlanWords } from "./plan-words.ts";
import type { ReadingBlock } from "./reading-blocks.ts";
import { ReadingParts } from "./reading-parts.tsx";
import { useRichTextViewLabels } from "./rich-text-labels.ts";
import { statusGroups } from "./status-groups.ts";
import { UnderTitle } from "./under-title.tsx";

export interface PlanReadingProps {
  readonly tenant: string;
  readonly plan: Omit<Plan, "elements" | "parts"> & { readonly elements: readonly LeanElement[] };
  /** What stands around the tree, before the goals and after them. */
  readonly blocks: {
    readonly before: readonly ReadingBlock[];
    readonly after: readonly ReadingBlock[];
  };
  readonly words: PlanWords;
  readonly regime: string;
  readonly facts: readonly Fact[];
  /** How many things that the law requires are missing. */
  readonly missing: number;
  readonly lens: string | null;
  readonly canEdit: boolean;
  /** Whether the plan may be made into one of another framework. */
  readonly converts: boolean;
  /** The wording of the law that the draft should move to; `null` for none, or for who may not. */
  readonly nextRegime: string | null;
  /** Whether the plan can be written, and by this reader. */
  readonly canWrite: boolean;
  readonly requestKey: string | null;
}

/** The plan as its readers meet it: conclusion first, then the text with how it goes. */
export function PlanReading(props: PlanReadingProps) {
  const textLabels = useRichTextViewLabels();
  const { tenant, plan, blocks, words, canEdit } = props;
  const text = useText();
  const { t, language } = text;
  const lang = plan.language === language ? undefined : plan.language;
  const elements = useMemo(() => plan.elements.map(fullElement), [plan]);
  const nodes = useMemo(
    () =>
      elementViews({
        elements,
        units: plan.units,
        customFields: plan.customFields,
        words,
        text,
        editHref: canEdit
          ? (element) => editElementPath({ tenant, plan: plan.slug, element })
          : null,
      }),
    [elements, plan, words, text, canEdit, tenant],
  );
  const entryOf = ({ id, title }: ReadingBlock) => ({ id, label: title, children: [] });
  const items = [...blocks.before.map(entryOf), ...contentsOf(nodes), ...blocks.after.map(entryOf)];
  const isEmpty = nodes.length + blocks.before.length + blocks.after.length === 0;
  const contents = { title: t("read.contents"), items, lang, links: [] };
  return (
    <main className="bp-read" id="main" tabIndex={-1}>
      <Contents {...contents} />
      <div className="bp-read-head">
        <PlanCrumbs tenant={tenant} here={t(`domain:planStatus.${plan.status}`)} />
        <h1 lang={lang}>{plan.title}</h1>
        {plan.summary ? (
          <p className="bp-lead" lang={lang}>
            {plan.summary}
          </p>
        ) : null}
        <UnderTitle {...props} />
        <PlanTabs tenant={tenant} plan={plan.slug} current="text" lens={props.lens} />
        <StatusCounts groups={statusGroups({ elements, words, text })} />
        <section aria-labelledby="facts">
          <div className="bp-section-head">
            <h2 id="facts">{t("read.facts")}</h2>
          </div>
          <FactList facts={props.facts} />
        </section>
        <ContentsDisclosure {...contents} />
      </div>
      {isEmpty ? (
        <EmptyState>
          <p>{t("read.empty")}</p>
        </EmptyState>
      ) : null}
      <ReadingParts blocks={blocks.before} lang={lang} />
      {nodes.length > 0 ? (
        <ElementTree nodes={nodes} lang={lang} editLabel={t("read.edit")} textLabels={textLabels} />
      ) : null}
      <ReadingParts blocks={blocks.after} lang={lang} />
    </main>
  );
}
