import { localeOf } from "@boplan/i18n/format";
import type { ReportDocument } from "../document-model.ts";
import { anchorsOf } from "../plain-text.ts";
import { sectionHtml } from "./html-blocks.ts";
import { htmlStyle } from "./html-style.ts";
import { anchorId, cellHtml, escapeHtml, type HtmlState, inlineHtml } from "./html-text.ts";

/**
 * The document as one accessible page: no script, no other file, no address but the plan's own
 * links. Pictures are drawn in it. The same document gives the same page.
 */
export function writeHtml(document: ReportDocument): string {
  const state: HtmlState = { language: document.lang, anchors: anchorsOf(document), notes: [] };
  const { labels } = document;
  const sections = document.sections.map((section) =>
    sectionHtml({ place: { state, labels, level: 2 }, section }),
  );
  const titleLang = document.titleLang === undefined ? "" : ` lang="${document.titleLang}"`;
  const lines = [
    "<!doctype html>",
    `<html lang="${localeOf(document.lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.title)} – ${escapeHtml(document.brand.name)}</title>`,
    `<meta name="description" content="${escapeHtml(document.description)}">`,
    `<meta name="keywords" content="${escapeHtml(document.keywords.join(", "))}">`,
    `<meta name="boplan.content-hash" content="${escapeHtml(document.contentHash)}">`,
    `<style>${htmlStyle(document.brand.accent)}</style>`,
    "</head>",
    "<body>",
    `<a class="skip" href="#content">${escapeHtml(labels.skipToContent)}</a>`,
    "<header>",
    '<div class="cover">',
    `<p>${escapeHtml([document.brand.name, document.documentType].filter(Boolean).join(" · "))}</p>`,
    `<h1${titleLang}>${escapeHtml(document.title)}</h1>`,
    document.subtitle === "" ? "" : `<p>${escapeHtml(document.subtitle)}</p>`,
    document.banner === "" ? "" : `<p class="banner">${escapeHtml(document.banner)}</p>`,
    "</div>",
    factsHtml({ document, state }),
    document.frontNote === null
      ? ""
      : `<div class="front"><p class="note">${inlineHtml({ state, inline: document.frontNote })}</p></div>`,
    "</header>",
    contentsHtml(document),
    '<main id="content" tabindex="-1">',
    ...sections,
    notesHtml({ state, title: labels.notes }),
    "</main>",
    footerHtml({ document, state }),
    "</body>",
    "</html>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function factsHtml(options: { document: ReportDocument; state: HtmlState }): string {
  const { document, state } = options;
  const facts = document.facts.map(
    ({ label, value }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${cellHtml({ state, cell: value })}</dd></div>`,
  );
  return facts.length === 0 ? "" : `<dl class="front facts">${facts.join("")}</dl>`;
}

function contentsHtml(document: ReportDocument): string {
  if (document.contentsDepth === 0) return "";
  const entries = document.sections.map(
    ({ id, title, number }) =>
      `<li><a href="#${anchorId(id)}"><span class="number">${number ?? ""}</span>${escapeHtml(title.trim() || document.labels.untitled)}</a></li>`,
  );
  return `<nav class="front" aria-label="${escapeHtml(document.labels.contents)}"><ol>${entries.join("")}</ol></nav>`;
}

function notesHtml(options: { state: HtmlState; title: string }): string {
  const { notes } = options.state;
  if (notes.length === 0) return "";
  const items = notes.map(
    (note, place) =>
      `<li id="note-${place + 1}" dir="auto">${escapeHtml(note)} <a href="#noteref-${place + 1}" role="doc-backlink" aria-label="↩ ${place + 1}">↩</a></li>`,
  );
  return `<section role="doc-endnotes" aria-labelledby="notes"><h2 id="notes">${escapeHtml(options.title)}</h2><ol>${items.join("")}</ol></section>`;
}

function footerHtml(options: { document: ReportDocument; state: HtmlState }): string {
  const { document, state } = options;
  const { labels } = document;
  const facts = [
    [labels.caseNumber, document.caseNumber],
    [labels.version, document.versionLabel],
    [labels.checksum, document.contentHash],
  ]
    .filter(([, value]) => value !== "")
    .map(([label = "", value = ""]) => `${escapeHtml(label)}: ${escapeHtml(value)}`);
  return `<footer><p>${inlineHtml({ state, inline: document.colophon })}</p><p class="hash">${facts.join("<br>")}</p></footer>`;
}
