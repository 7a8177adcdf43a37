import type { Inline, Run } from "../../document-model.ts";
import { plainText, runsOf, safeHref } from "../../plain-text.ts";
import { settable } from "./printable.ts";

/** A run as the template reads it; what is not said is not there. */
export interface SetRun {
  readonly t: string;
  readonly lang?: string;
  readonly strong?: true;
  readonly em?: true;
  readonly muted?: true;
  readonly href?: string;
  readonly to?: string;
  readonly note?: string;
}

/** Text with nothing to mark is a bare string: most of a plan. */
export type SetInline = string | readonly (string | SetRun)[];

/** Text with what its paragraph needs beside it. */
export type SetProse =
  | SetInline
  | { readonly text: SetInline; readonly dir?: "ar" | "he"; readonly hyphens?: true };

/** What texts are prepared for. */
export interface SetPlace {
  /** Language of the document. */
  readonly lang: string;
  /** What is pointed to and is there; a pointer to anything else is printed as its words. */
  readonly targets: ReadonlySet<string>;
  /** Targets that have their anchor; a second one would make every pointer ambiguous. */
  readonly given: Set<string>;
}

/** The anchor of a place that something points to. */
export function anchorOf(options: { place: SetPlace; id: string | undefined }): { id?: string } {
  const { place, id } = options;
  if (id === undefined || !place.targets.has(id) || place.given.has(id)) return {};
  place.given.add(id);
  return { id };
}

/** A language where it is not the document's. */
export function foreignLang(options: { place: SetPlace; lang: string | undefined }): string {
  const { place, lang } = options;
  return lang === undefined || lang === place.lang ? "" : lang;
}

/** A word that would tear a ragged edge; hyphenating everything doubles the time. */
const LONG_WORD = /\p{L}{16,}/u;
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function setInline(options: { place: SetPlace; inline: Inline }): SetInline {
  const runs = runsOf(options.inline).map((run) => setRun({ place: options.place, run }));
  if (runs.every((run) => typeof run === "string")) return runs.join("");
  return runs;
}

function setRun(options: { place: SetPlace; run: Run }): string | SetRun {
  const { place, run } = options;
  const t = settable(run.t);
  const href = safeHref(run.href);
  const to = run.to !== undefined && place.targets.has(run.to) ? run.to : undefined;
  const marks = {
    ...(run.lang !== undefined && run.lang !== place.lang ? { lang: run.lang } : {}),
    ...(run.strong ? { strong: true as const } : {}),
    ...(run.em ? { em: true as const } : {}),
    ...(run.muted ? { muted: true as const } : {}),
    ...(href === null ? {} : { href }),
    ...(to === undefined ? {} : { to }),
    ...(run.note === undefined || run.note === "" ? {} : { note: settable(run.note) }),
  };
  return Object.keys(marks).length === 0 ? t : { t, ...marks };
}

/**
 * Running text: its direction follows its first letter, as on the web, and it is hyphenated when
 * it holds a long compound.
 */
export function setProse(options: { place: SetPlace; inline: Inline }): SetProse {
  const words = plainText(options.inline);
  return withNeeds({
    text: setInline(options),
    words,
    hyphens: words.length >= 16 && LONG_WORD.test(words),
  });
}

export function withNeeds(options: { text: SetInline; words: string; hyphens: boolean }): SetProse {
  const { text, words, hyphens } = options;
  const dir = directionOf(words);
  if (dir === null && !hyphens) return text;
  return {
    text,
    ...(dir === null ? {} : { dir }),
    ...(hyphens ? { hyphens: true as const } : {}),
  };
}

function directionOf(words: string): "ar" | "he" | null {
  if (!RIGHT_TO_LEFT.test(words)) return null;
  return /\p{Script=Hebrew}/u.test(words) ? "he" : "ar";
}
