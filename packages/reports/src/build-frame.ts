import { isCarriedOut } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { formatMoment } from "@boplan/i18n/format";
import { documentLabels } from "./document-labels.ts";
import { REPORT_SCHEMA, type ReportDocument, type Section } from "./document-model.ts";
import { numberDocument } from "./number-document.ts";
import { aboutBlocks } from "./plan-report/about-section.ts";
import type { ReportContext } from "./plan-report/context.ts";
import { coverFacts, documentTypeName } from "./plan-report/document-facts.ts";
import { skylineOf } from "./plan-report/skyline.ts";

/** Countries where the language has a spelling of its own: Swedish in Norway has none. */
const REGIONS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["SE", "FI"],
  nb: ["NO"],
  nn: ["NO"],
  en: [],
};

/** Headings of elements in the contents: three levels while they fit two pages. */
const DEEP_CONTENTS_LIMIT = 60;

/** What one kind of document says of itself, beside its sections. */
export interface Frame {
  readonly sections: readonly Section[];
  /** Above the title on the cover; the plan's own type when missing. */
  readonly documentType?: string;
  /** Pages lie: a table of many columns. */
  readonly landscape?: boolean;
}

/**
 * Cover, contents, provenance and numbers around the sections of any kind of document. The last
 * section always says from which version the document was made, with its checksum.
 */
export function buildFrame(options: { context: ReportContext; frame: Frame }): ReportDocument {
  const { context, frame } = options;
  const { plan, t, input, language } = context;
  const { municipality } = input.snapshot;
  const title = plan.title.trim() || t("reports:labels.untitled");
  const foreign = plan.language !== language;
  const headings = plan.elements.filter(({ kind }) => !isCarriedOut(kind)).length;
  const about: Section = {
    id: "section-about",
    title: t("reports:sections.about"),
    part: "information",
    newPage: true,
    blocks: aboutBlocks(context),
  };
  return numberDocument({
    schema: REPORT_SCHEMA,
    lang: language,
    region: REGIONS[language].includes(municipality.country) ? municipality.country : null,
    title,
    ...(foreign ? { titleLang: plan.language } : {}),
    shortTitle: title,
    subtitle: subtitleOf(context),
    description: t("reports:description", {
      plan: sentence(context.words.plan),
      municipality: municipality.name,
    }),
    keywords: [municipality.name, context.words.plan, context.words.name],
    documentType: frame.documentType ?? documentTypeName(context),
    caseNumber: plan.document.caseNumber ?? "",
    contentHash: input.contentHash,
    versionLabel: input.versionLabel,
    banner: input.draft ? t("reports:draftBanner") : "",
    brand: { name: municipality.name, accent: context.accent, skyline: skylineOf(context) },
    labels: documentLabels(t),
    facts: coverFacts(context),
    landscape: frame.landscape ?? false,
    frontNote: null,
    contentsDepth: contentsDepthOf({ frame, headings }),
    sections: [...frame.sections, about],
    colophon: `${t("reports:about.colophon", {
      moment: formatMoment({ moment: input.orderedAt, language }),
      product: t("common:productName"),
    })} ${t("reports:about.hashNote")}`,
  });
}

/** A document of one or two sections is overlooked without a list of them. */
function contentsDepthOf(options: { frame: Frame; headings: number }): number {
  const { frame, headings } = options;
  if (frame.sections.length <= 2) return 0;
  return headings <= DEEP_CONTENTS_LIMIT ? 3 : 2;
}

function subtitleOf({ plan }: ReportContext): string {
  const { period } = plan.document;
  if (period === null || plan.title.includes(String(period.from))) return "";
  return `${period.from}–${period.to}`;
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
