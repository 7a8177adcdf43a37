import type { PlanElement } from "@boplan/domain/plan";
import { ButtonLink } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import { useEffect, useState } from "react";
import { editElementPath, writePath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import { ClientLink } from "../shell/client-link.tsx";
import { AddForm } from "./add-form.tsx";
import { ElementActions } from "./element-actions.tsx";
import { ElementRequirements } from "./element-requirements.tsx";
import { groupsOf } from "./field-groups.ts";
import { CostsGroup } from "./groups/costs-group.tsx";
import { CustomGroup } from "./groups/custom-group.tsx";
import { IndicatorsGroup } from "./groups/indicators-group.tsx";
import { ProgressGroup } from "./groups/progress-group.tsx";
import { ResponsibleGroup } from "./groups/responsible-group.tsx";
import { TimeGroup } from "./groups/time-group.tsx";
import { ToolsGroup } from "./groups/tools-group.tsx";
import { WordingGroups } from "./groups/wording-groups.tsx";
import { OriginNote } from "./origin-note.tsx";
import type { OutlineNode } from "./outline-tree.ts";
import { PlanRequirements } from "./plan-requirements.tsx";
import { useDrafts, usePlaceName, useTree, useWriting } from "./writing-context.tsx";

/** What stands beside the tree: the chosen element, or what the whole plan lacks. */
export function ElementPanel() {
  const { t } = useText();
  const { selectedId } = useWriting();
  const tree = useTree();
  const node = selectedId ? tree.byId.get(selectedId) : undefined;
  if (!node) {
    return (
      <section className="bp-element" aria-label={t("writing.wholePlan")}>
        <PlanRequirements />
      </section>
    );
  }
  return <ChosenElement key={node.row.id} node={node} />;
}

function ChosenElement({ node }: { readonly node: OutlineNode }) {
  const { t } = useText();
  const { address, plan } = useWriting();
  const { elements } = useDrafts();
  const placeName = usePlaceName();
  const shown = elements.get(node.row.id);
  const isLive = useIsLive();
  return (
    <section className="bp-element" aria-labelledby="element-title">
      <p className="bp-element-back">
        <ClientLink href={writePath(address)} className="bp-back">
          <Icon name="right" /> {t("writing.backToOutline")}
        </ClientLink>
      </p>
      <header>
        <p className="bp-sub">{placeName(node)}</p>
        <h2 id="element-title" lang={plan.lang}>
          {node.row.title}
        </h2>
        <Way node={node} />
      </header>
      <ElementActions node={node} />
      <AddForm node={node} />
      {isLive && shown ? (
        <Fields element={shown.element} />
      ) : (
        <p className={isLive ? undefined : "bp-actions"}>
          {isLive ? (
            <span role="status">{t("writing.loading")}</span>
          ) : (
            <ButtonLink href={editElementPath({ ...address, element: node.row.id })}>
              {t("writing.editInForm")}
            </ButtonLink>
          )}
        </p>
      )}
    </section>
  );
}

/** What it stands under. */
function Way({ node }: { readonly node: OutlineNode }) {
  const { plan } = useWriting();
  const placeName = usePlaceName();
  const { parent } = node;
  if (!parent) return null;
  return (
    <p className="bp-sub bp-sm">
      {placeName(parent)}. <span lang={plan.lang}>{parent.row.title}</span>
    </p>
  );
}

function Fields({ element }: { readonly element: PlanElement }) {
  const { customFields } = useWriting();
  const groups = groupsOf(element, customFields.length > 0);
  return (
    <div className="bp-element-columns">
      <div>
        <WordingGroups element={element} />
        <ElementRequirements elementId={element.id} />
        {groups.includes("costs") ? <CostsGroup element={element} /> : null}
        <IndicatorsGroup element={element} />
      </div>
      <div>
        <ResponsibleGroup element={element} />
        <TimeGroup element={element} />
        <ProgressGroup element={element} />
        <ToolsGroup element={element} />
        {groups.includes("custom") ? <CustomGroup element={element} /> : null}
        <OriginNote element={element} />
      </div>
    </div>
  );
}

/** True once script has taken over: fields that save themselves are of no use before. */
function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
