import type { Finding } from "@boplan/domain/finding";
import {
  buildTree,
  type ElementKind,
  type ElementNode,
  flattenTree,
  type Plan,
} from "@boplan/domain/plan";
import type { PlanSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { Framework, FrameworkMessages, Regime } from "@boplan/framework-sdk";
import { translatorFor } from "@boplan/i18n/translator";
import type { Run } from "../document-model.ts";
import type { Palette } from "../picture/svg.ts";
import { readableAccent } from "../readable-accent.ts";

/** The instance that holds every text, and one language's way into it. */
type Texts = Parameters<typeof translatorFor>[0]["i18n"];
type Translate = ReturnType<typeof translatorFor>;

/** What a plan's document is made from. Nothing else is read: no clock, no database. */
export interface PlanReportInput {
  readonly snapshot: PlanSnapshot;
  readonly framework: Framework;
  readonly findings: readonly Finding[];
  /** Language of the frame; the plan's own words stay in the plan's language. */
  readonly language: Language;
  /** Holds the framework's texts; see `createI18n`. */
  readonly i18n: Texts;
  readonly contentHash: string;
  readonly versionLabel: string;
  /** True when the snapshot is no decision: said on the cover and on every page. */
  readonly draft: boolean;
  readonly orderedAt: Date;
  /** When the plan stood as the snapshot has it; the moment of the order when missing. */
  readonly statedOn?: Date;
  /** Wording of the law the plan was checked against; tells which requirements concern it. */
  readonly regime?: Regime;
  /** `#rrggbb` of the municipality. */
  readonly accent?: string;
}

/** Accent of a municipality that has not chosen one. */
const DEFAULT_ACCENT = "#0b4f6c";

/** What the parts of the document share. */
export interface ReportContext {
  readonly input: PlanReportInput;
  readonly plan: Plan;
  readonly language: Language;
  /** Words of the framework first, then those of the product. */
  readonly t: Translate;
  readonly words: FrameworkMessages;
  /** The municipality's colour, dark enough for text on white. */
  readonly accent: string;
  readonly roots: readonly ElementNode[];
  readonly nodes: readonly ElementNode[];
  readonly nodeOf: ReadonlyMap<string, ElementNode>;
}

export function createContext(input: PlanReportInput): ReportContext {
  const { framework, language, snapshot } = input;
  const roots = buildTree(snapshot.plan.elements);
  const nodes = flattenTree(roots);
  return {
    input,
    plan: snapshot.plan,
    language,
    t: translatorFor({ i18n: input.i18n, language, frameworkId: framework.id }),
    words: framework.locales[language],
    accent: readableAccent({ accent: input.accent ?? "", otherwise: DEFAULT_ACCENT }),
    roots,
    nodes,
    nodeOf: new Map(nodes.map((node) => [node.element.id, node])),
  };
}

/** Made once: making one takes longer than a table. */
const swedishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** A moment's day as `YYYY-MM-DD`, where the municipality lies. */
export function dayOf(moment: Date): string {
  return swedishDay.format(moment);
}

/** The day that the document speaks of: of its version, else of the order. */
export function dayStated({ input }: Pick<ReportContext, "input">): string {
  return dayOf(input.statedOn ?? input.orderedAt);
}

/** How a picture is coloured; the id keeps several pictures of one page apart. */
export function paletteOf(options: { context: ReportContext; id: string }): Palette {
  return { id: options.id, accent: options.context.accent };
}

/** The framework's word for a kind, else the product's. */
export function kindWord(options: {
  context: ReportContext;
  kind: ElementKind;
  form: "one" | "other";
}): string {
  const { context, kind, form } = options;
  return context.words.kinds[kind]?.[form] ?? context.t(`reports:kinds.${kind}.${form}`);
}

/** An element in running text: `Mål 1.2`. Numbers run per kind, so the kind is always said. */
export function elementName(options: { context: ReportContext; node: ElementNode }): string {
  const { context, node } = options;
  return `${kindWord({ context, kind: node.element.kind, form: "one" })} ${node.number}`;
}

/** The plan's own words, marked where they are in another language than the document. */
export function planRun(options: {
  context: ReportContext;
  text: string;
  style?: Pick<Run, "strong" | "muted">;
}): Run {
  const { context, text, style } = options;
  const foreign = context.plan.language !== context.language;
  return { t: text, ...(foreign ? { lang: context.plan.language } : {}), ...style };
}

/** Text split where a writer left a blank line. */
export function paragraphsOf(options: { context: ReportContext; text: string }): Run[][] {
  const { context, text } = options;
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => [planRun({ context, text: paragraph })]);
}

/** Name of a unit; its id where the plan does not know it, so that nothing is hidden. */
export function unitName(options: { context: ReportContext; unitId: string }): string {
  const { context, unitId } = options;
  return context.plan.units.find((unit) => unit.id === unitId)?.name ?? unitId;
}
