import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

/** A tile's place on the page, in pixels from the middle of one tile to that of another. */
interface Placed {
  readonly link: SVGAElement;
  readonly x: number;
  readonly y: number;
}

/**
 * One tab stop for all tiles of a map, arrow keys to the nearest tile in that direction, across the
 * border too, Home and End to the first and the last. Set where the page has script: without it
 * each tile is an ordinary link.
 */
export function useRovingTiles(): {
  ref: RefObject<HTMLDivElement>;
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  onFocus: (event: { readonly target: EventTarget }) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const links = linksOf(ref.current);
    const focused = links.find((link) => link === document.activeElement);
    const chosen = links.find((link) => link.getAttribute("aria-current") === "true");
    stopAt({ links, stop: focused ?? chosen ?? links[0] });
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const links = linksOf(ref.current);
      const stop = links.find((link) => link === target);
      if (stop) stopAt({ links, stop });
    },
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return;
      const links = linksOf(ref.current);
      const from = links.find((link) => link === event.target);
      const to = from && nextTile({ links, from, key: event.key });
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}

function linksOf(map: HTMLElement | null): SVGAElement[] {
  return map ? [...map.querySelectorAll<SVGAElement>("svg a")] : [];
}

function stopAt(options: { links: readonly SVGAElement[]; stop: SVGAElement | undefined }): void {
  for (const link of options.links) {
    link.setAttribute("tabindex", link === options.stop ? "0" : "-1");
  }
}

function nextTile(options: {
  links: readonly SVGAElement[];
  from: SVGAElement;
  key: string;
}): SVGAElement | undefined {
  const { links, from, key } = options;
  if (key === "Home") return links[0];
  if (key === "End") return links.at(-1);
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  if (dx === 0 && dy === 0) return undefined;
  const start = placeOf(from);
  let best: { link: SVGAElement; cost: number } | undefined;
  for (const link of links) {
    if (link === from) continue;
    const place = placeOf(link);
    const ahead = (place.x - start.x) * dx + (place.y - start.y) * dy;
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
    // Straight ahead before near: a row is followed to its end.
    const cost = ahead + aside * 3;
    if (ahead > 1 && aside <= ahead * 2 && (!best || cost < best.cost)) best = { link, cost };
  }
  return best?.link;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

function placeOf(link: SVGAElement): Placed {
  const { left, top, width, height } = link.getBoundingClientRect();
  return { link, x: left + width / 2, y: top + height / 2 };
}
