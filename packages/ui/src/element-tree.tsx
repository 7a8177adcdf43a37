import type { ElementKind, GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import { isCarriedOut } from "@boplan/domain/plan";
import type { RichText } from "@boplan/domain/rich-text";
import { Icon } from "./icons.tsx";
import { Link } from "./link.tsx";
import { RichTextView, type RichTextViewLabels } from "./rich-text-view.tsx";
import { StatusMark } from "./status.tsx";

/** One element as the reader sees it: every word resolved, only the plan's own text in its language. */
export interface ElementView {
  readonly id: string;
  readonly kind: ElementKind;
  /** `Goal 1.2`, in the framework's words. */
  readonly kindLabel: string;
  /** What several of the kind are called; heads a run of measures. */
  readonly groupLabel: string;
  readonly title: string;
  readonly text: string;
  readonly richText: RichText | null;
  readonly status: {
    readonly value: GoalAttainment | MeasureStatus;
    readonly label: string;
  } | null;
  /** Unit, time and money on one line. */
  readonly line: readonly string[];
  readonly notes: readonly { readonly term: string; readonly values: readonly string[] }[];
  readonly edit: { readonly href: string; readonly label: string } | null;
  readonly children: readonly ElementView[];
}

export interface ElementTreeProps {
  readonly nodes: readonly ElementView[];
  /** Language of the plan's text where it is not the page's. */
  readonly lang?: string;
  /** Words for assistive technology before a status. */
  readonly editLabel: string;
  readonly textLabels: RichTextViewLabels;
}

/** The plan as a document: sections for what is to be reached, lists for what is to be done. */
export function ElementTree({ nodes, ...level }: ElementTreeProps) {
  return (
    <article className="bp-tree">
      <Siblings nodes={nodes} depth={0} {...level} />
    </article>
  );
}

interface LevelProps {
  readonly depth: number;
  readonly lang?: string;
  readonly editLabel: string;
  readonly textLabels: RichTextViewLabels;
}

type Run =
  | { readonly type: "section"; readonly node: ElementView }
  | { readonly type: "list"; readonly nodes: readonly ElementView[] };

/** Neighbours that are carried out form one list; each of the others opens its own section. */
function runsOf(nodes: readonly ElementView[]): Run[] {
  const runs: Run[] = [];
  let list: ElementView[] = [];
  for (const node of nodes) {
    if (!isCarriedOut(node.kind)) {
      list = [];
      runs.push({ type: "section", node });
    } else if (list.length > 0 && list[0]?.kind === node.kind) {
      list.push(node);
    } else {
      list = [node];
      runs.push({ type: "list", nodes: list });
    }
  }
  return runs;
}

function Siblings({ nodes, ...level }: LevelProps & { readonly nodes: readonly ElementView[] }) {
  return (
    <>
      {runsOf(nodes).map((run) =>
        run.type === "section" ? (
          <Section key={run.node.id} node={run.node} {...level} />
        ) : (
          <MeasureList key={run.nodes[0]?.id} nodes={run.nodes} {...level} />
        ),
      )}
    </>
  );
}

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

function Section({ node, ...level }: LevelProps & { readonly node: ElementView }) {
  const { depth, lang, editLabel } = level;
  const Heading = HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? "h6";
  const hasNotes = node.status !== null || node.notes.length > 0 || node.line.length > 0;
  return (
    <>
      <div className="bp-block" data-depth={depth} data-deep={depth > 1 || undefined}>
        <div>
          <p className="bp-kind">
            <Icon name={node.kind} />
            <span>{node.kindLabel}</span>
            <EditLink node={node} label={editLabel} />
          </p>
          <Heading className="bp-block-title" id={node.id} lang={lang}>
            {node.title}
          </Heading>
          <Prose node={node} level={level} />
        </div>
        {hasNotes ? (
          <div className="bp-note">
            {node.status ? (
              <StatusMark value={node.status.value} label={node.status.label} />
            ) : null}
            {node.line.length > 0 ? <p>{node.line.join(" · ")}</p> : null}
            <Notes notes={node.notes} />
          </div>
        ) : null}
      </div>
      <Siblings nodes={node.children} {...level} depth={depth + 1} />
    </>
  );
}

function MeasureList({ nodes, ...level }: LevelProps & { readonly nodes: readonly ElementView[] }) {
  return (
    <div className="bp-measures" data-depth={level.depth}>
      {level.depth === 0 ? (
        // Measures that stand beside the goals must not look as if they belonged to the last one.
        <h2 className="bp-list-title">{nodes[0]?.groupLabel}</h2>
      ) : (
        <p>{nodes[0]?.groupLabel}</p>
      )}
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <Icon name={node.status?.value ?? "unset"} status={node.status?.value ?? "none"} />
            <Done node={node} {...level} />
            <EditLink node={node} label={level.editLabel} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Done({ node, ...level }: LevelProps & { readonly node: ElementView }) {
  const activities = node.children.filter((child) => child.kind === "activity");
  const others = node.children.filter((child) => child.kind !== "activity");
  return (
    <div>
      <p className="bp-what" id={node.id} lang={level.lang}>
        {node.title}
      </p>
      <p className="bp-line">
        <span>{node.kindLabel}</span>
        {node.status ? (
          <>
            {" · "}
            <b data-status={node.status.value}>{node.status.label}</b>
          </>
        ) : null}
        {node.line.length > 0 ? ` · ${node.line.join(" · ")}` : null}
      </p>
      <Prose node={node} level={level} isSmall />
      <Notes notes={node.notes} className="bp-line" />
      {activities.length > 0 ? (
        <ul className="bp-activities">
          {activities.map((activity) => (
            <li key={activity.id}>
              <Icon
                name={activity.status?.value ?? "activity"}
                status={activity.status?.value ?? "none"}
              />
              <Done node={activity} {...level} />
              <EditLink node={activity} label={level.editLabel} />
            </li>
          ))}
        </ul>
      ) : null}
      <Siblings nodes={others} {...level} depth={level.depth + 1} />
    </div>
  );
}

function EditLink({ node, label }: { readonly node: ElementView; readonly label: string }) {
  if (!node.edit) return null;
  return (
    <Link className="bp-edit" href={node.edit.href} aria-label={node.edit.label} isOneOfMany>
      {label}
    </Link>
  );
}

/** Paragraphs are parted by an empty line, as people write them. */
/** The element's text; its own headings come beneath the element's. */
function Prose(props: { node: ElementView; level: LevelProps; isSmall?: boolean }) {
  const { node, level, isSmall } = props;
  return (
    <RichTextView
      value={node}
      id={node.id}
      // A measure's title is no heading: its text stands under that of the goal.
      under={isSmall ? Math.max(level.depth + 1, 2) : level.depth + 2}
      lang={level.lang}
      isSmall={isSmall}
      labels={level.textLabels}
    />
  );
}

function Notes({
  notes,
  className,
}: {
  readonly notes: ElementView["notes"];
  readonly className?: string;
}) {
  if (notes.length === 0) return null;
  return (
    <dl className={className}>
      {notes.map((note) => (
        <div key={note.term}>
          <dt>{note.term}</dt>
          {note.values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
