import { DataFactory, Writer } from "n3";
import { expand, PREFIXES, type Thing, type Value } from "./graph.ts";

const { namedNode, literal, quad } = DataFactory;

/** A graph as Turtle. */
export function writeTurtle(things: readonly Thing[]): Promise<string> {
  const writer = new Writer({ prefixes: { ...PREFIXES } });
  for (const { iri, types, properties } of things) {
    const subject = namedNode(iri);
    for (const type of types) {
      writer.addQuad(quad(subject, namedNode(expand("rdf:type")), namedNode(expand(type))));
    }
    for (const [name, values] of Object.entries(properties)) {
      for (const value of values) {
        writer.addQuad(quad(subject, namedNode(expand(name)), termOf(value)));
      }
    }
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, turtle: string) => (error ? reject(error) : resolve(turtle)));
  });
}

function termOf(value: Value) {
  if ("iri" in value) return namedNode(value.iri);
  if ("datatype" in value) return literal(value.text, namedNode(expand(value.datatype)));
  return literal(value.text, value.language);
}
