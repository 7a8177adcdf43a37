import { Icon } from "@boplan/ui/icons";
import { LawMark } from "@boplan/ui/status";
import { memo, useState } from "react";
import { writePath } from "../../paths/plan.ts";
import { useText } from "../../text/text.tsx";
import type { OutlineNode } from "./outline-tree.ts";
import { usePlaceName, useWriting } from "./writing-context.tsx";

export interface OutlineRowViewProps {
  readonly node: OutlineNode;
  /** `null` when nothing stands under it. */
  readonly isOpen: boolean | null;
  readonly isSelected: boolean;
  /** The one row that the tab key stops at. */
  readonly isActive: boolean;
  readonly isRenaming: boolean;
  /** Script has taken over. */
  readonly isLive: boolean;
  readonly onRenamed: () => void;
  readonly onActivate: () => void;
  readonly onToggle: (node: OutlineNode) => void;
  readonly mark: "must" | "should" | null;
  /** Name of somebody else who is in it. */
  readonly writer: string | null;
  /** Where what is dragged would land. */
  readonly drop: "before" | "after" | "inside" | null;
}

/** One row of the tree. Without script it is a link that opens the element. */
export const OutlineRowView = memo(function OutlineRowView(props: OutlineRowViewProps) {
  const { node, isOpen, isSelected, isActive, mark, writer } = props;
  const { t } = useText();
  const { select } = useWriting();
  const placeName = usePlaceName();
  const { row } = node;
  const notes = [
    mark ? t(mark === "must" ? "writing.markMust" : "writing.markShould") : "",
    writer ? t("writing.isHere", { name: writer }) : "",
  ].filter((note) => note !== "");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the tree
    <div
      role="treeitem"
      id={`row-${row.id}`}
      data-row={row.id}
      data-drop={props.drop ?? undefined}
      data-kind={row.kind}
      data-written={writer ? true : undefined}
      aria-level={node.level}
      aria-setsize={node.siblings.length}
      aria-posinset={node.at + 1}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      aria-label={[placeName(node), row.title, ...notes].join(". ")}
      tabIndex={props.isLive ? (isActive ? 0 : -1) : undefined}
      className="bp-row"
      data-level={Math.min(node.level, 7)}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isActive) props.onActivate();
      }}
      onClick={() => {
        props.onActivate();
        select(row.id);
      }}
    >
      {isOpen === null ? (
        <span className="bp-row-fold" />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys fold and open
        // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the keys do it on the row
        <span
          className="bp-row-fold"
          data-open={isOpen}
          onClick={(event) => {
            event.stopPropagation();
            props.onToggle(node);
          }}
        >
          <Icon name={isOpen ? "down" : "right"} />
        </span>
      )}
      <Icon name={row.kind} />
      {props.isRenaming ? (
        <RenameField node={node} onDone={props.onRenamed} />
      ) : (
        <Title node={node} isLive={props.isLive} />
      )}
      {writer ? (
        <span className="bp-row-writer" aria-hidden="true" title={writer}>
          {initials(writer)}
        </span>
      ) : null}
      {mark ? <LawMark weight={mark} small /> : null}
    </div>
  );
});

/** The whole row is chosen; without script its title is a link that opens the element. */
function Title({ node, isLive }: { node: OutlineNode; isLive: boolean }) {
  const { address, plan } = useWriting();
  const placeName = usePlaceName();
  const { id, title } = node.row;
  const words = (
    <>
      <small>{placeName(node)}</small>
      <span lang={plan.lang} title={title}>
        {title}
      </span>
    </>
  );
  if (isLive) return <span className="bp-row-title">{words}</span>;
  return (
    <a className="bp-row-title" href={writePath({ ...address, element: id })}>
      {words}
    </a>
  );
}

function initials(name: string): string {
  return name
    .split(" ")
    .flatMap((part) => part[0] ?? "")
    .slice(0, 2)
    .join("");
}

/** The title in its place in the tree: Enter keeps it, Escape lets it be. */
function RenameField({ node, onDone }: { node: OutlineNode; onDone: () => void }) {
  const { t } = useText();
  const { drafts, plan } = useWriting();
  const [title, setTitle] = useState(node.row.title);
  const keep = () => {
    const key = { elementId: node.row.id, group: "heading" } as const;
    if (title.trim() !== "" && title !== node.row.title) {
      drafts.write(key, { title }, node.row.version);
      drafts.flush(key);
    }
    onDone();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      className="ds-input bp-row-rename"
      aria-label={t("writing.rename")}
      lang={plan.lang}
      maxLength={500}
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") keep();
        if (event.key === "Escape") onDone();
      }}
    />
  );
}
