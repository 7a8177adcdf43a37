import type { EditorState } from "prosemirror-state";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { COMMANDS, type CommandName, hasMark, isActive } from "./commands.ts";
import type { RichTextLabels } from "./labels.ts";
import { schema } from "./schema.ts";

/** Drawn on a 20-unit grid; sent with the editor and with no other page. */
const SHAPES: Readonly<Record<Tool, string>> = {
  heading: "M4 4v12M11 4v12M4 10h7M15 8v8M13.5 9.2 15 8",
  subheading: "M3 6v10M9 6v10M3 11h6M12.5 9.5c.5-2 4-2 4 .3 0 2-4 3.4-4 6.2h4.3",
  strong: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  emphasis: "M8.5 4h6M5.5 16h6M11.5 4l-3 12",
  bulletList: "M8 5h9M8 10h9M8 15h9M3 5h1.6M3 10h1.6M3 15h1.6",
  orderedList:
    "M8.5 5H17M8.5 10H17M8.5 15H17M3.2 3.6 4.4 3v4M3 11c0-1.6 2.4-1.6 2.4 0S3 13.5 3 16h2.6",
  indent: "M3 4h14M9 8.5h8M9 12.5h8M3 16.5h14M3 8l3 2.5L3 13",
  outdent: "M3 4h14M9 8.5h8M9 12.5h8M3 16.5h14M6 8l-3 2.5L6 13",
  link: "M8.5 11.5l3-3M9.5 6l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M10.5 14l-2 2A3.2 3.2 0 0 1 4 11.500l2-2",
  footnote: "M3 16 7 5l4 11M4.5 12.500h5M14 5.200 15.800 4v6M14 10h3.600",
  undo: "M7 4 3.500 7.500 7 11M4 7.500h7.500a4.250 4.250 0 0 1 0 8.500H8",
  redo: "M13 4l3.500 3.500L13 11M16 7.500H8.500a4.250 4.250 0 0 0 0 8.500H12",
};

type Tool = CommandName | "link" | "footnote";

/** Groups are parted by a line. */
const GROUPS: readonly (readonly Tool[])[] = [
  ["heading", "subheading"],
  ["strong", "emphasis"],
  ["bulletList", "orderedList", "outdent", "indent"],
  ["link", "footnote"],
  ["undo", "redo"],
];

const TOOLS = GROUPS.flat();

const KEYS: Partial<Record<Tool, string>> = {
  heading: "Control+Alt+3",
  subheading: "Control+Alt+4",
  strong: "Control+B",
  emphasis: "Control+I",
  bulletList: "Control+Shift+8",
  orderedList: "Control+Shift+7",
  indent: "Control+]",
  outdent: "Control+[",
  link: "Control+K",
  undo: "Control+Z",
  redo: "Control+Y",
};

export interface ToolbarProps {
  /** Id of the text that it works on. */
  readonly controls: string;
  readonly state: EditorState;
  readonly labels: RichTextLabels;
  readonly toolbar: RefObject<HTMLDivElement>;
  readonly onTool: (tool: Tool) => void;
  readonly onLeave: () => void;
}

/** One stop for Tab; arrows, Home and End go from tool to tool, Escape back into the text. */
export function Toolbar(props: ToolbarProps) {
  const { controls, state, labels, toolbar, onTool, onLeave } = props;
  const [current, setCurrent] = useState<Tool>("heading");
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape") return onLeave();
    const place = placeAfter({ key: event.key, place: TOOLS.indexOf(current) });
    const tool = place === null ? undefined : TOOLS[place];
    if (!tool) return;
    event.preventDefault();
    setCurrent(tool);
    toolbar.current?.querySelector<HTMLButtonElement>(`[data-tool=${tool}]`)?.focus();
  };
  return (
    <div
      className="bp-tools"
      role="toolbar"
      aria-label={labels.toolbar}
      aria-controls={controls}
      ref={toolbar}
      onKeyDown={move}
    >
      {GROUPS.map((group) => (
        <span className="bp-tool-group" key={group[0]}>
          {group.map((tool) => (
            <button
              key={tool}
              type="button"
              data-tool={tool}
              tabIndex={tool === current ? 0 : -1}
              aria-label={labels[tool]}
              aria-pressed={pressed({ state, tool })}
              // Not `disabled`: what cannot be done here must still be found with the arrows.
              aria-disabled={!isPossible({ state, tool }) || undefined}
              aria-keyshortcuts={KEYS[tool]}
              title={
                KEYS[tool]
                  ? `${labels[tool]} (${KEYS[tool].replace("Control", "Ctrl")})`
                  : labels[tool]
              }
              onFocus={() => setCurrent(tool)}
              // The selection in the text stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                if (isPossible({ state, tool })) onTool(tool);
              }}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d={SHAPES[tool]} />
              </svg>
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}

function placeAfter({ key, place }: { key: string; place: number }): number | null {
  const count = TOOLS.length;
  if (key === "ArrowRight") return (place + 1) % count;
  if (key === "ArrowLeft") return (place + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

function pressed({ state, tool }: { state: EditorState; tool: Tool }): boolean | undefined {
  if (tool === "footnote") return undefined;
  if (tool === "link") return hasMark({ state, mark: schema.marks.link });
  return isActive({ state, command: tool }) ?? undefined;
}

function isPossible({ state, tool }: { state: EditorState; tool: Tool }): boolean {
  return tool === "link" || tool === "footnote" || COMMANDS[tool](state);
}
