import { COVERED } from "./covered.ts";

/** Nearly every text of a plan: one look, nothing to do. */
const ORDINARY = /^[\u0020-\u007E\u00A0-\u017F\u2010-\u2015\u2018-\u201E\u2026§\n]*$/;
/** Controls and signs that could reorder what a reader sees. */
const UNSEEN = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFEFF\u200B]/gu;
const UNDRAWABLE = new RegExp(`[^\\n${COVERED}]`, "gu");
const BOX = "\u25A1";
const BREAK = "\u200B";

/**
 * Text with only letters that the fonts have: one without a glyph stops the export under either
 * standard. What is never seen goes, what cannot be drawn becomes a box.
 */
export function drawable(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(UNSEEN, "")
    .replace(UNDRAWABLE, BOX);
}

/** Drawable text on one line, without space around it. */
export function oneLine(text: string): string {
  return drawable(text).replaceAll("\n", " ").trim();
}

/**
 * Running text, ready to be set: drawable, with what belongs together kept together (5 000, 2 §,
 * § 108) and with places to break in what nobody can hyphenate.
 */
export function settable(text: string): string {
  return breakable(bound(drawable(text)));
}

function bound(text: string): string {
  if (text.length < 3) return text;
  const numbers = text.replace(/(\d) (\d{3})\b/g, "$1\u00A0$2");
  if (!numbers.includes("§")) return numbers;
  return numbers.replace(/(\d) §/g, "$1\u00A0§").replace(/§ (\d)/g, "§\u00A0$1");
}

/**
 * An address, a checksum, a key held down: invisible break points, so that it stays on the page. The
 * patterns have an end, or a token of millions of letters would use up the stack.
 */
function breakable(text: string): string {
  if (text.length < 14) return text;
  return text
    .replace(/\S{24,4000}/g, (token) =>
      (/[/@_?=&]/.test(token) ? token.replace(/[/._?&=:;,@+~#%|-]/g, `$&${BREAK}`) : token).replace(
        /[^\s\u200B-]{50,4000}/gu,
        (solid) => chopped({ text: solid, size: 8 }),
      ),
    )
    .replace(/\d{14,4000}/g, (digits) => chopped({ text: digits, size: 4 }));
}

function chopped(options: { text: string; size: number }): string {
  const letters = [...options.text];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += options.size) {
    pieces.push(letters.slice(at, at + options.size).join(""));
  }
  return pieces.join(BREAK);
}
