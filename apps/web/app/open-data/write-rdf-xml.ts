import { xmlText } from "../server/public/xml.ts";
import { expand, PREFIXES, type Thing, type Value } from "./graph.ts";

/** A graph as RDF/XML, flat: each thing once, pointing at others by address. */
export function writeRdfXml(things: readonly Thing[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, at]) => ` xmlns:${name}="${at}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF${prefixes.join("")}>`,
    ...things.flatMap(thingLines),
    "</rdf:RDF>",
    "",
  ].join("\n");
}

function thingLines({ iri, types, properties }: Thing): string[] {
  const [type, ...more] = types;
  return [
    `<${type} rdf:about="${xmlText(iri)}">`,
    ...more.map((one) => `  <rdf:type rdf:resource="${xmlText(expand(one))}"/>`),
    ...Object.entries(properties).flatMap(([name, values]) =>
      values.map((value) => `  ${propertyOf(name, value)}`),
    ),
    `</${type}>`,
  ];
}

function propertyOf(name: string, value: Value): string {
  if ("iri" in value) return `<${name} rdf:resource="${xmlText(value.iri)}"/>`;
  const written = xmlText(value.text);
  if ("datatype" in value) {
    return `<${name} rdf:datatype="${expand(value.datatype)}">${written}</${name}>`;
  }
  const language = value.language ? ` xml:lang="${value.language}"` : "";
  return `<${name}${language}>${written}</${name}>`;
}
