import type { FoundPublicPlan } from "@boplan/application/public-plan/find-public-plan";
import type {
  PublicMunicipality,
  PublicVersion,
} from "@boplan/application/public-plan/publication-rows";
import { LICENCE_TEXTS, type Publisher } from "@boplan/domain/publisher";
import { MEDIA_TYPES, type ReportFormat } from "@boplan/domain/report";
import type { PublicPaths } from "../../paths/public.ts";

/** Facts for machines, in the words of schema.org. What is not stated is left out. */
type Facts = Record<string, unknown>;

/** Who publishes, as an organisation. */
export function municipalityFacts(options: {
  municipality: PublicMunicipality;
  publisher: Publisher;
}): Facts {
  return { "@context": "https://schema.org", ...organisation(options) };
}

/** The municipality's arms or logo, for those who share a page of it. */
export function pictureOf(options: {
  slug: string;
  publisher: Publisher;
  paths: PublicPaths;
}): { path: string; alt: string } | null {
  const { slug, publisher, paths } = options;
  if (publisher.picture === null) return null;
  const { sha256, alt } = publisher.picture;
  return { path: paths.picture({ municipality: slug, sha256 }), alt };
}

/** A plan as a data set, with the files it can be fetched as. */
export function planFacts(options: {
  found: Pick<FoundPublicPlan, "entry" | "publisher">;
  version: PublicVersion;
  /** Formats whose documents are made. */
  formats: readonly ReportFormat[];
  paths: PublicPaths;
  origin: string;
}): Facts {
  const { found, version, formats, paths, origin } = options;
  const { entry, publisher } = found;
  const { municipality } = entry;
  const at = { municipality: municipality.slug, plan: entry.slug };
  const licence =
    publisher.licence === null ? {} : { license: LICENCE_TEXTS[publisher.licence].url };
  const numbered = version.isCurrent ? at : { ...at, version: version.number };
  const download = (path: string, mediaType: string) => ({
    "@type": "DataDownload",
    contentUrl: `${origin}${path}`,
    encodingFormat: mediaType.split(";")[0],
    ...licence,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: entry.title,
    ...(entry.summary === "" ? {} : { description: entry.summary }),
    url: `${origin}${paths.plan(at)}`,
    identifier: `sha256:${version.contentHash}`,
    version: String(version.number),
    inLanguage: entry.language,
    datePublished: version.publishedAt.toISOString(),
    isAccessibleForFree: true,
    ...licence,
    ...(entry.validFrom !== null && entry.validTo !== null
      ? { temporalCoverage: `${entry.validFrom}/${entry.validTo}` }
      : {}),
    spatialCoverage: { "@type": "AdministrativeArea", name: municipality.name },
    creator: organisation({ municipality, publisher }),
    distribution: [
      download(paths.data(numbered), "application/json"),
      ...formats.map((format) =>
        download(paths.document({ ...numbered, format }), MEDIA_TYPES[format]),
      ),
    ],
  };
}

function organisation(options: { municipality: PublicMunicipality; publisher: Publisher }): Facts {
  const { municipality, publisher } = options;
  const { contactEmail, contactName, organisationNumber } = publisher;
  return {
    "@type": "GovernmentOrganization",
    name: municipality.name,
    ...(organisationNumber === null ? {} : { taxID: organisationNumber }),
    ...(contactEmail === null
      ? {}
      : {
          contactPoint: {
            "@type": "ContactPoint",
            email: contactEmail,
            ...(contactName === null ? {} : { name: contactName }),
          },
        }),
  };
}
