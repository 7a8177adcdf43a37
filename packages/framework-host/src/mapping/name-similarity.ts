import { LANGUAGES } from "@boplan/domain/tenant";
import type { Framework, FrameworkMessages } from "@boplan/framework-sdk";

/** Groups of texts that name the words of a framework. */
export type NamedGroup =
  | "documentTypes"
  | "instruments"
  | "targetGroups"
  | "indicators"
  | "norms"
  | "analysisTopics"
  | "statements"
  | "relatedDocuments"
  | "hearingBodies"
  | "decidingBodies"
  | "outline";

/** The name of a word in the given texts; its id where they have none. */
export function nameOf(options: {
  texts: FrameworkMessages;
  group: NamedGroup;
  id: string;
}): string {
  const { texts, group, id } = options;
  const text = Object.hasOwn(texts[group], id) ? texts[group][id] : undefined;
  return typeof text === "string" ? text : (text?.title ?? id);
}

/**
 * How alike two words are called, 0 to 1: the best of the four languages, since every framework
 * has its texts in all of them.
 */
export function nameSimilarity(options: {
  group: NamedGroup;
  one: { readonly framework: Framework; readonly id: string };
  other: { readonly framework: Framework; readonly id: string };
}): number {
  const { group, one, other } = options;
  return Math.max(
    ...LANGUAGES.map((language) =>
      likeness(
        nameOf({ texts: one.framework.locales[language], group, id: one.id }),
        nameOf({ texts: other.framework.locales[language], group, id: other.id }),
      ),
    ),
  );
}

/** Dice's coefficient over pairs of letters: "Hyresgaranti" and "Hyresgarantier" are near. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const marked = `^${word}$`;
      return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
    }),
  );
}
