import type { Problem } from "../repository.ts";

/** Texts as they lie in a locale file: nested by key. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

export interface LocaleSet {
  /** What the texts are of, for the message: `core`, or a framework's id. */
  readonly name: string;
  readonly source: string;
  readonly languages: Readonly<Record<string, Texts>>;
}

const REQUIRED = ["sv", "nb", "nn", "en"];

/** Every language has every text of the source language, with the same placeholders, and says something. */
export function checkLocales(sets: readonly LocaleSet[]): Problem[] {
  return sets.flatMap((set) => {
    const problems: Problem[] = [];
    const say = (language: string, message: string) =>
      problems.push({ file: `${set.name} (${language})`, message });
    const source = flatten(set.languages[set.source] ?? {});
    for (const language of REQUIRED) {
      const texts = set.languages[language];
      if (!texts) {
        say(language, "there are no texts in this language");
        continue;
      }
      const flat = flatten(texts);
      for (const [key, text] of flat) {
        if (text.trim() === "") say(language, `${key} is empty`);
        if (text === key) say(language, `${key} is its own key`);
        if (!source.has(key)) say(language, `${key} is not in the source language`);
      }
      for (const [key, text] of source) {
        const translated = flat.get(key);
        if (translated === undefined) say(language, `${key} is missing`);
        else if (placeholders(translated) !== placeholders(text)) {
          say(
            language,
            `${key} has placeholders "${placeholders(translated)}", the source "${placeholders(text)}"`,
          );
        }
      }
    }
    return problems;
  });
}

/** Every code that is thrown has a text for the person who meets it. */
export function checkErrorCodes(options: {
  codes: readonly { file: string; code: string }[];
  texts: Texts;
}): Problem[] {
  const known = flatten(options.texts);
  return options.codes
    .filter(({ code }) => !known.has(code))
    .map(({ file, code }) => ({
      file,
      message: `the error code "${code}" has no text in errors.ts`,
    }));
}

/** The codes that sources throw, as far as they are written out. */
export function errorCodesOf(files: readonly { path: string; text: string }[]) {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/new CodedError\(\s*"([^"]+)"/g)].map((match) => ({
      file: path,
      code: match[1] ?? "",
    })),
  );
}

function flatten(texts: Texts, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const full = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value === "string") flat.set(full, value);
    else for (const [inner, text] of flatten(value, full)) flat.set(inner, text);
  }
  return flat;
}

function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]))]
    .sort()
    .join(", ");
}
