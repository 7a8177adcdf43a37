import type { PublicPlanEntry } from "@boplan/application/public-plan/publication-rows";
import type { Language } from "@boplan/domain/tenant";
import type { PublicPaths } from "../../paths/public.ts";
import type { SiteText } from "../../text/site-text.tsx";
import { dayInWords } from "../day-in-words.ts";
import { lastDayOf } from "./plan-view.ts";

/** A public plan as a line of a list. */
export interface EntryView {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly lang?: Language;
  readonly municipality: string;
  readonly municipalityHref: string;
  readonly county: string | null;
  /** What is said of it beneath, part by part. */
  readonly line: readonly string[];
  /** Whether its time is over, or it is not decided. */
  readonly mark: "proposal" | "expired" | null;
}

/** A plan of a list in the reader's words. */
export function entryView(options: {
  entry: PublicPlanEntry;
  context: {
    readonly language: Language;
    readonly site: SiteText;
    readonly paths: PublicPaths;
    readonly today: string;
    href(path: string): string;
  };
}): EntryView {
  const { entry, context } = options;
  const { language, site, paths, href, today } = context;
  const { municipality, slug, title, adoptedOn, goalCount, measureCount } = entry;
  const written = (date: string) => dayInWords({ day: date, language });
  const time = timeOf({ entry, site, written });
  return {
    key: entry.version.publicationId,
    href: href(paths.plan({ municipality: municipality.slug, plan: slug })),
    title,
    ...(entry.language === language ? {} : { lang: entry.language }),
    municipality: municipality.name,
    municipalityHref: href(paths.municipality(municipality.slug)),
    county: municipality.county?.name ?? null,
    line: [
      ...(time === null ? [] : [time]),
      ...(adoptedOn === null ? [] : [site.s("entry.adopted", { date: written(adoptedOn) })]),
      ...(goalCount > 0 ? [site.s("entry.goals", { count: goalCount })] : []),
      ...(measureCount > 0 ? [site.s("entry.measures", { count: measureCount })] : []),
    ],
    mark: markOf(entry, today),
  };
}

/** Whether a plan is a proposal still, or its time is over. */
export function markOf(
  entry: Pick<PublicPlanEntry, "status" | "validTo">,
  today: string,
): EntryView["mark"] {
  if (entry.status === "draft" || entry.status === "inConsultation") return "proposal";
  if (entry.validTo !== null && lastDayOf(entry.validTo) < today) return "expired";
  return null;
}

function timeOf(options: {
  entry: PublicPlanEntry;
  site: SiteText;
  written: (date: string) => string;
}): string | null {
  const { entry, site, written } = options;
  const { validFrom, validTo } = entry;
  if (validFrom !== null && validTo !== null) {
    const [from, to] = [validFrom.slice(0, 4), validTo.slice(0, 4)];
    return site.s("entry.period", { period: from === to ? from : `${from}–${to}` });
  }
  return validTo === null ? null : site.s("entry.until", { date: written(validTo) });
}
