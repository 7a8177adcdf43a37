import { isCarriedOut } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import {
  type Block,
  type DocumentLabels,
  REPORT_SCHEMA,
  type ReportDocument,
  type Section,
} from "./document-model.ts";
import { aboutBlocks } from "./plan-report/about-section.ts";
import { createContext, type PlanReportInput, type ReportContext } from "./plan-report/context.ts";
import { costsBlocks } from "./plan-report/costs-section.ts";
import { coverFacts, documentTypeName } from "./plan-report/document-facts.ts";
import { goalsBlocks } from "./plan-report/goals-section.ts";
import { requirementsBlocks } from "./plan-report/requirements-section.ts";
import { skylineOf } from "./plan-report/skyline.ts";
import { summaryBlocks } from "./plan-report/summary-section.ts";

export type { PlanReportInput } from "./plan-report/context.ts";

/** Countries where the language has a spelling of its own: Swedish in Norway has none. */
const REGIONS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["SE", "FI"],
  nb: ["NO"],
  nn: ["NO"],
  en: [],
};

/** Accent of a municipality that has not chosen one; the template's own default. */
const DEFAULT_ACCENT = "#0b4f6c";

/** Headings of elements in the contents: three levels while they fit two pages. */
const DEEP_CONTENTS_LIMIT = 60;

/** The frame's words that writers ask for. */
const LABELS = [
  "contents",
  "table",
  "figure",
  "pageOf",
  "pageShort",
  "continued",
  "decisionPart",
  "informationPart",
  "empty",
  "untitled",
  "notStated",
] as const satisfies readonly (keyof DocumentLabels)[];

type SectionContent = "summary" | "goals" | "costs" | "requirements";

/**
 * Builds a plan's document from its snapshot. Pure: the same input gives the same document.
 * Every element of the plan is in it, at whatever depth it stands; a plan with nothing in it
 * gives a document that says so.
 */
export function buildPlanReport(input: PlanReportInput): ReportDocument {
  const context = createContext(input);
  const { plan, t } = context;
  const { municipality } = input.snapshot;
  const title = plan.title.trim() || t("reports:labels.untitled");
  const foreign = plan.language !== context.language;
  const headings = plan.elements.filter(({ kind }) => !isCarriedOut(kind)).length;
  return {
    schema: REPORT_SCHEMA,
    lang: context.language,
    region: REGIONS[context.language].includes(municipality.country) ? municipality.country : null,
    title,
    ...(foreign ? { titleLang: plan.language } : {}),
    shortTitle: title,
    subtitle: subtitleOf(context),
    description: t("reports:description", {
      plan: sentence(context.words.plan),
      municipality: municipality.name,
    }),
    keywords: [municipality.name, context.words.plan, context.words.name],
    documentType: documentTypeName(context),
    caseNumber: plan.document.caseNumber ?? "",
    versionLabel: input.versionLabel,
    banner: input.draft ? t("reports:draftBanner") : "",
    brand: {
      name: municipality.name,
      accent: input.accent ?? DEFAULT_ACCENT,
      skyline: skylineOf(context),
    },
    labels: labelsOf(context),
    facts: coverFacts(context),
    frontNote: null,
    notes: {},
    contentsDepth: headings <= DEEP_CONTENTS_LIMIT ? 3 : 2,
    sections: sectionsOf(context),
    colophon: `${t("reports:about.colophon", {
      moment: formatMoment({ moment: input.orderedAt, language: context.language }),
      product: t("common:productName"),
    })} ${t("reports:about.hashNote")}`,
  };
}

/** The framework's outline, with what it leaves out put where it belongs: nothing goes unsaid. */
function sectionsOf(context: ReportContext): Section[] {
  const { outline } = context.input.framework;
  const named = outline.map((section) => ({
    ...section,
    title: context.words.outline[section.id] ?? context.t(`reports:sections.${section.content}`),
  }));
  const missing = (["summary", "goals", "requirements"] as const)
    .filter((content) => !outline.some((section) => section.content === content))
    .map((content) => ({
      id: content,
      content,
      part: content === "goals" ? ("decision" as const) : ("information" as const),
      title: context.t(`reports:sections.${content}`),
    }));
  const all = [...named, ...missing];
  const requirementsTitle =
    all.find(({ content }) => content === "requirements")?.title ??
    context.t("reports:sections.requirements");
  const blocks: Readonly<Record<SectionContent, () => Block[]>> = {
    summary: () => summaryBlocks({ context, requirementsTitle }),
    goals: () => goalsBlocks(context),
    costs: () => costsBlocks(context),
    requirements: () => requirementsBlocks(context),
  };
  const sections = all.map(
    ({ id, content, part, title }): Section => ({
      id: `section-${id}`,
      title,
      part,
      newPage: content === "goals" || content === "requirements",
      blocks: blocks[content](),
    }),
  );
  const costs = blocks.costs();
  const afterGoals = all.findLastIndex(({ content }) => content === "goals") + 1;
  const costSection: Section = {
    id: "section-costs",
    title: context.t("reports:sections.costs"),
    part: "information",
    newPage: true,
    blocks: costs,
  };
  return [
    ...sections.slice(0, afterGoals),
    ...(costs.length > 0 ? [costSection] : []),
    ...sections.slice(afterGoals),
    {
      id: "section-about",
      title: context.t("reports:sections.about"),
      part: "information",
      newPage: true,
      blocks: aboutBlocks(context),
    },
  ];
}

function labelsOf(context: ReportContext): DocumentLabels {
  const entries = LABELS.map((key) => [key, context.t(`reports:labels.${key}`)]);
  return Object.fromEntries(entries) as Record<(typeof LABELS)[number], string>;
}

function subtitleOf({ plan }: ReportContext): string {
  const { period } = plan.document;
  if (period === null || plan.title.includes(String(period.from))) return "";
  return `${period.from}–${period.to}`;
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
