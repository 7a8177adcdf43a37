import {
  type BlockChoice,
  equalRichText,
  mergeRichText,
  parseRichText,
  plainTextOf,
  type RichText,
  revisePlainWords,
} from "@boplan/domain/rich-text";

/** What two people made of one text. */
export interface TextPair {
  readonly mine: RichText;
  readonly theirs: RichText;
}

/** The text of a form: plain words, or also their structure where the form knew it. */
export type WrittenText =
  | { readonly kind: "none" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "structure"; readonly richText: RichText }
  /** The writer changed the text after the comparison; what was chosen is about another text. */
  | { readonly kind: "recompare"; readonly pair: TextPair }
  | { readonly kind: "malformed" };

/**
 * Reads the text that a form sends as structure (`richText`) or as words (`text`). `unsaved` is what
 * was refused before, so that words that come back unchanged keep its structure; with `current` and
 * a choice for each difference (`take.0`, `take.1` …) the two are put together.
 */
export function readWrittenText(form: FormData): WrittenText {
  const structure = form.get("richText");
  const words = form.get("text");
  const unsaved = parseJson(form.get("unsaved"));
  const richText = parseJson(structure);
  if (typeof structure === "string" && richText === null) return { kind: "malformed" };
  const text = typeof words === "string" ? words.replaceAll("\r\n", "\n") : null;
  const written =
    richText ?? (text !== null && unsaved ? revisePlainWords({ richText: unsaved, text }) : null);
  if (form.get("intent") === "merge") {
    const theirs = parseJson(form.get("current"));
    if (!written || !unsaved || !theirs) return { kind: "malformed" };
    if (!equalRichText(written, unsaved)) {
      return { kind: "recompare", pair: { mine: written, theirs } };
    }
    const merged = mergeRichText({ before: unsaved, after: theirs, choices: readChoices(form) });
    return { kind: "structure", richText: merged };
  }
  if (written) return { kind: "structure", richText: written };
  return text === null ? { kind: "none" } : { kind: "words", text };
}

/** The words of a text, for fields that hold nothing else. */
export function wordsOf(written: WrittenText): string | undefined {
  if (written.kind === "words") return written.text;
  if (written.kind === "structure") return plainTextOf(written.richText);
  return written.kind === "recompare" ? plainTextOf(written.pair.mine) : undefined;
}

const CHOICES: readonly BlockChoice[] = ["before", "after", "both"];

function readChoices(form: FormData): (BlockChoice | undefined)[] {
  const choices: (BlockChoice | undefined)[] = [];
  for (let place = 0; form.has(`take.${place}`); place += 1) {
    const sent = form.get(`take.${place}`);
    choices.push(CHOICES.find((choice) => choice === sent));
  }
  return choices;
}

function parseJson(sent: FormDataEntryValue | null): RichText | null {
  if (typeof sent !== "string") return null;
  try {
    return parseRichText(JSON.parse(sent));
  } catch {
    return null;
  }
}
