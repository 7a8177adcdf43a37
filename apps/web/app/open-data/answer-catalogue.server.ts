import type { App } from "@boplan/application/app";
import { listCatalogue } from "@boplan/application/public-plan/list-catalogue";
import type { i18n } from "i18next";
import Negotiator from "negotiator";
import { entityTag, hasTag, readTags } from "../api/entity-tag.ts";
import { catalogueThings } from "./catalogue-graph.ts";
import type { Thing } from "./graph.ts";
import { writeJsonLd } from "./write-json-ld.ts";
import { writeRdfXml } from "./write-rdf-xml.ts";
import { writeTurtle } from "./write-turtle.ts";

type Writer = (things: readonly Thing[]) => string | Promise<string>;

/** RDF/XML first: it is what is harvested when nothing is said. */
const WRITERS: Readonly<Record<string, { ending: string; write: Writer }>> = {
  "application/rdf+xml": { ending: "rdf", write: writeRdfXml },
  "text/turtle": { ending: "ttl", write: writeTurtle },
  "application/ld+json": { ending: "jsonld", write: writeJsonLd },
};

/**
 * The catalogue of open data, of everybody or of one municipality: in the format that the address
 * ends in, else in the one that is preferred. A municipality that has nothing to harvest, or whose
 * publisher is not known well enough, has none.
 */
export async function answerCatalogue(options: {
  app: App;
  i18n: i18n;
  request: Request;
  origin: string;
  /** Slug. */
  municipality?: string;
}): Promise<Response> {
  const { app, i18n, request, origin, municipality } = options;
  const format = formatOf(request);
  if (format === null) return new Response(null, { status: 406, headers: { Vary: "Accept" } });
  const catalogue = await listCatalogue({ app, municipality });
  if (municipality !== undefined && catalogue.municipalities.length === 0) {
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  const etag = entityTag(catalogue.stamp, format.mediaType, origin);
  const headers = {
    "Content-Type": `${format.mediaType}${format.mediaType === "text/turtle" ? "; charset=utf-8" : ""}`,
    "Cache-Control": "public, no-cache",
    ETag: `"${etag}"`,
    Vary: "Accept",
    "Access-Control-Allow-Origin": "*",
  };
  if (hasTag(readTags(request.headers.get("If-None-Match")), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const things = catalogue.municipalities.flatMap((part) =>
    catalogueThings({ part, origin, i18n, frameworkOf: (id) => app.frameworks.get(id) }),
  );
  const body = request.method === "HEAD" ? null : await format.writer.write(things);
  return new Response(body, { headers });
}

function formatOf(request: Request): { mediaType: string; writer: { write: Writer } } | null {
  const ending = /\.(rdf|ttl|jsonld)$/.exec(new URL(request.url).pathname)?.[1];
  const offered = Object.keys(WRITERS);
  // A harvester asks for `.rdf` and takes what it gets; only an address without ending is flexible.
  const mediaType =
    offered.find((one) => WRITERS[one]?.ending === ending) ??
    new Negotiator({ headers: { accept: request.headers.get("Accept") ?? "*/*" } }).mediaType(
      offered,
    );
  const writer = mediaType === undefined ? undefined : WRITERS[mediaType];
  return mediaType !== undefined && writer ? { mediaType, writer } : null;
}
