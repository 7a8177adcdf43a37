/** A value of a property: another thing, a text in a language, or a typed value. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly text: string; readonly datatype: string };

/** A thing with an address of its own. There are no others: catalogues allow nothing anonymous. */
export interface Thing {
  readonly iri: string;
  /** Prefixed names, the most telling first. */
  readonly types: readonly [string, ...string[]];
  /** By prefixed name; a property with several values has a list of them. */
  readonly properties: Readonly<Record<string, readonly Value[]>>;
}

export const PREFIXES = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcterms: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** The whole address of a prefixed name. */
export function expand(name: string): string {
  const [prefix = "", local = ""] = name.split(":");
  const base = Object.entries(PREFIXES).find(([known]) => known === prefix)?.[1];
  if (base === undefined) throw new Error(`Unknown prefix: ${name}`);
  return base + local;
}

export const iri = (address: string): readonly Value[] => [{ iri: address }];
export const text = (words: string, language?: string): readonly Value[] => [
  { text: words, ...(language ? { language } : {}) },
];

/** A date as exactly as it is known; nothing for none. */
export function day(date: string | null): readonly Value[] {
  if (date === null) return [];
  const datatype = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.split("-").length - 1];
  return datatype ? [{ text: date, datatype }] : [];
}
