import { wordDifference } from "@boplan/domain/difference";
import type { ElementNode, Plan } from "@boplan/domain/plan";
import {
  type ComparedField,
  comparePlans,
  type ElementDifference,
  type FactDifference,
} from "@boplan/domain/version-difference";
import type { Frame } from "../build-frame.ts";
import type { Block, Inline, Row, Run, Section } from "../document-model.ts";
import { kindWord, planRun, type ReportContext } from "../plan-report/context.ts";
import { comparedText } from "./compared-text.ts";

/** The version that the plan is compared with. */
export interface ChangeBase {
  readonly plan: Plan;
  /** What the version is called in the document. */
  readonly label: string;
}

/** What parts two versions, element by element and word by word: before and after side by side. */
export function changesReport(options: { context: ReportContext; base: ChangeBase }): Frame {
  const { context, base } = options;
  const { t } = context;
  const difference = comparePlans({ before: base.plan, after: context.plan });
  const { counts } = difference;
  const nothing =
    difference.facts.length === 0 &&
    difference.parts.length === 0 &&
    counts.added + counts.removed + counts.changed + counts.moved === 0;
  const overview: Section = {
    id: "section-overview",
    title: t("reports:changes.overview"),
    part: "information",
    newPage: true,
    blocks: [
      {
        type: "text",
        style: "lead",
        content: t("reports:changes.between", {
          before: base.label,
          after: context.input.versionLabel,
        }),
      },
      ...(nothing
        ? [{ type: "text" as const, content: t("reports:changes.none") }]
        : [
            {
              type: "keyFigures" as const,
              items: (["added", "removed", "changed", "moved"] as const).map((key) => ({
                value: String(counts[key]),
                label: t(`reports:changes.${key}`),
              })),
            },
          ]),
      ...factsTable({ context, base, facts: difference.facts }),
      ...partsTable({ context, parts: difference.parts }),
    ],
  };
  const changed = difference.elements.filter(({ kind, moved }) => kind !== "same" || moved);
  const elements: Section = {
    id: "section-elements",
    title: t("reports:changes.elements"),
    part: "information",
    blocks: elementsTable({ context, base, changed }),
  };
  return {
    documentType: t("reports:kindNames.changes"),
    sections: changed.length === 0 ? [overview] : [overview, elements],
  };
}

const COLUMNS = (context: ReportContext) => [
  { label: context.t("reports:changes.what"), w: 2.2 },
  { label: context.t("reports:changes.before"), w: 4.4 },
  { label: context.t("reports:changes.after"), w: 4.4 },
];

function factsTable(options: {
  context: ReportContext;
  base: ChangeBase;
  facts: readonly FactDifference[];
}): Block[] {
  const { context, base, facts } = options;
  if (facts.length === 0) return [];
  const { t } = context;
  return [
    {
      type: "table",
      id: "table-facts",
      caption: t("reports:changes.facts"),
      columns: COLUMNS(context),
      rows: facts.map(({ fact, before, after }) => ({
        cells: [
          fact === "title" || fact === "summary"
            ? t(`reports:changes.${fact}`)
            : t(`facts.${fact}`),
          ...sides({
            context,
            before: comparedText({ context, plan: base.plan, value: before }),
            after: comparedText({ context, plan: context.plan, value: after }),
          }),
        ],
      })),
    },
  ];
}

function partsTable(options: {
  context: ReportContext;
  parts: ReturnType<typeof comparePlans>["parts"];
}): Block[] {
  const { context, parts } = options;
  if (parts.length === 0) return [];
  const { t } = context;
  const count = (value: number) => ({ value, text: String(value) });
  const right = { w: 2, align: "right" as const };
  return [
    {
      type: "table",
      id: "table-parts",
      caption: t("reports:changes.parts"),
      columns: [
        { label: t("reports:changes.what"), w: 4 },
        { label: t("reports:changes.added"), ...right },
        { label: t("reports:changes.removed"), ...right },
        { label: t("reports:changes.changed"), ...right },
      ],
      rows: parts.map(({ part, added, removed, changed }) => ({
        cells: [
          t(`domain:parts.${part}`),
          count(added.length),
          count(removed.length),
          count(changed.length),
        ],
      })),
    },
  ];
}

function elementsTable(options: {
  context: ReportContext;
  base: ChangeBase;
  changed: readonly ElementDifference[];
}): Block[] {
  const { context, base, changed } = options;
  return [
    {
      type: "table",
      id: "table-elements",
      caption: context.t("reports:changes.elements"),
      columns: COLUMNS(context),
      rows: changed.flatMap((difference): Row[] => [
        { kind: "group", label: groupLabel({ context, difference }) },
        ...elementRows({ context, base, difference }),
      ]),
      note: context.t("reports:changes.note"),
    },
  ];
}

function groupLabel(options: { context: ReportContext; difference: ElementDifference }): Inline {
  const { context, difference } = options;
  const { kind, moved, before, after } = difference;
  const node = after ?? before;
  const states = [...(kind === "same" ? [] : [kind]), ...(moved ? (["moved"] as const) : [])];
  const said = states.map((state) => context.t(`reports:changes.state.${state}`)).join(", ");
  return [
    { t: `${said}: ` },
    ...(node ? nodeName({ context, node }) : []),
    ...(before && after && before.number !== after.number
      ? [{ t: ` (${before.number} → ${after.number})` }]
      : []),
  ];
}

function nodeName(options: { context: ReportContext; node: ElementNode }): Run[] {
  const { context, node } = options;
  const kind = kindWord({ context, kind: node.element.kind, form: "one" });
  const title = node.element.title.trim() || context.t("reports:labels.untitled");
  return [{ t: `${kind} ${node.number} ` }, planRun({ context, text: title })];
}

function elementRows(options: {
  context: ReportContext;
  base: ChangeBase;
  difference: ElementDifference;
}): Row[] {
  const { context, base, difference } = options;
  const { before, after, kind } = difference;
  const fields: readonly ComparedField[] =
    kind === "changed"
      ? // The words of a text say what its structure would say again.
        difference.fields.filter(
          (field) => field !== "richText" || !difference.fields.includes("text"),
        )
      : kind === "same"
        ? []
        : ["text"];
  return fields.flatMap((field): Row[] => {
    const key = field === "richText" ? "text" : field;
    const [left, right] = sides({
      context,
      before: before
        ? comparedText({ context, plan: base.plan, value: before.element[key], field: key })
        : "",
      after: after
        ? comparedText({ context, plan: context.plan, value: after.element[key], field: key })
        : "",
    });
    if (left?.length === 0 && right?.length === 0) return [];
    return [{ cells: [context.t(`reports:changes.fields.${key}`), left ?? "", right ?? ""] }];
  });
}

/** Both texts, with the words in bold that the other does not have. */
function sides(options: { context: ReportContext; before: string; after: string }): Inline[] {
  const { context, before, after } = options;
  const side = (text: string, other: string): Inline =>
    wordDifference({ text, other }).map((part) =>
      planRun({
        context,
        text: part.text,
        ...(part.kind === "only" && other !== "" ? { style: { strong: true } } : {}),
      }),
    );
  return [side(before, after), side(after, before)];
}
