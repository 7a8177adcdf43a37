import { PREFIXES, type Thing, type Value } from "./graph.ts";

/** A graph as JSON-LD, flat: each thing once, pointing at others by address. */
export function writeJsonLd(things: readonly Thing[]): string {
  return JSON.stringify(
    {
      "@context": PREFIXES,
      "@graph": things.map(({ iri, types, properties }) => ({
        "@id": iri,
        "@type": types,
        ...Object.fromEntries(
          Object.entries(properties)
            .filter(([, values]) => values.length > 0)
            .map(([name, values]) => [name, values.map(writtenValue)]),
        ),
      })),
    },
    null,
    1,
  );
}

function writtenValue(value: Value) {
  if ("iri" in value) return { "@id": value.iri };
  if ("datatype" in value) return { "@value": value.text, "@type": value.datatype };
  return { "@value": value.text, ...(value.language ? { "@language": value.language } : {}) };
}
