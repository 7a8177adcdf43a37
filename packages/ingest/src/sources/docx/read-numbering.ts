import { type CountFormat, formatCount } from "../list-marker.ts";
import { type Attributes, walkXml } from "../walk-xml.ts";

interface Level {
  start: number;
  format: CountFormat | "bullet";
  /** `%1.%2` and the like. */
  pattern: string;
  style: string | null;
}

interface Abstract {
  readonly levels: Map<number, Level>;
}

interface Instance {
  abstractId: string;
  readonly starts: Map<number, number>;
}

/** Counts the paragraphs of every list as Word does. */
export interface Numbering {
  /** The marker of the next paragraph: empty for a bullet, `null` where there is no such list. */
  next(options: { numId: string; depth: number }): string | null;
  /** The level that a list gives to the paragraphs of a style. */
  depthOfStyle(options: { numId: string; styleId: string }): number | null;
}

const FORMATS: Readonly<Record<string, Level["format"]>> = {
  bullet: "bullet",
  none: "none",
  decimalZero: "decimalZero",
  lowerLetter: "lowerLetter",
  upperLetter: "upperLetter",
  lowerRoman: "lowerRoman",
  upperRoman: "upperRoman",
};

/** Reads `word/numbering.xml`. */
export function readNumbering(options: { bytes: Uint8Array | null; fileName: string }): Numbering {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  if (options.bytes) {
    walkXml({
      bytes: options.bytes,
      fileName: options.fileName,
      listener: listenTo({ abstracts, instances }),
    });
  }
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    depthOfStyle: ({ numId, styleId }) => {
      const abstract = abstracts.get(instances.get(numId)?.abstractId ?? "");
      for (const [depth, level] of abstract?.levels ?? []) {
        if (level.style === styleId) return depth;
      }
      return null;
    },
    next: ({ numId, depth }) => {
      const instance = instances.get(numId);
      const abstract = abstracts.get(instance?.abstractId ?? "");
      const level = abstract?.levels.get(depth);
      if (!instance || !abstract || !level) return null;
      const counts = counters.get(instance.abstractId) ?? [];
      counters.set(instance.abstractId, counts);
      const startOf = (at: number) =>
        instance.starts.get(at) ?? abstract.levels.get(at)?.start ?? 1;
      const key = `${numId} ${depth}`;
      if (instance.starts.has(depth) && !restarted.has(key)) {
        restarted.add(key);
        counts.length = Math.min(counts.length, depth);
      }
      for (let above = 0; above < depth; above += 1) counts[above] ??= startOf(above);
      counts[depth] = counts[depth] === undefined ? startOf(depth) : counts[depth] + 1;
      counts.length = depth + 1;
      if (level.format === "bullet") return "";
      const written = level.pattern.replace(/%([1-9])/g, (_all, digit: string) => {
        const at = Number(digit) - 1;
        const format = abstract.levels.get(at)?.format ?? "decimal";
        return format === "bullet" ? "" : formatCount({ count: counts[at] ?? startOf(at), format });
      });
      return written.trim();
    },
  };
}

function listenTo(options: { abstracts: Map<string, Abstract>; instances: Map<string, Instance> }) {
  const { abstracts, instances } = options;
  let abstract: Abstract | null = null;
  let instance: Instance | null = null;
  let level: Level | null = null;
  let overridden = 0;
  return {
    open: ({ name, attributes }: { name: string; attributes: Attributes }) => {
      const value = attributes.val ?? "";
      if (name === "abstractNum") {
        abstract = { levels: new Map() };
        abstracts.set(attributes.abstractNumId ?? "", abstract);
      } else if (name === "num") {
        instance = { abstractId: "", starts: new Map() };
        instances.set(attributes.numId ?? "", instance);
      } else if (name === "abstractNumId" && instance) instance.abstractId = value;
      else if (name === "lvlOverride") overridden = Number(attributes.ilvl ?? 0);
      else if (name === "startOverride" && instance) {
        instance.starts.set(overridden, Number(value) || 1);
      } else if (name === "lvl") {
        level = { start: 1, format: "decimal", pattern: "", style: null };
        abstract?.levels.set(Number(attributes.ilvl ?? 0), level);
      } else if (level && name === "start") level.start = Number(value);
      else if (level && name === "numFmt") level.format = FORMATS[value] ?? "decimal";
      else if (level && name === "lvlText") level.pattern = value;
      else if (level && name === "pStyle") level.style = value;
    },
    close: (name: string) => {
      if (name === "abstractNum") abstract = null;
      else if (name === "num") instance = null;
      else if (name === "lvl") level = null;
    },
  };
}
