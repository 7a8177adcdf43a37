import type {
  Block,
  ElementBlock,
  FactsBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  Section,
  TableBlock,
  TextBlock,
} from "../document-model.ts";
import { isDrawable } from "../picture/is-drawable.ts";
import {
  anchorId,
  cellHtml,
  directionOf,
  escapeHtml,
  type HtmlState,
  inlineHtml,
} from "./html-text.ts";

/** Words that blocks need besides their own. */
export interface HtmlLabels {
  readonly table: string;
  readonly figure: string;
  readonly empty: string;
  readonly untitled: string;
  readonly decisionPart: string;
  readonly informationPart: string;
}

export interface Place {
  readonly state: HtmlState;
  readonly labels: HtmlLabels;
  /** Level of the heading that stands above: a page has one `h1`, its title. */
  readonly level: number;
}

/** Headings have six levels; deeper ones say their level by themselves. */
function headingHtml(options: {
  level: number;
  attributes?: string;
  number: string;
  html: string;
}): string {
  const { level, attributes = "", number, html } = options;
  const tag = `h${Math.min(level, 6)}`;
  const deep = level > 6 ? ` role="heading" aria-level="${level}"` : "";
  const counted = number === "" ? "" : `<span class="number">${escapeHtml(number)}</span> `;
  return `<${tag}${attributes}${deep}>${counted}${html}</${tag}>`;
}

export function sectionHtml(options: { place: Place; section: Section }): string {
  const { place, section } = options;
  const { labels, state } = place;
  const id = anchorId(section.id);
  const part =
    section.part === undefined
      ? ""
      : `<p class="part">${escapeHtml(section.part === "decision" ? labels.decisionPart : labels.informationPart)}</p>`;
  const heading = headingHtml({
    level: 2,
    attributes: ` id="${id}"`,
    number: section.number ?? "",
    html: escapeHtml(section.title.trim() || labels.untitled),
  });
  const blocks =
    section.blocks.length === 0
      ? `<p class="muted">${escapeHtml(labels.empty)}</p>`
      : blocksHtml({ place: { labels, state, level: 2 }, blocks: section.blocks });
  return `<section aria-labelledby="${id}">${heading}${part}${blocks}</section>`;
}

export function blocksHtml(options: { place: Place; blocks: readonly Block[] }): string {
  return options.blocks.map((block) => blockHtml({ place: options.place, block })).join("\n");
}

