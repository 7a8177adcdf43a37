import type { CountFormat } from "../list-marker.ts";
import { type Attributes, walkXml } from "../walk-xml.ts";

export interface OdtListLevel {
  readonly format: CountFormat | "bullet";
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows: 2 for `3.1`. */
  readonly shown: number;
  readonly start: number;
}

export interface OdtStyles {
  listLevel(options: { style: string | null; depth: number }): OdtListLevel | null;
  /** Numbering of headings by their level from 1. */
  outlineLevel(level: number): OdtListLevel | null;
  /** True for paragraphs that name the document. */
  isTitle(style: string | null): boolean;
}

const FORMATS: Readonly<Record<string, CountFormat>> = {
  "": "none",
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

const MAX_ANCESTORS = 20;

/** Reads the styles of an OpenDocument text, from its `styles.xml` and its `content.xml`. */
export function readOdtStyles(options: {
  parts: readonly Uint8Array[];
  fileName: string;
}): OdtStyles {
  const lists = new Map<string, Map<number, OdtListLevel>>();
  const outline = new Map<number, OdtListLevel>();
  const parents = new Map<string, string>();
  let open: Map<number, OdtListLevel> | null = null;
  for (const bytes of options.parts) {
    walkXml({
      bytes,
      fileName: options.fileName,
      listener: {
        open: ({ name, attributes }) => {
          if (name === "list-style") {
            open = new Map();
            lists.set(attributes.name ?? "", open);
          } else if (name === "outline-style") open = outline;
          else if (open && /-level-style(-|$)/.test(name)) {
            open.set(Number(attributes.level ?? 1), levelFrom({ name, attributes }));
          } else if (name === "style" && attributes.family === "paragraph") {
            parents.set(attributes.name ?? "", attributes["parent-style-name"] ?? "");
          }
        },
        close: (name) => {
          if (name === "list-style" || name === "outline-style") open = null;
        },
      },
    });
  }
  return {
    listLevel: ({ style, depth }) => lists.get(style ?? "")?.get(depth + 1) ?? null,
    outlineLevel: (level) => outline.get(level) ?? null,
    isTitle: (style) => {
      let name = style ?? "";
      for (let step = 0; name !== "" && step < MAX_ANCESTORS; step += 1) {
        if (name === "Title") return true;
        name = parents.get(name) ?? "";
      }
      return false;
    },
  };
}

function levelFrom({ name, attributes }: { name: string; attributes: Attributes }): OdtListLevel {
  const isBullet = name.endsWith("bullet") || name.endsWith("image");
  return {
    format: isBullet ? "bullet" : (FORMATS[attributes["num-format"] ?? ""] ?? "decimal"),
    prefix: attributes["num-prefix"] ?? "",
    suffix: attributes["num-suffix"] ?? "",
    shown: Number(attributes["display-levels"] ?? 1) || 1,
    start: Number(attributes["start-value"] ?? 1) || 1,
  };
}
