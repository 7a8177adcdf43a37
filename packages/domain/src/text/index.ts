/**
 * Text as it may be kept: without control characters (the database refuses NUL, nobody sees the
 * rest) and without halves of characters, lines ended by `\n`, no blank ends.
 */
export function cleanText(written: string): string {
  return written
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .toWellFormed()
    .trim();
}
