import type { Severity } from "@boplan/domain/finding";
import type { CaseNumberParts, ElementKind, Plan } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import type { FrameworkMessages } from "./messages.ts";
import type { ReadingRules } from "./reading-rules.ts";

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

export interface DocumentType {
  readonly id: string;
  /** True when a document of this type can be the plan that the law asks for. */
  readonly statutory: boolean;
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
}

/** A goal to start from, with measures that usually carry it. Texts stand in the locales. */
export interface GoalTemplate {
  readonly id: string;
  readonly goalArea: string;
  readonly kind: ElementKind;
  readonly themes: readonly ThemeId[];
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

/** A section of the printed plan, in order. The host renders it. */
export interface OutlineSection {
  readonly id: string;
  readonly part: "decision" | "information";
  readonly content: "summary" | "goals" | "requirements";
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
  readonly requirements: readonly Requirement[];
  readonly outline: readonly OutlineSection[];
  readonly reading: ReadingRules;
  /** Takes a case number apart; `null` when it follows no known form (it is kept as written). */
  parseCaseNumber(written: string): CaseNumberParts | null;
  readonly locales: Readonly<Record<Language, FrameworkMessages>>;
}
