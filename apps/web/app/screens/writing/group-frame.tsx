import type { PlanElement } from "@boplan/domain/plan";
import { Button } from "@boplan/ui/button";
import { Icon } from "@boplan/ui/icons";
import type { ReactNode } from "react";
import { useText } from "../../text/text.tsx";
import type { FieldGroup } from "./field-groups.ts";
import { GroupConflict } from "./group-conflict.tsx";
import { type FieldGroupState, useFieldGroup } from "./use-field-group.ts";
import { useWriting } from "./writing-context.tsx";

export interface GroupFrameProps {
  readonly element: PlanElement;
  readonly group: FieldGroup;
  /** Name of the group; the heading does without one. */
  readonly legend?: string;
  readonly children: (state: FieldGroupState) => ReactNode;
}

/** A group of fields: says who else is in it before one writes, how saving goes, and what to choose. */
export function GroupFrame({ element, group, legend, children }: GroupFrameProps) {
  const { t } = useText();
  const { others, enter, drafts } = useWriting();
  const state = useFieldGroup(element, group);
  const { draft } = state;
  const here = others.find((other) => other.elementId === element.id && other.fieldGroup === group);
  const titleId = `group-${group}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold an editor with its own groups
    <div
      role="group"
      className="bp-group"
      data-group={group}
      data-taken={here ? true : undefined}
      aria-labelledby={legend ? titleId : undefined}
      aria-label={legend ? undefined : t(`writing.groups.${group}`)}
      onFocus={() => enter(group)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        enter(null);
        state.flush();
      }}
    >
      {legend ? <h3 id={titleId}>{legend}</h3> : null}
      {here ? (
        <p className="bp-taken" role="status">
          <Icon name="waiting" /> {t("writing.taken", { name: here.name })}
        </p>
      ) : null}
      {draft?.state === "conflict" && draft.theirs ? (
        <GroupConflict
          mine={draft.changes}
          theirs={draft.theirs}
          group={group}
          onKeepMine={(changes) => drafts.keepMine(draft, changes)}
          onTakeTheirs={() => drafts.takeTheirs(draft)}
        />
      ) : (
        <div key={`${element.id}-${state.revision}`} className="bp-group-fields">
          {children(state)}
        </div>
      )}
      {draft?.state === "refused" ? (
        <p className="bp-wrong" role="alert">
          <Icon name="wrong" />
          <span>{draft.message || t("fieldErrors.other")}</span>
        </p>
      ) : null}
      {draft?.state === "unreachable" ? (
        <p className="bp-wrong" role="status">
          <Icon name="wrong" />
          <span>{t("writing.kept")}</span>
          <Button type="button" variant="tertiary" onClick={state.flush}>
            {t("writing.retry")}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
