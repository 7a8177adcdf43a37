import type { OpenedImport } from "@boplan/application/import/open-import";
import { ELEMENT_KINDS } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { formatPartialDate } from "@boplan/i18n/format";
import { confidenceLevel, type ReviewState } from "@boplan/ingest/review";
import type {
  ChosenElement,
  ReviewData,
  ReviewRow,
  ShownLine,
} from "../screens/import/review-data.ts";
import { factName } from "../screens/plan/plan-words.ts";
import type { Text } from "../text/text.tsx";

type Reading = NonNullable<OpenedImport["reading"]>;

/** Lines of the source on one page: enough to read on, few enough to be quick. */
const WINDOW = 200;

/** The review as its page shows it. */
export function reviewData(options: {
  reading: Reading;
  version: number;
  framework: Framework;
  text: Text;
  elementId: string | null;
  line: number | null;
}): ReviewData {
  const { reading, version, framework, text, elementId, line } = options;
  const { review, units } = reading;
  const chosen = chosenElement({ review, text, elementId });
  const from = windowFrom({ reading, line: line ?? chosen?.lines[0] ?? 1 });
  const shown = shownLines({ reading, from, chosen, text });
  const last = shown.at(-1)?.line ?? 0;
  const nextLeft = review.leftovers.find((one) => one.line > last)?.line ?? null;
  const words = framework.locales[text.language];
  return {
    version,
    documentTitle: review.title,
    rows: review.elements.map(rowOf),
    chosen,
    kinds: ELEMENT_KINDS.flatMap((kind) => {
      const name = words.kinds[kind]?.one;
      return name === undefined ? [] : [{ kind, name }];
    }),
    source: {
      lines: shown,
      before: from > 1 ? Math.max(1, from - WINDOW) : null,
      behind: last < reading.source.lines.length ? last + 1 : null,
      total: reading.source.lines.length,
    },
    left: review.leftovers.length,
    nextLeft: nextLeft ?? review.leftovers.find((one) => one.line < from)?.line ?? null,
    facts: review.facts.map(({ fact, kept }) => ({
      fact,
      kept,
      term: factName({ framework, text, fact }),
      value: factValue({ review, framework, text, fact }),
    })),
    entries: review.parts.map(({ id, part, kept, entry }) => ({
      id,
      kept,
      part: text.t(`domain:parts.${part}`),
      words: entryWords(entry),
    })),
    writtenUnits: Object.entries(review.units).map(([written, unitId]) => ({ written, unitId })),
    units,
    canUndo: reading.canUndo,
    canRedo: reading.canRedo,
  };
}

function rowOf(element: ReviewState["elements"][number]): ReviewRow {
  const { id, depth, kind, title, confidence, accepted } = element;
  return { id, depth, kind, title, accepted, level: confidenceLevel(confidence) };
}

function chosenElement(options: {
  review: ReviewState;
  text: Text;
  elementId: string | null;
}): ChosenElement | null {
  const { review, text, elementId } = options;
  const place = review.elements.findIndex(({ id }) => id === elementId);
  const element = review.elements[place];
  if (!element) return null;
  const { leadUnit, start, end, costs, indicator } = element.attributes;
  const { language } = text;
  const said: [Parameters<Text["t"]>[0], string | null][] = [
    ["importing.lead", leadUnit],
    ["importing.start", start && formatPartialDate({ date: start, language })],
    ["importing.end", end && formatPartialDate({ date: end, language })],
    [
      "importing.costs",
      costs.map(({ year, amount, currency }) => `${year}: ${amount} ${currency}`).join("; "),
    ],
    ["importing.indicator", indicator],
  ];
  return {
    ...rowOf(element),
    text: element.text,
    lines: element.lines,
    hasChildren: (review.elements[place + 1]?.depth ?? 0) > element.depth,
    attributes: said.flatMap(([key, value]) => (value ? [{ term: text.t(key), value }] : [])),
  };
}

/** A little before the line, so that it is read in its place. */
function windowFrom(options: { reading: Reading; line: number }): number {
  const { reading, line } = options;
  const { length } = reading.source.lines;
  return Math.max(1, Math.min(line - 4, length - WINDOW + 1));
}

function shownLines(options: {
  reading: Reading;
  from: number;
  chosen: ChosenElement | null;
  text: Text;
}): ShownLine[] {
  const { reading, from, chosen, text } = options;
  const { lines, places } = reading.source;
  const own = new Set(chosen?.lines);
  const left = new Set(reading.review.leftovers.map(({ line }) => line));
  let told = "";
  return lines.slice(from - 1, from - 1 + WINDOW).map((raw, index) => {
    const line = from + index;
    const at = places[line - 1];
    const place = !at
      ? ""
      : "page" in at
        ? text.t("importing.page", { page: at.page })
        : text.t("importing.sheet", { sheet: at.sheet });
    const isNew = place !== "" && place !== told;
    told = place;
    return {
      line,
      text: raw.slice(0, 2_000),
      chosen: own.has(line),
      left: left.has(line),
      place: isNew ? place : null,
    };
  });
}

function factValue(options: {
  review: ReviewState;
  framework: Framework;
  text: Text;
  fact: ReviewState["facts"][number]["fact"];
}): string {
  const { review, framework, text, fact } = options;
  const { document } = review;
  const value = document[fact];
  if (fact === "type" && document.type !== null) {
    return framework.locales[text.language].documentTypes[document.type] ?? document.type;
  }
  if (fact === "period" && document.period !== null) {
    return `${document.period.from}–${document.period.to}`;
  }
  if (typeof value === "boolean") return text.t(value ? "importing.yes" : "importing.no");
  if (Array.isArray(value)) return value.join("; ");
  if (typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value)) {
    return formatPartialDate({ date: value as never, language: text.language });
  }
  return String(value ?? "");
}

/** The words of an entry, whatever part it is of. */
function entryWords(entry: Readonly<Record<string, unknown>>): string {
  const words = ["title", "name", "milestone", "source", "body", "definition", "text"].flatMap(
    (key) => {
      const value = entry[key];
      return typeof value === "string" && value !== "" ? [value] : [];
    },
  );
  const all = [...new Set(words)].join(": ");
  return all.length > 200 ? `${all.slice(0, 200)} …` : all;
}
