import { commonSequence } from "../difference/index.ts";
import { normaliseRichText } from "./normalise-rich-text.ts";
import { plainTextOf, richTextFromPlain } from "./plain-text.ts";
import type { RichText } from "./rich-text.ts";

/**
 * The structured text after somebody edited its plain words, as the form without script offers
 * them: blocks whose words are as before keep their marks, notes and headings, the others are read
 * as plain text.
 */
export function revisePlainWords(options: { richText: RichText; text: string }): RichText {
  const before = normaliseRichText(options.richText);
  const text = options.text.replaceAll("\r\n", "\n").trim();
  if (text === plainTextOf(before).trim()) return before;
  const known = before.content.map((block) => plainTextOf({ type: "doc", content: [block] }));
  const written = text.split(/\n(?:[^\S\n]*\n)+/);
  const common = commonSequence({ before: known, after: written });
  const kept = before.content.filter((_, place) => common.before[place]);
  let next = 0;
  const content = written.flatMap((words, place) => {
    const same = common.after[place] ? kept[next] : undefined;
    if (!same) return richTextFromPlain(words).content;
    next += 1;
    return [same];
  });
  return normaliseRichText({ type: "doc", content });
}
