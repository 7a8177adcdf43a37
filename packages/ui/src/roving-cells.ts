import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const CELL = "td > a";

/**
 * One tab stop for all cells of a table, and arrow keys between them. The stops are set where the
 * page has script: without it each cell is an ordinary link.
 *
 * Put all three on the table; a cell is a link that stands alone in its box. Empty cells are passed
 * over. The current cell comes first as the place where Tab lands.
 */
export function useRovingCells(): {
  ref: RefObject<HTMLTableElement>;
  onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  onFocus: (event: { readonly target: EventTarget }) => void;
} {
  const ref = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cells = cellsOf(ref.current);
    const focused = cells.find((cell) => cell === document.activeElement);
    const chosen = cells.find((cell) => cell.getAttribute("aria-current") === "true");
    stopAt({ cells, stop: focused ?? chosen ?? cells[0] });
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const cells = cellsOf(ref.current);
      const stop = cells.find((cell) => cell === target);
      if (stop) stopAt({ cells, stop });
    },
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const from = cellsOf(ref.current).find((cell) => cell === event.target);
      const to = from && nextCell({ from, key: event.key, far: event.ctrlKey });
      if (!to) return;
      event.preventDefault();
      to.focus();
      to.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    },
  };
}

function cellsOf(table: HTMLTableElement | null): HTMLElement[] {
  return table ? [...table.querySelectorAll<HTMLElement>(CELL)] : [];
}

function stopAt(options: { cells: readonly HTMLElement[]; stop: HTMLElement | undefined }): void {
  for (const cell of options.cells) cell.tabIndex = cell === options.stop ? 0 : -1;
}

/** The nearest cell in a direction, past those with nothing in them; `far` goes to the very end. */
function nextCell(options: { from: HTMLElement; key: string; far: boolean }): HTMLElement | null {
  const { from, key, far } = options;
  const box = from.closest("td");
  const row = box?.parentElement;
  if (!box || !row) return null;
  const rows = [...(row.parentElement?.children ?? [])];
  const at = [...row.children].indexOf(box);
  const inRow = [...row.children].map(cellIn);
  const inColumn = rows.map((one) => cellIn(one.children[at]));
  const place = rows.indexOf(row);
  switch (key) {
    case "ArrowRight":
      return far ? lastOf(inRow) : firstOf(inRow.slice(at + 1));
    case "ArrowLeft":
      return far ? firstOf(inRow) : lastOf(inRow.slice(0, at));
    case "ArrowDown":
      return far ? lastOf(inColumn) : firstOf(inColumn.slice(place + 1));
    case "ArrowUp":
      return far ? firstOf(inColumn) : lastOf(inColumn.slice(0, place));
    case "Home":
      return far ? firstOf(rows.flatMap((one) => [...one.children].map(cellIn))) : firstOf(inRow);
    case "End":
      return far ? lastOf(rows.flatMap((one) => [...one.children].map(cellIn))) : lastOf(inRow);
    default:
      return null;
  }
}

type Found = HTMLElement | null;

function cellIn(box: Element | undefined): Found {
  return box?.querySelector<HTMLElement>(CELL) ?? null;
}

function firstOf(cells: readonly Found[]): Found {
  return cells.find((cell) => cell !== null) ?? null;
}

function lastOf(cells: readonly Found[]): Found {
  return cells.findLast((cell) => cell !== null) ?? null;
}
