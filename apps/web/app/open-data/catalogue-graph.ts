import type {
  CataloguedMunicipality,
  CataloguedPlan,
} from "@boplan/application/public-plan/list-catalogue";
import type { DataLicence } from "@boplan/domain/publisher";
import type { Language } from "@boplan/domain/tenant";
import type { Framework } from "@boplan/framework-sdk";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n } from "i18next";
import { linksOf } from "../api/links.ts";
import { mainPublicPaths } from "../paths/public.ts";
import { distributionThings } from "./distribution-things.ts";
import { day, iri, type Thing, text } from "./graph.ts";

const EU = "http://publications.europa.eu/resource/authority";

/** Addresses as the national catalogues want them, to the letter. */
export const LICENCE_IRIS: Readonly<Record<DataLicence, string>> = {
  "cc0-1.0": "http://creativecommons.org/publicdomain/zero/1.0/",
  "cc-by-4.0": "http://creativecommons.org/licenses/by/4.0/",
  "nlod-2.0": `${EU}/licence/NLOD_2_0`,
};

const LANGUAGE_IRIS: Readonly<Record<Language, string>> = {
  sv: `${EU}/language/SWE`,
  nb: `${EU}/language/NOB`,
  nn: `${EU}/language/NNO`,
  en: `${EU}/language/ENG`,
};

/** What a municipality's part of the catalogue is made with. */
export interface GraphOptions {
  readonly part: CataloguedMunicipality;
  readonly origin: string;
  readonly i18n: i18n;
  readonly frameworkOf: (id: string) => Framework;
}

/**
 * A municipality's catalogue: DCAT-AP-SE 3.0.1 and DCAT-AP-NO ask for the same things with a few
 * differences, and what only one demands does no harm in the other.
 */
export function catalogueThings(options: GraphOptions): Thing[] {
  const { part, origin, i18n } = options;
  const { municipality, publisher, plans } = part;
  const { language, name } = municipality;
  const at = namesOf({ origin, part });
  const t = translatorFor({ i18n, language });
  const say = (key: string) =>
    text(t(`web:programs.dcat.${key}`, { municipality: name }), language);
  const links = linksOf(origin);
  const licence = publisher.licence === null ? [] : iri(LICENCE_IRIS[publisher.licence]);
  const dates = plans.map(({ versions }) => dateOf(versions[0].version.publishedAt)).sort();
  return [
    {
      iri: at.catalogue,
      types: ["dcat:Catalog"],
      properties: {
        "dcterms:title": say("catalogueTitle"),
        "dcterms:description": say("catalogueSay"),
        "dcterms:publisher": iri(at.publisher),
        "dcat:contactPoint": iri(at.contact),
        "dcterms:license": licence,
        "dcterms:language": iri(LANGUAGE_IRIS[language]),
        "dcterms:modified": day(dates.at(-1) ?? null),
        "foaf:homepage": iri(links.page(mainPublicPaths.municipality(municipality.slug))),
        "dcat:dataset": plans.map(({ versions }) => ({ iri: at.dataset(versions[0].slug) })),
        "dcat:service": iri(at.service),
      },
    },
    {
      iri: at.publisher,
      types: ["foaf:Agent"],
      properties: {
        "foaf:name": text(name, language),
        "dcterms:type": iri("http://purl.org/adms/publishertype/LocalAuthority"),
        "dcterms:identifier": text(publisher.organisationNumber ?? ""),
      },
    },
    {
      iri: at.contact,
      types: ["vcard:Organization"],
      properties: {
        "vcard:fn": text(publisher.contactName ?? name, language),
        "vcard:hasEmail": iri(`mailto:${publisher.contactEmail}`),
      },
    },
    {
      iri: at.place,
      types: ["dcterms:Location"],
      properties: {
        "skos:prefLabel": text(name, language),
        "dcterms:identifier": municipality.code === null ? [] : text(municipality.code),
      },
    },
    {
      iri: at.service,
      types: ["dcat:DataService"],
      properties: {
        "dcterms:title": say("apiTitle"),
        "dcterms:publisher": iri(at.publisher),
        "dcat:contactPoint": iri(at.contact),
        "dcat:endpointURL": iri(links.api("")),
        "dcat:endpointDescription": iri(links.api("/openapi.json")),
        "dcterms:license": licence,
        "dcterms:accessRights": iri(`${EU}/access-right/PUBLIC`),
        "dcat:servesDataset": plans.map(({ versions }) => ({ iri: at.dataset(versions[0].slug) })),
      },
    },
    ...plans.flatMap((plan) => planThings({ ...options, plan, at })),
  ];
}

