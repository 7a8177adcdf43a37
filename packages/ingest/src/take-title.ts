import type { Draft } from "./draft.ts";
import { textOf } from "./lay-out.ts";
import { type SourceLine, titleKey } from "./source-line.ts";

const MAX_TITLE_LINES = 3;
const MAX_LINE_LENGTH = 110;

/**
 * Gives an element its title from the lines below its number (`Insatsområde 2` / `Insatser för …`),
 * and returns the lines that are left. A title named before, in a list of contents, settles how
 * many lines it takes; otherwise it goes on over lines that begin in lower case.
 */
export function takeTitle(options: {
  draft: Draft;
  lines: readonly SourceLine[];
  /** Keys of the titles that lists have named so far. */
  listedTitles: ReadonlySet<string>;
}): SourceLine[] {
  const { draft, lines, listedTitles } = options;
  const count = linesOfKnownTitle({ lines, listedTitles }) ?? linesOfTitle(lines);
  if (count === 0) {
    draft.title = textOf(draft.lines);
    return [...lines];
  }
  const taken = lines.slice(0, count);
  draft.title = textOf(taken);
  draft.lines.push(...taken);
  return lines.slice(count);
}

function linesOfKnownTitle(options: {
  lines: readonly SourceLine[];
  listedTitles: ReadonlySet<string>;
}): number | null {
  for (let count = 1; count <= MAX_TITLE_LINES; count += 1) {
    if (options.listedTitles.has(titleKey(textOf(options.lines.slice(0, count))))) return count;
  }
  return null;
}

function linesOfTitle(lines: readonly SourceLine[]): number {
  const first = lines[0]?.text ?? "";
  if (first.length > MAX_LINE_LENGTH || /[.!?]\s|[.:]$/.test(first)) return 0;
  let count = 1;
  while (count < MAX_TITLE_LINES && /^\p{Ll}/u.test(lines[count]?.text ?? "")) count += 1;
  // A sentence that ends within its lines is running text, no title.
  return /\.(\s|$)/.test(textOf(lines.slice(0, count))) ? 0 : count;
}
