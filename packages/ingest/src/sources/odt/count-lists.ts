import { formatCount } from "../list-marker.ts";
import type { OdtListLevel, OdtStyles } from "./read-odt-styles.ts";

/** Counts headings and lists of an OpenDocument text, which holds no written numbers. */
export interface ListCounts {
  openList(attributes: { style: string | null; continues: boolean }): void;
  closeList(): void;
  /** The next item begins; `startAt` where the document sets its number. */
  openItem(startAt: number | null): void;
  /** Marker of the item's first paragraph, `null` for those after it or outside lists. */
  takeMarker(): string | null;
  /** Depth of the open list from 0; -1 outside lists. */
  depth(): number;
  headingMarker(level: number): string;
}

interface OpenList {
  readonly style: string | null;
  readonly depth: number;
  count: number | null;
  fresh: boolean;
}

export function openListCounts(styles: OdtStyles): ListCounts {
  const open: OpenList[] = [];
  const last = new Map<string, number>();
  const headings: number[] = [];
  const keyOf = (list: OpenList) => `${list.style} ${list.depth}`;
  const levelOf = (list: OpenList) => styles.listLevel({ style: list.style, depth: list.depth });
  return {
    openList: ({ style, continues }) => {
      const above = open.at(-1);
      const list: OpenList = {
        style: style ?? above?.style ?? null,
        depth: open.length,
        count: null,
        fresh: false,
      };
      if (continues) list.count = last.get(keyOf(list)) ?? null;
      open.push(list);
    },
    closeList: () => {
      const list = open.pop();
      if (list?.count) last.set(keyOf(list), list.count);
    },
    openItem: (startAt) => {
      const list = open.at(-1);
      if (!list) return;
      list.count = startAt ?? (list.count === null ? (levelOf(list)?.start ?? 1) : list.count + 1);
      list.fresh = true;
    },
    depth: () => open.length - 1,
    takeMarker: () => {
      const list = open.at(-1);
      if (!list?.fresh) return null;
      list.fresh = false;
      const level = levelOf(list);
      if (!level || level.format === "bullet") return "";
      const counts = open.map((each) => each.count ?? 1);
      return written({
        level,
        counts,
        levelAt: (at) => styles.listLevel({ style: list.style, depth: at }),
      });
    },
    headingMarker: (number) => {
      const level = styles.outlineLevel(number);
      for (let above = 0; above < number - 1; above += 1) headings[above] ??= 1;
      headings[number - 1] = (headings[number - 1] ?? (level?.start ?? 1) - 1) + 1;
      headings.length = number;
      if (!level || level.format === "none" || level.format === "bullet") return "";
      return written({ level, counts: headings, levelAt: (at) => styles.outlineLevel(at + 1) });
    },
  };
}

function written(options: {
  level: OdtListLevel;
  counts: readonly number[];
  levelAt: (depth: number) => OdtListLevel | null;
}): string {
  const { level, counts, levelAt } = options;
  const from = Math.max(0, counts.length - level.shown);
  const parts = counts.slice(from).flatMap((count, index) => {
    const own = from + index === counts.length - 1 ? level : levelAt(from + index);
    const format = own?.format ?? "decimal";
    return format === "bullet" || format === "none" ? [] : [formatCount({ count, format })];
  });
  return parts.length === 0 ? "" : `${level.prefix}${parts.join(".")}${level.suffix}`.trim();
}
