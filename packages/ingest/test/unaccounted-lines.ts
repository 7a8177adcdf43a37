import type { PlanProposal, ProposedElement } from "../src/proposal.ts";
import { cleanText } from "../src/source-line.ts";

/**
 * Lines whose words stand nowhere in a proposal: not in an element that names the line as its
 * source, not in a document fact or the title, not in the leftovers.
 */
export function unaccountedLines(options: {
  lines: readonly string[];
  proposal: PlanProposal;
  /** Lines of labels alone, whose values are facts. */
  labelLines?: readonly number[];
}): number[] {
  const { lines, proposal, labelLines = [] } = options;
  const leftovers = new Set(proposal.leftovers.map((leftover) => leftover.line));
  const all = flatten(proposal.elements);
  const stated = JSON.stringify([proposal.title, proposal.document, proposal.parts]);
  const facts = ` ${wordsOf(stated.replaceAll("\\n", " "))} `;
  return lines.flatMap((raw, index) => {
    const no = index + 1;
    const words = wordsOf(
      cleanText(raw)
        .replace(/^#+\s/, "")
        .replace(/^(\d+[.)]|[a-z]\))+\s/, ""),
    );
    if (words === "" || leftovers.has(no) || labelLines.includes(no)) return [];
    const told = all
      .filter(
        ({
          source: {
            lines: [from, to],
          },
        }) => from <= no && no <= to,
      )
      .map((element) => ` ${wordsOf(`${element.title} ${element.text}`)} `);
    // A table's row is told cell by cell, and an element's number gives way to its title.
    const inElement = told.some((text) => words.split(" ").every((word) => text.includes(word)));
    const inFacts = words.split(" ").some((word) => facts.includes(` ${word} `));
    return inElement || inFacts || isPrefixOnly(words) ? [] : [no];
  });
}

function flatten(elements: readonly ProposedElement[]): ProposedElement[] {
  return elements.flatMap((element) => [element, ...flatten(element.children)]);
}

/** `Goal 3` on a line of its own is the number of the element below it. */
function isPrefixOnly(words: string): boolean {
  return /^(goal( area)?|insatsområde|hovedmål) \d+$/.test(words);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(goal( area)?|insatsområde|hovedmål) \d+[.:]?\s/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
