import type { HolidayRule } from "@boplan/domain/calendar";
import type { Severity } from "@boplan/domain/finding";
import type { CaseNumberParts, ElementKind, Plan } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import type { IndicatorDefinition, NormDefinition } from "./measuring.ts";
import type { FrameworkMessages } from "./messages.ts";
import type { DecidingBody, HearingBody, PeriodRule, ProcessTemplate } from "./planning.ts";
import type { ReadingRules } from "./reading-rules.ts";
import type { RegimeTransition } from "./transition.ts";

/** The SDK's own major version; a framework states the one it was written for. */
export const SDK_VERSION = 1;

/** A place in law or guidance, as the profession cites it. */
export interface Citation {
  /** Official name of the act or document, in its own language. */
  readonly act: string;
  /** Section, for instance `2 § första stycket 1`; `null` when the whole act is meant. */
  readonly section: string | null;
  readonly url: string;
  /** False when the wording has not been checked against the official source; shown as such. */
  readonly verified: boolean;
}

/** A wording of the law in force between two dates (`YYYY-MM-DD`, both included). */
export interface Regime {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly citation: Citation;
}

/**
 * A rung of the ladder of governing documents. What a document is called does not settle what it
 * is: `statutory` says only what it can be.
 */
export interface DocumentType {
  readonly id: string;
  /** True when a document of this type can be the plan that the law asks for. */
  readonly statutory: boolean;
  /** Activating documents say what is to be done, normative ones how things are done. */
  readonly nature: "activating" | "normative";
  /** 1 is the most general rung; rungs of equal level stand side by side. */
  readonly level: number;
  /** Body that usually adopts it, by deciding body id; `null` where practice differs. */
  readonly decidingBody: string | null;
  /** Regimes in which the type is the law's own word for the plan; empty for all others. */
  readonly namedIn: readonly string[];
}

/** Where a kind may stand. `null` among the parents means: at the root. */
export interface KindRule {
  readonly kind: ElementKind;
  readonly parents: readonly (ElementKind | null)[];
}

/** How strongly something belongs to a theme decides what it is listed under first. */
export interface ThemeMapping {
  readonly primary: readonly ThemeId[];
  readonly secondary: readonly ThemeId[];
}

/** A goal area of national policy or practice; also what a foreign plan is grouped by in the lens. */
export interface GoalArea {
  readonly id: string;
  readonly themes: ThemeMapping;
  readonly citation: Citation | null;
}

export interface MeasureTemplate {
  readonly id: string;
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
  /** Unit types that usually carry it; the first usually leads. */
  readonly units: readonly string[];
}

/** A goal to start from, with measures that usually carry it. Texts stand in the locales. */
export interface GoalTemplate {
  readonly id: string;
  readonly goalArea: string;
  readonly kind: ElementKind;
  readonly themes: readonly ThemeId[];
  /** Unit types that usually carry it; the first usually leads. */
  readonly units: readonly string[];
  /** Indicators that usually follow it. */
  readonly indicators: readonly string[];
  readonly measures: readonly MeasureTemplate[];
}

/** A controlled word (instrument, target group) with the themes it belongs to. */
export interface Term {
  readonly id: string;
  readonly themes: readonly ThemeId[];
}

/** What a rule returns for each place it finds wanting. `messageCode` is a key of `findings`. */
export interface RuleFinding {
  readonly path: string;
  readonly messageCode: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a rule may look at. `on` is the day of the check (`YYYY-MM-DD`): rules never read a clock. */
export interface RuleInput {
  readonly plan: Plan;
  readonly regime: Regime;
  readonly on: string;
}

/** A pure check of one thing the law or good practice asks of a plan. */
export interface Requirement {
  readonly id: string;
  readonly citation: Citation;
  readonly severity: Severity;
  /** Regimes in which the rule holds; `all` for every one. */
  readonly regimes: readonly string[] | "all";
  /** False when the rule does not concern this plan: it is then silent. */
  appliesTo(input: RuleInput): boolean;
  check(input: RuleInput): readonly RuleFinding[];
}

/** What a section of the printed plan shows; `text` shows the plan's own sections of that id. */
export const OUTLINE_CONTENTS = [
  "summary",
  "text",
  "needs",
  "analyses",
  "considerations",
  "goals",
  "measures",
  "costs",
  "timeline",
  "process",
  "consultation",
  "relations",
  "financing",
  "followUp",
  "lessons",
  "requirements",
] as const;

export type OutlineContent = (typeof OUTLINE_CONTENTS)[number];

/** A section of the printed plan, in order. The host renders it, and leaves out an empty one. */
export interface OutlineSection {
  readonly id: string;
  readonly part: "decision" | "information";
  readonly content: OutlineContent;
}

/** A matter that the plan has to say something about in words, with the place that asks for it. */
export interface StatementTopic {
  readonly id: string;
  readonly citation: Citation;
}

/** A word of the framework without themes: analysis topic, kind of related document, unit type. */
export interface Word {
  readonly id: string;
}

/**
 * Everything a national framework declares. Plain data and pure functions: no database, session,
 * translator, clock or other framework is reachable from here.
 */
export interface Framework {
  readonly $$type: "@boplan/framework";
  readonly sdk: typeof SDK_VERSION;
  /** Kebab case, led by the ISO 3166 country code: `se-bostadsforsorjning`. */
  readonly id: string;
  readonly version: string;
  /** ISO 3166-1 alpha-2. */
  readonly jurisdiction: string;
  /** ISO 4217 code of the money its plans count in. */
  readonly currency: string;
  /** Source language first. */
  readonly languages: readonly Language[];
  readonly regimes: readonly Regime[];
  readonly documentTypes: readonly DocumentType[];
  readonly kinds: readonly KindRule[];
  readonly goalAreas: readonly GoalArea[];
  readonly goalTemplates: readonly GoalTemplate[];
  readonly instruments: readonly Term[];
  readonly targetGroups: readonly Term[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly norms: readonly NormDefinition[];
  /** Kinds of department, company or office that carry goals; tenants map them to their own. */
  readonly unitTypes: readonly Word[];
  readonly decidingBodies: readonly DecidingBody[];
  readonly hearingBodies: readonly HearingBody[];
  /** What the plan's analyses are about. */
  readonly analysisTopics: readonly Word[];
  readonly statements: readonly StatementTopic[];
  /** Plans, guidelines and programmes that a plan relates to. */
  readonly relatedDocuments: readonly Word[];
  readonly periods: readonly PeriodRule[];
  readonly processes: readonly ProcessTemplate[];
  readonly holidays: readonly HolidayRule[];
  readonly transitions: readonly RegimeTransition[];
  readonly requirements: readonly Requirement[];
  readonly outline: readonly OutlineSection[];
  readonly reading: ReadingRules;
  /** Takes a case number apart; `null` when it follows no known form (it is kept as written). */
  parseCaseNumber(written: string): CaseNumberParts | null;
  readonly locales: Readonly<Record<Language, FrameworkMessages>>;
}
