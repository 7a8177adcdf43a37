import type { PartialDate } from "@boplan/domain/partial-date";
import { parsePartialDate } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import { formatPartialDate } from "@boplan/i18n/format";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n, TFunction } from "i18next";

/** A letter before it has words: which texts, in which language, with what in the gaps. */
export interface Letter {
  /** Names the texts: `mail:<kind>.subject` and so on. */
  readonly kind: string;
  readonly language: Language;
  /**
   * Fills the texts. Known names are put into words: `role` (a role's code), `expires` (a date,
   * `YYYY-MM-DD`), `reportKind` and `reportFormat` (their codes). `link` is where the letter's button leads.
   */
  readonly params: Readonly<Record<string, string>>;
}

/** A letter in words, the same in plain text and as HTML. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The button's address, `null` when the letter has none. */
  readonly link: string | null;
}

/** Writes a letter. The HTML says exactly what the text says; names in it are never markup. */
export function composeMail(options: { i18n: i18n; letter: Letter }): ComposedMail {
  const { letter } = options;
  const t = translatorFor({ i18n: options.i18n, language: letter.language });
  const gaps = wordsOf({ letter, t });
  const say = (part: string) => t(`mail:${letter.kind}.${part}`, gaps);
  const link = webAddress(letter.params.link);
  const subject = say("subject").replace(/\s+/g, " ");
  const before = paragraphs(say("body"));
  const after = [...paragraphs(say("note")), t("mail:frame.automatic")];
  const action = link ? say("action") : "";
  const text = [
    ...before,
    ...(link ? [`${action}:\n${link}`] : []),
    ...after,
    `-- \n${t("common:productName")}`,
  ].join("\n\n");
  return { subject, text, link, html: page({ letter, subject, before, action, link, after }) };
}

function wordsOf(options: { letter: Letter; t: TFunction }): Record<string, string> {
  const { letter, t } = options;
  const { role, expires, reportKind, reportFormat, ...written } = letter.params;
  // A name with line breaks must not look like paragraphs, or headers, of ours.
  const given = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, value.replace(/\s+/g, " ").trim()]),
  );
  const date = expires === undefined ? null : parsePartialDate(expires);
  return {
    ...given,
    ...(role === undefined ? {} : { role: t(`domain:roles.${role}`) }),
    ...(reportKind === undefined ? {} : { reportKind: t(`web:reports.kinds.${reportKind}`) }),
    ...(reportFormat === undefined
      ? {}
      : { reportFormat: t(`web:reports.formats.${reportFormat}`) }),
    ...(date === null ? {} : { expires: dateWords(date, letter.language) }),
  };
}

function dateWords(date: PartialDate, language: Language): string {
  return formatPartialDate({ date, language });
}

function paragraphs(text: string): string[] {
  return text.split("\n\n").filter((paragraph) => paragraph !== "");
}

/** Only addresses of the web become links. */
function webAddress(address: string | undefined): string | null {
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address)
    ? address
    : null;
}

function page(options: {
  letter: Letter;
  subject: string;
  before: readonly string[];
  action: string;
  link: string | null;
  after: readonly string[];
}): string {
  const { letter, subject, before, action, link, after } = options;
  const line = (text: string, style = "") =>
    `<p style="margin:0 0 16px${style}">${escaped(text)}</p>`;
  const button = link
    ? `<p style="margin:24px 0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:#0b5563;color:#ffffff;font-weight:600">${escaped(action)}</a></p>
<p style="margin:0 0 16px;font-size:15px;color:#4a5955;overflow-wrap:anywhere">${escaped(link)}</p>`
    : "";
  return `<!doctype html>
<html lang="${letter.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#16211f;font:17px/1.5 'Source Sans 3',system-ui,sans-serif">
<main style="max-width:36em">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.25">${escaped(subject)}</h1>
${before.map((text) => line(text)).join("\n")}
${button}
${after.map((text) => line(text, ";font-size:15px;color:#4a5955")).join("\n")}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
