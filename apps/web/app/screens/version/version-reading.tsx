import type { Plan } from "@boplan/domain/plan";
import { ElementTree } from "@boplan/ui/element-tree";
import { type Fact, FactList } from "@boplan/ui/fact-list";
import { Message } from "@boplan/ui/message";
import { useMemo } from "react";
import { useText } from "../../text/text.tsx";
import { elementViews } from "../plan/element-views.ts";
import { fullElement, type LeanElement } from "../plan/lean-element.ts";
import { PlanCrumbs } from "../plan/plan-frame.tsx";
import type { PlanWords } from "../plan/plan-words.ts";
import { useRichTextViewLabels } from "../plan/rich-text-labels.ts";

export interface VersionReadingProps {
  readonly tenant: string;
  readonly slug: string;
  readonly number: number;
  readonly label: string | null;
  readonly contentHash: string;
  readonly plan: Pick<Plan, "title" | "summary" | "language" | "units"> & {
    readonly elements: readonly LeanElement[];
  };
  readonly words: PlanWords;
  readonly facts: readonly Fact[];
}

/** A frozen version as it was, under the framework's words of today. */
export function VersionReading(props: VersionReadingProps) {
  const { tenant, slug, number, label, contentHash, plan, words, facts } = props;
  const text = useText();
  const textLabels = useRichTextViewLabels();
  const { t } = text;
  const lang = plan.language === text.language ? undefined : plan.language;
  const nodes = useMemo(
    () =>
      elementViews({
        elements: plan.elements.map(fullElement),
        units: plan.units,
        words,
        text,
        editHref: null,
      }),
    [plan, words, text],
  );
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs
            tenant={tenant}
            plan={{ slug, title: plan.title, lang }}
            here={t("versions.number", { number })}
          />
          <h1 lang={lang}>{plan.title}</h1>
          {plan.summary ? (
            <p className="bp-lead" lang={lang}>
              {plan.summary}
            </p>
          ) : null}
        </div>
      </div>
      <Message kind="note">
        <p>
          {t("versions.frozenSay")} {label ? <span lang={lang}>{label}.</span> : null}{" "}
          {t("versions.hash")}: <code>{contentHash.slice(0, 12)}</code>
        </p>
      </Message>
      <FactList facts={facts} />
      <ElementTree nodes={nodes} lang={lang} editLabel={t("read.edit")} textLabels={textLabels} />
    </main>
  );
}