function blockHtml(options: { place: Place; block: Block }): string {
  const { place, block } = options;
  const { state } = place;
  switch (block.type) {
    case "text":
      return textHtml({ state, block });
    case "heading":
      return freeHeading({ place, block });
    case "list":
      return listHtml({ state, block });
    case "facts":
      return factsHtml({ state, block });
    case "keyFigures": {
      const figures = block.items.map(
        ({ value, label }) =>
          `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
      );
      return `<dl class="figures">${figures.join("")}</dl>`;
    }
    case "callout":
      return `<div class="callout"><p><strong>${escapeHtml(block.label)}</strong><br>${inlineHtml({ state, inline: block.content })}</p></div>`;
    case "element":
      return elementHtml({ place, block });
    case "table":
      return tableHtml({ place, block });
    case "figure":
      return figureHtml({ place, block });
    case "pageBreak":
      return "";
  }
}

function textHtml(options: { state: HtmlState; block: TextBlock }): string {
  const { state, block } = options;
  const style = block.style === undefined ? "" : ` class="${block.style}"`;
  return `<p${style} dir="auto">${inlineHtml({ state, inline: block.content })}</p>`;
}

function freeHeading(options: { place: Place; block: HeadingBlock }): string {
  const { place, block } = options;
  const lang = block.lang === undefined ? "" : ` lang="${block.lang}"`;
  return headingHtml({
    // Levels of the model begin at 1 for a section, those of the page at 2.
    level: Math.max(3, block.level + 1),
    attributes: lang,
    number: block.number ?? "",
    html: escapeHtml(block.text.trim() || place.labels.untitled),
  });
}

function listHtml(options: { state: HtmlState; block: ListBlock }): string {
  const { state, block } = options;
  const tag = block.ordered ? "ol" : "ul";
  const items = block.items.map((item) => {
    if (typeof item === "string" || !("content" in item)) {
      return `<li dir="auto">${inlineHtml({ state, inline: item })}</li>`;
    }
    const beneath = item.beneath
      .map((one) =>
        one.type === "list" ? listHtml({ state, block: one }) : textHtml({ state, block: one }),
      )
      .join("");
    return `<li dir="auto">${inlineHtml({ state, inline: item.content })}${beneath}</li>`;
  });
  return items.length === 0 ? "" : `<${tag}>${items.join("")}</${tag}>`;
}

function factsHtml(options: { state: HtmlState; block: FactsBlock }): string {
  const { state, block } = options;
  const facts = block.items.map(
    ({ label, value }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${cellHtml({ state, cell: value })}</dd></div>`,
  );
  const lone = block.columns === 1 ? " lone" : "";
  return facts.length === 0 ? "" : `<dl class="facts${lone}">${facts.join("")}</dl>`;
}

function elementHtml(options: { place: Place; block: ElementBlock }): string {
  const { place, block } = options;
  const { state, labels } = place;
  const level = place.level + 1;
  const lang = block.lang === undefined ? "" : ` lang="${block.lang}"`;
  const title = block.title.trim();
  const own = escapeHtml(title || labels.untitled);
  const heading = headingHtml({
    level,
    number: `${block.kindLabel} ${block.code}`,
    html: title === "" || lang === "" ? own : `<span${lang}>${own}</span>`,
  });
  const body = block.body
    .map((one) => {
      if (one.type === "text") return textHtml({ state, block: one });
      if (one.type === "list") return listHtml({ state, block: one });
      return headingHtml({
        level: level + 1,
        attributes: one.lang === undefined ? "" : ` lang="${one.lang}"`,
        number: "",
        html: escapeHtml(one.text.trim() || labels.untitled),
      });
    })
    .join("");
  const facts = factsHtml({
    state,
    block: { type: "facts", items: block.facts },
  });
  const beneath = blocksHtml({ place: { ...place, level }, blocks: block.blocks });
  return `<div class="element ${escapeHtml(block.kind)}" id="${anchorId(block.id)}">${heading}${body}${facts}</div>${beneath}`;
}

function tableHtml(options: { place: Place; block: TableBlock }): string {
  const { place, block } = options;
  const { state, labels } = place;
  const id = anchorId(block.id);
  const share = block.columns.reduce((sum, { w = 1 }) => sum + w, 0);
  const columns = block.columns.map(
    ({ w = 1 }) => `<col style="width:${((w / share) * 100).toFixed(1)}%">`,
  );
  const headers = block.columns.map(
    ({ label, align }) => `<th scope="col"${alignment(align)}>${escapeHtml(label)}</th>`,
  );
  const rows = block.rows.map((row) => {
    if (row.kind === "group") {
      const label = inlineHtml({ state, inline: row.label });
      return `<tr class="group"><th scope="rowgroup" colspan="${block.columns.length}">${label}</th></tr>`;
    }
    const cells = block.columns.map(({ align }, place) => {
      const cell = row.cells[place] ?? "";
      const html = cellHtml({ state, cell });
      return place === 0 && html !== ""
        ? `<th scope="row"${directionOf(cell)}>${html}</th>`
        : `<td${alignment(align)}${directionOf(cell)}>${html}</td>`;
    });
    return `<tr${row.kind === "total" ? ' class="total"' : ""}>${cells.join("")}</tr>`;
  });
  const bodies = groupRows({ rows, isGroup: (at) => block.rows[at]?.kind === "group" });
  const empty = `<tbody><tr><td colspan="${block.columns.length}" class="muted">${escapeHtml(labels.empty)}</td></tr></tbody>`;
  const caption = `<strong>${escapeHtml(labels.table)} ${block.number ?? ""}.</strong> ${inlineHtml({ state, inline: block.caption })}`;
  const note =
    block.note === undefined
      ? ""
      : `<p class="note">${inlineHtml({ state, inline: block.note })}</p>`;
  return `<div class="table" role="region" tabindex="0" aria-labelledby="${id}-caption" id="${id}"><table><caption id="${id}-caption">${caption}</caption><colgroup>${columns.join("")}</colgroup><thead><tr>${headers.join("")}</tr></thead>${rows.length === 0 ? empty : bodies}</table></div>${note}`;
}

/** Each group of rows is a body of its own: its header then belongs to its rows alone. */
function groupRows(options: {
  rows: readonly string[];
  isGroup: (place: number) => boolean;
}): string {
  const bodies: string[][] = [];
  options.rows.forEach((row, place) => {
    const last = bodies.at(-1);
    if (last === undefined || options.isGroup(place)) bodies.push([row]);
    else last.push(row);
  });
  return bodies.map((rows) => `<tbody>${rows.join("\n")}</tbody>`).join("\n");
}

function figureHtml(options: { place: Place; block: FigureBlock }): string {
  const { place, block } = options;
  const { state, labels } = place;
  const alt = escapeHtml(block.alt);
  // Not well-formed, it could leave its place in the page: then its words stand there.
  const svg = isDrawable(block.svg)
    ? block.svg.replace("<svg ", `<svg role="img" aria-label="${alt}" `)
    : `<p>${alt}</p>`;
  return `<figure id="${anchorId(block.id)}"><figcaption><strong>${escapeHtml(labels.figure)} ${block.number ?? ""}.</strong> ${inlineHtml({ state, inline: block.caption })}</figcaption>${svg}</figure>`;
}

function alignment(align: "left" | "right" | "center" | undefined): string {
  return align === undefined || align === "left" ? "" : ` class="${align}"`;
}
