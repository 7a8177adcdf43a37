import type { Cell, Fact, Inline, StatusMark } from "../document-model.ts";
import { isInline, plainText, runsOf, safeHref, xmlText } from "../plain-text.ts";

/** What the parts of a page share while it is written. */
export interface HtmlState {
  readonly language: string;
  /** Ids that exist: a pointer to anything else prints its words only. */
  readonly anchors: ReadonlySet<string>;
  /** Notes in the order they are met; filled while writing. */
  readonly notes: string[];
}

export function escapeHtml(text: string): string {
  return xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** An id that can stand in an address, whatever the plan calls the thing. */
export function anchorId(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9-]/g, (letter) => `_${letter.codePointAt(0)?.toString(16)}`);
  return `r-${safe}`;
}

export function inlineHtml(options: { state: HtmlState; inline: Inline }): string {
  const { state, inline } = options;
  return runsOf(inline)
    .map((run) => {
      let html = escapeHtml(run.t).replaceAll("\n", "<br>");
      if (run.strong) html = `<strong>${html}</strong>`;
      if (run.em) html = `<em>${html}</em>`;
      const href = safeHref(run.href);
      if (href !== null) html = `<a href="${escapeHtml(href)}" rel="noopener">${html}</a>`;
      else if (run.to !== undefined && state.anchors.has(run.to)) {
        html = `<a href="#${anchorId(run.to)}">${html}</a>`;
      }
      if (run.muted) html = `<span class="muted">${html}</span>`;
      if (run.lang !== undefined && run.lang !== state.language && run.t.trim() !== "") {
        html = `<span lang="${run.lang}">${html}</span>`;
      }
      return run.note === undefined ? html : html + noteHtml({ state, note: run.note });
    })
    .join("");
}

export function cellHtml(options: { state: HtmlState; cell: Cell | Fact["value"] }): string {
  const { state, cell } = options;
  if (isInline(cell)) return inlineHtml({ state, inline: cell });
  if ("status" in cell) return `${markHtml(cell.status)} ${escapeHtml(cell.label)}`;
  if ("code" in cell) {
    const id = cell.id === undefined ? "" : ` id="${anchorId(cell.id)}"`;
    return `<span class="code"${id}>${escapeHtml(cell.code)}</span>`;
  }
  if ("items" in cell) {
    const items = cell.items.map((inline) => `<li>${inlineHtml({ state, inline })}</li>`);
    return `<ul>${items.join("")}</ul>`;
  }
  if ("marks" in cell) {
    return cell.marks
      .map(({ t, lead }) => (lead ? `<strong>${escapeHtml(t)}</strong>` : escapeHtml(t)))
      .join("<br>");
  }
  return escapeHtml(cell.text).replaceAll("\n", "<br>");
}

/** Whether the words of a cell are set from right to left is left to the browser. */
export function directionOf(cell: Cell): string {
  return isInline(cell) && plainText(cell) !== "" ? ' dir="auto"' : "";
}

function noteHtml(options: { state: HtmlState; note: string }): string {
  const number = options.state.notes.push(options.note);
  return `<sup><a href="#note-${number}" id="noteref-${number}" role="doc-noteref">${number}</a></sup>`;
}

/** Marks differ in shape; the word beside each says it, so they are not read out. */
const MARKS: Readonly<Record<StatusMark, string>> = {
  done: '<rect width="10" height="10" fill="currentColor"/><path d="M2.4 5.2l1.9 2L7.7 3" stroke="#fff" fill="none"/>',
  on_plan:
    '<rect x=".5" y=".5" width="9" height="9" fill="none" stroke="currentColor"/><path d="M2.2 5h5M5.4 2.8L7.6 5 5.4 7.2" fill="none" stroke="currentColor"/>',
  deviating:
    '<rect x=".5" y=".5" width="9" height="9" fill="none" stroke="currentColor"/><path d="M5 2v3.7M5 6.8V8" stroke="currentColor"/>',
  stopped:
    '<rect width="10" height="10" fill="currentColor"/><path d="M3.6 2.4v5.2M6.4 2.4v5.2" stroke="#fff"/>',
  cancelled:
    '<rect x=".5" y=".5" width="9" height="9" fill="none" stroke="currentColor"/><path d="M1 9l8-8" stroke="currentColor"/>',
  not_started: '<rect x=".5" y=".5" width="9" height="9" fill="none" stroke="currentColor"/>',
  pass: '<circle cx="5" cy="5" r="5" fill="currentColor"/><path d="M2.4 5.2l1.9 2L7.7 3" stroke="#fff" fill="none"/>',
  partly:
    '<circle cx="5" cy="5" r="4.5" fill="none" stroke="currentColor"/><path d="M5 .5a4.5 4.5 0 000 9z" fill="currentColor"/>',
  unset: '<circle cx="5" cy="5" r="4.5" fill="none" stroke="currentColor"/>',
  na: '<circle cx="5" cy="5" r="4.5" fill="none" stroke="currentColor" stroke-dasharray="1.4 1.2"/>',
  warn: '<path d="M5 .8L9.6 9.3H.4z" fill="none" stroke="currentColor"/><path d="M5 4v3" stroke="currentColor"/>',
  fail: '<rect width="10" height="10" fill="currentColor"/><path d="M2.7 2.7l4.6 4.6M7.3 2.7L2.7 7.3" stroke="#fff"/>',
};

function markHtml(status: StatusMark): string {
  return `<svg class="mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">${MARKS[status]}</svg>`;
}
