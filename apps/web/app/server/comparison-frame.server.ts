import { randomUUID } from "node:crypto";
import { todayOf } from "@boplan/application/app";
import {
  type ComparisonQuery,
  comparisonSearch,
  parseComparisonQuery,
} from "@boplan/application/comparison/comparison-query";
import type { MunicipalityName } from "@boplan/application/comparison/comparison-scope";
import { REPORT_OUTPUTS } from "@boplan/domain/report";
import { LANGUAGES } from "@boplan/domain/tenant";
import { findCounty } from "@boplan/register/county";
import type { QueryPairs } from "../paths/comparison.ts";
import type { PlaceCountry } from "../screens/comparison/choose-municipalities.tsx";
import type { ComparisonFrame } from "../screens/comparison/comparison-frame.tsx";
import { OUTPUT_NAMES } from "../screens/report/output-names.ts";
import { countryName } from "./country-name.ts";
import { dayInWords } from "./day-in-words.ts";
import type { TenantContext } from "./route-builder.server.ts";

type Context = TenantContext<unknown>;

/** What a view is asked for, and the frame around its answer. */
export interface AskedComparison {
  readonly query: ComparisonQuery;
  /** The frame, with what the view's own answer says of who was compared. */
  readonly frameOf: (answer: {
    compared: number;
    /** Everybody who may be chosen. */
    comparable: readonly MunicipalityName[];
  }) => ComparisonFrame;
  readonly countyName: (of: { country: string; countyCode: string }) => string;
  readonly countryName: (country: string) => string;
}

/** Names of a query that are read by the use cases; what they make nothing of is told. */
const KNOWN = ["theme", "country", "county", "framework", "instrument", "group", "status", "cost"];

/**
 * Reads a view's query and says of what cannot be found that it counts as not given. `extra` are
 * names that only the screen knows, with what they are read as; `null` for what is not kept.
 */
export function askComparison(options: {
  context: Context;
  extra?: Readonly<Record<string, string | readonly string[] | null>>;
}): AskedComparison {
  const { context, extra = {} } = options;
  const { app, tenant, url, language, text } = context;
  const query = parseComparisonQuery(url.searchParams);
  const names = countryNames(context);
  const asked: QueryPairs = [
    ...new URLSearchParams(comparisonSearch(query)),
    ...Object.entries(extra).flatMap(([name, value]) =>
      (value === null ? [] : [value].flat()).map((one) => [name, one] as const),
    ),
  ];
  const today = dayInWords({ day: todayOf(app), language });
  return {
    query,
    countyName,
    countryName: names,
    frameOf: ({ compared, comparable }) => ({
      tenant: { slug: tenant.slug, name: tenant.name, isRegion: tenant.kind === "region" },
      query: asked,
      places: placesOf({
        comparable,
        names,
        language,
        hasBoxes: comparable.length <= MOST_BOXES,
      }),
      chosen: {
        country: query.country ?? "",
        county: query.county ?? "",
        municipalities: query.municipalities,
      },
      compared,
      of: comparable.length,
      day: today,
      notes: notesOf({ context, query, comparable, text }),
      order: orderOf(context),
    }),
  };
}

/** Whoever may compare may have it made into a document. */
function orderOf({ text }: Context): ComparisonFrame["order"] {
  return {
    requestKey: randomUUID(),
    formats: REPORT_OUTPUTS.map((value) => ({ value, label: text.t(OUTPUT_NAMES[value]) })),
    languages: LANGUAGES.map((value) => ({
      value,
      label: text.t(`common:languages.${value}`),
      lang: value,
    })),
  };
}

function notesOf(options: {
  context: Context;
  query: ComparisonQuery;
  comparable: readonly MunicipalityName[];
  text: Context["text"];
}): string[] {
  const { context, query, comparable, text } = options;
  const given = context.url.searchParams;
  const read = new URLSearchParams(comparisonSearch(query));
  const shown = (value: string) => value.slice(0, 60);
  const unread = KNOWN.flatMap((name) => {
    const value = given.get(name) ?? "";
    if (value === "" || read.get(name) !== null) return [];
    const key = name === "theme" ? "comparison.note.theme" : "comparison.note.other";
    return [text.t(key, { value: shown(value) })];
  });
  const there = new Set(comparable.map(({ key }) => key));
  const missing = [...new Set(given.getAll("m"))].filter((key) => key !== "" && !there.has(key));
  const areas = [
    ...(query.country && !comparable.some(({ country }) => country === query.country)
      ? [query.country]
      : []),
    ...(query.county &&
    !comparable.some((one) => `${one.country}-${one.countyCode}` === query.county)
      ? [query.county]
      : []),
  ];
  return [
    ...unread,
    ...areas.map((value) => text.t("comparison.note.other", { value: shown(value) })),
    ...missing.slice(0, 5).map((value) => text.t("comparison.note.m", { value: shown(value) })),
  ];
}

/** More municipalities than these are not sent with every view to be chosen from. */
const MOST_BOXES = 60;

/** Everybody who may be chosen, for the form that they are chosen in. */
export function placesToChoose(options: {
  comparable: readonly MunicipalityName[];
  context: Context;
}): PlaceCountry[] {
  const { comparable, context } = options;
  const { language } = context;
  return placesOf({ comparable, names: countryNames(context), language, hasBoxes: true });
}

function placesOf(options: {
  comparable: readonly MunicipalityName[];
  names: (country: string) => string;
  language: Context["language"];
  hasBoxes: boolean;
}): PlaceCountry[] {
  const { comparable, names, language, hasBoxes } = options;
  const countries = new Map<string, Map<string, [string, string][]>>();
  for (const { country, countyCode, code, name } of comparable) {
    const counties = countries.get(country) ?? new Map<string, [string, string][]>();
    countries.set(country, counties);
    const municipalities = counties.get(countyCode) ?? [];
    counties.set(countyCode, municipalities);
    municipalities.push([code, name]);
  }
  return [...countries].map(([country, counties]) => ({
    code: country,
    name: names(country),
    counties: [...counties]
      .map(([code, municipalities]) => ({
        code,
        name: countyName({ country, countyCode: code }),
        municipalities: hasBoxes ? municipalities : null,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
  }));
}

/** A county by its own name; one that is not registered by its code. */
export function countyName(of: { country: string; countyCode: string }): string {
  return findCounty({ country: of.country, code: of.countyCode })?.name ?? of.countyCode;
}

/** Names of countries, asked for once each. */
function countryNames({ language }: Context): (country: string) => string {
  const known = new Map<string, string>();
  return (country) => {
    const name = known.get(country) ?? countryName({ country, language });
    known.set(country, name);
    return name;
  };
}