function planThings(
  options: GraphOptions & { plan: CataloguedPlan; at: ReturnType<typeof namesOf> },
): Thing[] {
  const { part, plan, at, i18n, origin, frameworkOf } = options;
  const { municipality, publisher } = part;
  const [newest] = plan.versions;
  const first = plan.versions.at(-1) ?? newest;
  const { language } = newest;
  const t = translatorFor({ i18n, language, frameworkId: newest.frameworkId });
  const dataset = at.dataset(newest.slug);
  const hasPeriod = newest.validFrom !== null || newest.validTo !== null;
  const said = t("web:programs.dcat.datasetSay", { municipality: municipality.name });
  const distributions = plan.versions.flatMap((entry) =>
    distributionThings({
      entry,
      origin,
      t,
      licence: publisher.licence === null ? [] : iri(LICENCE_IRIS[publisher.licence]),
    }),
  );
  return [
    {
      iri: dataset,
      types: ["dcat:Dataset"],
      properties: {
        "dcterms:identifier": text(plan.planId),
        "dcterms:title": text(newest.title, language),
        "dcterms:description": text(newest.summary || said, language),
        "dcterms:publisher": iri(at.publisher),
        "dcat:contactPoint": iri(at.contact),
        "dcat:theme": ["SOCI", "REGI"].map((theme) => ({ iri: `${EU}/data-theme/${theme}` })),
        "dcat:keyword": [
          t("plan"),
          ...newest.themes.map((theme) => t(`domain:themes.${theme}`)),
        ].flatMap((word) => text(word, language)),
        "dcterms:issued": day(dateOf(first.version.publishedAt)),
        "dcterms:modified": day(dateOf(newest.version.publishedAt)),
        "dcat:version": text(String(newest.version.number)),
        "dcterms:language": iri(LANGUAGE_IRIS[language]),
        "dcterms:spatial": iri(at.place),
        "dcterms:temporal": hasPeriod ? iri(at.period(newest.slug)) : [],
        "dcterms:accessRights": iri(`${EU}/access-right/PUBLIC`),
        "dcat:landingPage": iri(
          linksOf(origin).page(
            mainPublicPaths.plan({ municipality: municipality.slug, plan: newest.slug }),
          ),
        ),
        "dcatap:applicableLegislation": legislationOf(frameworkOf(newest.frameworkId)),
        "dcat:distribution": distributions.map((one) => ({ iri: one.iri })),
      },
    },
    ...(hasPeriod
      ? [
          {
            iri: at.period(newest.slug),
            types: ["dcterms:PeriodOfTime"] as const,
            properties: {
              "dcat:startDate": day(newest.validFrom),
              "dcat:endDate": day(newest.validTo),
            },
          },
        ]
      : []),
    ...distributions,
  ];
}

/** Acts that have an address as law (ELI); others are not guessed at. */
function legislationOf(framework: Framework) {
  const acts = framework.regimes.flatMap(({ citation }) => {
    const found = /lovdata\.no\/dokument\/NL\/lov\/(\d{4})-(\d\d)-(\d\d)-(\d+)/.exec(citation.url);
    return found ? [`https://lovdata.no/eli/lov/${found.slice(1).join("/")}`] : [];
  });
  return [...new Set(acts)].map((act) => ({ iri: act }));
}

/** Addresses of what has no page of its own. Publisher and contact are never the same thing. */
function namesOf({ origin, part }: Pick<GraphOptions, "origin" | "part">) {
  const { municipality, publisher } = part;
  const home = `${origin}${mainPublicPaths.municipality(municipality.slug)}`;
  const digits = (publisher.organisationNumber ?? "").replace(/\D/g, "");
  const planAt = (plan: string) =>
    `${origin}${mainPublicPaths.plan({ municipality: municipality.slug, plan })}`;
  return {
    catalogue: `${home}#catalogue`,
    contact: `${home}#contact`,
    place: `${home}#place`,
    service: `${home}#api`,
    publisher:
      municipality.country === "NO"
        ? `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${digits}`
        : `http://dataportal.se/organisation/SE${digits}`,
    dataset: (plan: string) => `${planAt(plan)}#dataset`,
    period: (plan: string) => `${planAt(plan)}#period`,
  };
}

function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
