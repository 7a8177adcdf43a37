import type { Conversion } from "@boplan/domain/comparison";
import { MEASURE_STATUSES, type MeasureStatus } from "@boplan/domain/plan";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import { z } from "zod";

/** Views of the comparison, by the name they have in addresses. */
export const COMPARISON_VIEWS = [
  "overview",
  "themes",
  "wording",
  "measures",
  "dwellings",
  "municipality",
  "like-mine",
] as const;

export type ComparisonView = (typeof COMPARISON_VIEWS)[number];

/** A municipality or county as addresses name it: `SE-2417`, `NO-18`. */
const KEY = /^[A-Z]{2}-[0-9A-Za-z]{1,10}$/;

/** Of a word given twice in an address the first counts; what cannot be read counts as not given. */
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const one = <Output>(schema: z.ZodType<Output>) =>
  z.preprocess(first, schema.nullable().catch(null).default(null));
const words = z
  .preprocess(
    (value) => (value === undefined || value === null ? [] : [value].flat()),
    z.array(z.string()),
  )
  .catch([]);
const currency = z.string().regex(/^[A-Z]{3}$/);
const word = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+\/[A-Za-z0-9._-]+$/);

const searchSchema = z.object({
  theme: one(z.enum(THEMES)),
  country: one(z.string().regex(/^[A-Z]{2}$/)),
  county: one(z.string().regex(KEY)),
  m: words,
  framework: one(
    z
      .string()
      .max(80)
      .regex(/^[a-z0-9-]+$/),
  ),
  instrument: one(word),
  group: one(word),
  status: one(z.enum([...MEASURE_STATUSES, "none"])),
  cost: one(z.enum(["yes", "no"])),
  q: one(z.string().trim().max(200)),
  basis: one(z.string().max(200)),
  of: one(z.string().regex(KEY)),
  page: one(z.coerce.number().int().min(1).max(10_000)),
  from: one(currency),
  to: one(currency),
  rate: one(z.coerce.number().positive().max(1_000_000)),
  on: one(z.iso.date()),
});

/**
 * What is compared: the same for screen, export and report. Made by `parseComparisonQuery`, written
 * into addresses by `comparisonSearch`.
 */
export interface ComparisonQuery {
  readonly theme: ThemeId | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** `SE-24`. */
  readonly county: string | null;
  /** `SE-2417`; all that may be seen when empty. */
  readonly municipalities: readonly string[];
  /** Plans of this framework alone; municipalities without one are then left out. */
  readonly framework: string | null;
  /** As `framework/id`. */
  readonly instrument: string | null;
  /** As `framework/id`. */
  readonly targetGroup: string | null;
  /** `none` finds measures of which no status is told. */
  readonly status: MeasureStatus | "none" | null;
  readonly hasCost: boolean | null;
  /** Words that all have to stand in the title. */
  readonly text: string;
  /** Id of the basis that homes are added on; the commonest when missing. */
  readonly basis: string | null;
  /** The municipality that is set beside others, or that others are to be like. */
  readonly of: string | null;
  /** From 1. */
  readonly page: number;
  /** Only where all four parts were given: nothing is converted by itself. */
  readonly conversion: Conversion | null;
}

/** Everything that may be seen, without a filter. */
export const WHOLE_COMPARISON: ComparisonQuery = parseComparisonQuery({});

/**
 * Reads a query from an address, given as a record of `URLSearchParams` (a key given twice is a
 * list). Never fails: what cannot be read counts as not given.
 */
export function parseComparisonQuery(
  search: URLSearchParams | Readonly<Record<string, unknown>>,
): ComparisonQuery {
  const record =
    search instanceof URLSearchParams
      ? Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
      : search;
  const found = searchSchema.parse(record);
  const { from, to, rate, on } = found;
  return {
    theme: found.theme,
    country: found.country,
    county: found.county,
    municipalities: [...new Set(found.m.filter((key) => KEY.test(key)))].sort(),
    framework: found.framework,
    instrument: found.instrument,
    targetGroup: found.group,
    status: found.status,
    hasCost: found.cost === null ? null : found.cost === "yes",
    text: found.q ?? "",
    basis: found.basis,
    of: found.of,
    page: found.page ?? 1,
    conversion: from && to && rate && on && from !== to ? { from, to, rate, on } : null,
  };
}

/** The query as an address has it, without a question mark; equal queries give equal text. */
export function comparisonSearch(query: ComparisonQuery): string {
  const { conversion } = query;
  const pairs: (readonly [string, string | number | null | undefined])[] = [
    ["theme", query.theme],
    ["country", query.country],
    ["county", query.county],
    ...query.municipalities.map((key) => ["m", key] as const),
    ["framework", query.framework],
    ["instrument", query.instrument],
    ["group", query.targetGroup],
    ["status", query.status],
    ["cost", query.hasCost === null ? null : query.hasCost ? "yes" : "no"],
    ["q", query.text === "" ? null : query.text],
    ["basis", query.basis],
    ["of", query.of],
    ["page", query.page === 1 ? null : query.page],
    ["from", conversion?.from],
    ["to", conversion?.to],
    ["rate", conversion?.rate],
    ["on", conversion?.on],
  ];
  const search = new URLSearchParams();
  for (const [key, value] of pairs) {
    if (value !== null && value !== undefined) search.append(key, String(value));
  }
  return search.toString();
}
