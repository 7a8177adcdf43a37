import type { Plan } from "@boplan/domain/plan";
import type { ContentsItem } from "@boplan/ui/contents";
import type { ElementView } from "@boplan/ui/element-tree";
import type { Fact } from "@boplan/ui/fact-list";
import { documentFacts } from "../../screens/plan/document-facts.ts";
import { contentsOf, elementViews } from "../../screens/plan/element-views.ts";
import { planWords } from "../../screens/plan/plan-words.ts";
import type { ReadingBlock } from "../../screens/plan/reading-blocks.ts";
import { readingBlocks } from "../reading-parts.server.ts";
import type { PageContext } from "./page-context.server.ts";

/** A plan with every word of it, ready to be read from beginning to end. */
export interface FullPlanView {
  readonly facts: readonly Fact[];
  /** Sections have the framework's names, elements the plan's own words. */
  readonly contents: {
    readonly before: readonly ContentsItem[];
    readonly elements: readonly ContentsItem[];
    readonly after: readonly ContentsItem[];
  };
  readonly before: readonly ReadingBlock[];
  readonly nodes: readonly ElementView[];
  readonly after: readonly ReadingBlock[];
}

export function fullPlanView(options: {
  context: Pick<PageContext<unknown>, "app" | "language" | "text">;
  plan: Plan;
}): FullPlanView {
  const { context, plan } = options;
  const { app, language, text } = context;
  const framework = app.frameworks.get(plan.frameworkId);
  const nodes = elementViews({
    elements: plan.elements,
    units: plan.units,
    customFields: plan.customFields,
    words: planWords({ framework, language }),
    text,
    editHref: null,
  });
  const { before, after } = readingBlocks({ plan, framework, text });
  const heading = ({ id, title }: ReadingBlock): ContentsItem => ({
    id,
    label: title,
    children: [],
  });
  return {
    facts: documentFacts({ plan, framework, text }),
    contents: {
      before: before.map(heading),
      elements: contentsOf(nodes),
      after: after.map(heading),
    },
    before,
    nodes,
    after,
  };
}
