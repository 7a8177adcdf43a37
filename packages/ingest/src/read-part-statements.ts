import type { SourcePlace } from "@boplan/domain/plan";
import type { PartStatement } from "@boplan/framework-sdk";
import type { CompiledRules, Match } from "./compile-rules.ts";
import { listInWords } from "./list-in-words.ts";
import type { PartBook } from "./part-book.ts";
import { readDate } from "./read-date.ts";
import { MAX_PATTERN_LENGTH, type SourceLine } from "./source-line.ts";

/**
 * Notes what the sentences of running text tell of parts. The words stay where they stand: a
 * sentence is never taken out of its text.
 */
export function readPartStatements(options: {
  rules: CompiledRules;
  book: PartBook;
  text: string;
  lines: readonly SourceLine[];
}): void {
  const { rules, book, text, lines } = options;
  const first = lines[0]?.no ?? 1;
  const place: SourcePlace = { lines: [first, lines.at(-1)?.no ?? first] };
  const pieces = text.length > MAX_PATTERN_LENGTH ? text.split(/(?<=[.!?])\s+(?=\p{Lu})/u) : [text];
  for (const piece of pieces) {
    for (const match of rules.match({ rules: rules.rules.partStatements, text: piece })) {
      note({ match, rules, book, place });
    }
  }
}

function note(options: {
  match: Match<PartStatement>;
  rules: CompiledRules;
  book: PartBook;
  place: SourcePlace;
}): void {
  const { match, rules, book, place } = options;
  const { rule, groups } = match;
  const group = (name: string) => groups[name]?.trim() || null;
  switch (rule.part) {
    case "participants":
      book.add({
        part: "participants",
        entry: {
          kind: rule.kind,
          name: group("name") ?? rule.name,
          members: listInWords(group("members") ?? ""),
          on: null,
          text: "",
          place,
        },
      });
      break;
    case "norms":
      book.add({
        part: "norms",
        entry: {
          norm: null,
          name: group("name") ?? rule.name,
          definition: group("definition") ?? "",
          counts: rule.counts,
          place,
        },
      });
      break;
    case "relations":
      book.add({
        part: "relations",
        entry: {
          relation: rule.relation,
          documentKind: null,
          title: group("title") ?? "",
          caseNumber: null,
          adoptedOn: null,
          validTo: null,
          url: null,
          goals: [],
          text: "",
          place,
        },
      });
      break;
    case "decisions":
      book.add({
        part: "decisions",
        entry: {
          subject: rule.subject,
          body: group("body") ?? "",
          bodyId: null,
          on: readDate({ written: group("on") ?? "", months: rules.rules.months }),
          caseNumber: group("caseNumber"),
          section: group("section"),
          outcome: null,
          minutesUrl: null,
          text: group("what") ?? "",
          place,
        },
      });
      break;
    case "financing":
      book.add({
        part: "financing",
        entry: {
          source: group("source") ?? "",
          scheme: group("scheme"),
          share: group("share") === null ? null : Number(group("share")) / 100,
          amount: null,
          currency: null,
          purpose: null,
          conditions: null,
          text: match.groups.what ?? "",
          place,
        },
      });
      break;
  }
}
