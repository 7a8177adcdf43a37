import { CodedError } from "@boplan/domain/error";
import sax from "sax";

/** Attributes by their names without namespace prefixes. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Called with names without namespace prefixes: the vocabularies read here share none. */
export interface XmlListener {
  open(element: { name: string; attributes: Attributes }): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Deeper nesting is no document; it would only fill the stack of whoever walks it. */
const MAX_DEPTH = 400;

/**
 * Walks well-formed XML from beginning to end without building a tree. A document type declaration
 * is refused: office formats have none, and it is where entity bombs and outside files live.
 * Throws `import.corrupt`.
 */
export function walkXml(options: {
  bytes: Uint8Array;
  fileName: string;
  listener: XmlListener;
}): void {
  const { bytes, fileName, listener } = options;
  const parser = sax.parser(true, { position: false });
  let depth = 0;
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new Error("nested too deeply");
    const local: Record<string, string> = Object.create(null);
    for (const key in attributes) {
      const value = attributes[key];
      if (typeof value === "string") local[localName(key)] = value;
    }
    listener.open({ name: localName(name), attributes: local });
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    listener.close(localName(name));
  };
  parser.ontext = (text) => listener.text?.(text);
  parser.oncdata = (text) => listener.text?.(text);
  parser.ondoctype = () => {
    throw new Error("has a document type declaration");
  };
  parser.onerror = (error) => {
    throw error;
  };
  try {
    parser.write(textOf(bytes)).close();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw new CodedError("import.corrupt", { fileName });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
