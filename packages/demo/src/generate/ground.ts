import type { App } from "@boplan/application/app";
import type { OrganisationUnit } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { Municipality } from "@boplan/register/municipality";
import { stableId } from "../plan-draft.ts";
import { type Random, randomOf } from "./random.ts";
import { BOKMAL } from "./words/nb.ts";
import { NYNORSK } from "./words/nn.ts";
import { SWEDISH } from "./words/sv.ts";
import type { WordBook } from "./words/word-book.ts";

export type Framework = ReturnType<App["frameworks"]["get"]>;

/** What all plans of one invented municipality stand on. */
export interface Ground {
  /** Name of everything that is drawn for the municipality, and of every id in it. */
  readonly key: string;
  readonly municipality: Municipality;
  readonly tenantId: string;
  readonly framework: Framework;
  readonly language: Language;
  readonly words: WordBook;
  readonly units: readonly OrganisationUnit[];
  /** Unit by unit type of the framework; a small municipality lacks some. */
  readonly unitOf: ReadonlyMap<string, string>;
  readonly plannerId: string;
  readonly approverId: string;
  /** Homes that are needed a year; invented, no fact of the municipality. */
  readonly homesPerYear: number;
  /** `YYYY-MM-DD`; nothing is decided or followed up after it. */
  readonly today: string;
}

const FRAMEWORK = { SE: "se-bostadsforsorjning", NO: "no-boligsosial" } as const;

/** Frameworks of an invented municipality: its own country's first. */
export function frameworksFor(country: Municipality["country"]): readonly string[] {
  return country === "SE" ? [FRAMEWORK.SE, FRAMEWORK.NO] : [FRAMEWORK.NO, FRAMEWORK.SE];
}

/**
 * Counties that write mostly nynorsk, but for their larger towns: near enough for an invention; the
 * municipalities' own choice of written language is no fact of the register.
 */
const NYNORSK_COUNTIES: ReadonlySet<string> = new Set(["15", "46"]);
const BOKMAL_TOWNS: ReadonlySet<string> = new Set(["1505", "1506", "1508", "4601"]);

export function languageOf({ country, code, countyCode }: Municipality): "sv" | "nb" | "nn" {
  if (country === "SE") return "sv";
  return NYNORSK_COUNTIES.has(countyCode) && !BOKMAL_TOWNS.has(code) ? "nn" : "nb";
}

const WORDS = { sv: SWEDISH, nb: BOKMAL, nn: NYNORSK } as const;

/** The tenant that a municipality of the register is in every generated installation. */
export function tenantIdOf({ country, code }: Pick<Municipality, "country" | "code">): string {
  return stableId(`generated/${country}-${code}`);
}

/** Draws what the plans of a municipality have in common. */
export function groundOf(options: {
  seed: number;
  municipality: Municipality;
  frameworks: App["frameworks"];
  today: string;
}): Ground {
  const { seed, municipality, frameworks, today } = options;
  const key = `generated/${seed}/${municipality.country}-${municipality.code}`;
  const random = randomOf(`${key}/ground`);
  const language = languageOf(municipality);
  const words = WORDS[language];
  const named = unitsOf({ key, words, random, place: municipality.name });
  return {
    key,
    municipality,
    tenantId: tenantIdOf(municipality),
    framework: frameworks.get(FRAMEWORK[municipality.country]),
    language,
    words,
    units: named.map(({ unit }) => unit),
    unitOf: new Map(named.map(({ type, unit }) => [type, unit.id])),
    plannerId: stableId(`${municipality.country}-${municipality.code}/planner`),
    approverId: stableId(`${municipality.country}-${municipality.code}/approver`),
    // Most are small and some are large, as municipalities are.
    homesPerYear: Math.round(4 * Math.exp(random.next() * 2.2 + random.next() * 2.2)),
    today,
  };
}

function unitsOf(options: { key: string; words: WordBook; random: Random; place: string }) {
  const { key, words, random, place } = options;
  const types = Object.keys(words.units).filter((_, at) => at < 3 || random.chance(0.7));
  const taken = new Set<string>();
  return types.flatMap((type) => {
    const name = random.pick(words.units[type] ?? [type]).replace("{place}", place);
    if (taken.has(name)) return [];
    taken.add(name);
    const id = stableId(`${key}/unit/${type}`);
    return [{ type, unit: { id, name, parentId: null, dissolvedOn: null } }];
  });
}

/** Fills what the words leave open. `values` by name: `{place}`, `{n}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (open, name: string) => String(values[name] ?? open));
}
