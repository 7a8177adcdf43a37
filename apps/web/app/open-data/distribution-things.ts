import type { PublicPlanEntry } from "@boplan/application/public-plan/publication-rows";
import type { TFunction } from "i18next";
import { linksOf, publicVersionApiPath } from "../api/links.ts";
import { mainPublicPaths } from "../paths/public.ts";
import { day, iri, type Thing, text, type Value } from "./graph.ts";

const FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type";
const MEDIA_TYPES = "http://www.iana.org/assignments/media-types";

/** Formats that a version comes in: of the API, the document, and the page for people. */
const FORMATS = [
  { id: "json", title: "asJson", fileType: "JSON", mediaType: "application/json" },
  { id: "jsonld", title: "asJsonLd", fileType: "JSON_LD", mediaType: "application/ld+json" },
  { id: "csv", title: "asCsv", fileType: "CSV", mediaType: "text/csv" },
  { id: "pdf", title: "asPdf", fileType: "PDF", mediaType: "application/pdf" },
  { id: "html", title: "asPage", fileType: "HTML", mediaType: "text/html" },
] as const;

/** A version's forms: addresses that stay, whatever becomes public later. */
export function distributionThings(options: {
  entry: PublicPlanEntry;
  origin: string;
  licence: readonly Value[];
  t: TFunction;
}): Thing[] {
  const { entry, origin, licence, t } = options;
  const { language, version } = entry;
  const links = linksOf(origin);
  const address = { municipality: entry.municipality.slug, plan: entry.slug };
  const page = links.page(`${mainPublicPaths.plan(address)}/versions/${version.number}`);
  const api = publicVersionApiPath({ ...address, version: version.number });
  return FORMATS.map(({ id, title, fileType, mediaType }) => ({
    iri: `${page}#${id}`,
    types: ["dcat:Distribution"] as const,
    properties: {
      "dcterms:title": text(t(`web:programs.dcat.${title}`), language),
      "dcat:accessURL": iri(page),
      "dcat:downloadURL":
        id === "html"
          ? []
          : iri(id === "pdf" ? `${page}/plan.pdf` : links.api(api, { format: id })),
      "dcterms:format": iri(`${FILE_TYPES}/${fileType}`),
      "dcat:mediaType": iri(`${MEDIA_TYPES}/${mediaType}`),
      "dcterms:issued": day(version.publishedAt.toISOString().slice(0, 10)),
      "dcterms:conformsTo": id === "json" ? iri(links.api("/schemas/plan.json")) : [],
      "dcterms:license": licence,
    },
  }));
}
