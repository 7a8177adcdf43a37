import type { Plan } from "@boplan/domain/plan";
import { formatNumber } from "@boplan/i18n/format";
import type { PlanPageProps } from "../../screens/public/plan-page.tsx";
import type { PublicPage } from "../../screens/public/public-document.tsx";
import { dayInWords, dayOfMoment } from "../day-in-words.ts";
import { markOf } from "./entry-view.ts";
import { speakerOf, type VersionFound } from "./find-plan.server.ts";
import type { PageContext } from "./page-context.server.ts";
import { pictureOf, planFacts } from "./plan-facts.ts";
import { excerptOf, planView } from "./plan-view.ts";
import { roundViews } from "./round-views.ts";
import { versionViews } from "./version-views.ts";

/** A version of a plan as a page: what stands in its head, and what stands on it. */
export function planPage(options: {
  context: PageContext<unknown>;
  found: VersionFound;
  plan: Plan;
}): { page: Omit<PublicPage, "body">; view: PlanPageProps } {
  const { context, found, plan } = options;
  const { site, language, paths, today, origin } = context;
  const { entry, version, documents } = found;
  const at = { municipality: entry.municipality.slug, plan: entry.slug };
  const description =
    plan.summary === ""
      ? site.s("plan.description", { municipality: entry.municipality.name })
      : excerptOf(plan.summary, 160);
  const title = version.isCurrent
    ? plan.title
    : `${plan.title} (${site.s("plan.versionNumber", { number: version.number })})`;
  const made = documents.filter(({ state }) => state === "made").map(({ format }) => format);
  return {
    page: {
      title,
      ...(plan.language === language ? {} : { titleLang: plan.language }),
      description,
      path: (known) =>
        version.isCurrent ? known.plan(at) : known.version({ ...at, version: version.number }),
      isListed: version.isCurrent,
      municipality: speakerOf(found, plan.document.caseNumber),
      picture: pictureOf({ slug: at.municipality, publisher: found.publisher, paths }),
      facts: planFacts({ found, version, formats: made, paths, origin }),
    },
    view: {
      ...planView({ plan, today }),
      until: (date) => dayInWords({ day: date, language }),
      ...addressesOf({ context, found }),
      title: plan.title,
      summary: plan.summary,
      lang: plan.language === language ? undefined : plan.language,
      mark: markOf({ status: plan.status, validTo: plan.document.validTo ?? entry.validTo }, today),
      facts: coverFacts({ context, found, plan }),
      rounds: roundViews({ rounds: found.rounds, language }),
      contact: found.publisher.contactEmail,
      versions: versionViews({ context, found }),
    },
  };
}

/** What the cover says to a resident: who decided, until when, and how new this is. */
function coverFacts(options: {
  context: PageContext<unknown>;
  found: VersionFound;
  plan: Plan;
}): PlanPageProps["facts"] {
  const { context, found, plan } = options;
  const { site, language } = context;
  const { document } = plan;
  const lang = plan.language === language ? undefined : plan.language;
  const written = (date: string) => dayInWords({ day: date, language });
  const decided = document.adoptedOn === null ? null : written(document.adoptedOn);
  return [
    ...(document.decidingBody === null && decided === null
      ? []
      : [
          {
            term: site.s("plan.decidedBy"),
            written: document.decidingBody,
            lang,
            said: decided,
          },
        ]),
    ...(document.validTo === null
      ? []
      : [{ term: site.s("plan.validTo"), written: null, lang, said: written(document.validTo) }]),
    {
      term: site.s("plan.published"),
      written: null,
      lang,
      said: dayOfMoment({ moment: found.version.publishedAt, language }),
    },
  ];
}

/** Where the rest is: the whole text, the files, the versions, the data. */
function addressesOf(options: {
  context: PageContext<unknown>;
  found: VersionFound;
}): Pick<PlanPageProps, "addresses" | "files" | "licence" | "earlier"> {
  const { context, found } = options;
  const { paths, href, site, language } = context;
  const { entry, version, documents, publisher } = found;
  const at = { municipality: entry.municipality.slug, plan: entry.slug };
  const numbered = version.isCurrent ? at : { ...at, version: version.number };
  const sizeOf = (bytes: number | null) =>
    bytes === null
      ? null
      : bytes < 1_000_000
        ? site.s("plan.kilobytes", {
            size: formatNumber({ value: Math.ceil(bytes / 1000), language }),
          })
        : site.s("plan.megabytes", {
            size: formatNumber({ value: Math.round(bytes / 100_000) / 10, language }),
          });
  return {
    addresses: {
      full: version.isCurrent
        ? href(paths.full(at))
        : `${href(paths.version({ ...at, version: version.number }))}#plan`,
      data: paths.data(numbered),
      embed: paths.embed(at),
    },
    files: documents.map(({ format, state, bytes }) => ({
      format,
      state,
      href: paths.document({ ...numbered, format }),
      size: sizeOf(bytes),
    })),
    licence: publisher.licence,
    earlier: version.isCurrent
      ? null
      : { current: href(paths.plan(at)), number: version.number, label: version.label },
  };
}
