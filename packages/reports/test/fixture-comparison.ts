import { COVERAGE_LEVELS } from "@boplan/domain/comparison";
import {
  COMPARISON_SCHEMA,
  FROZEN_STANDINGS,
  type FrozenComparison,
  type FrozenMunicipality,
  type FrozenPlan,
} from "@boplan/domain/frozen-comparison";
import { THEMES } from "@boplan/domain/theme";
import { loadFrameworks } from "@boplan/framework-host";
import { createI18n } from "@boplan/i18n/translator";
import { findMunicipality, type Municipality } from "@boplan/register/municipality";
import type { ComparisonInput } from "../src/comparison/context.ts";
import { date, FIXTURE_HASH } from "./fixture-plans.ts";

const frameworks = loadFrameworks();

/** What a person may type that a spreadsheet, a page or a typesetter could take for its own. */
export const HOSTILE_TITLE = '=HYPERLINK("http://x") <b>#import</b> ŋáđ';

const FRAMEWORKS: Readonly<Record<string, { id: string; regime: string; instrument: string }>> = {
  SE: { id: "se-bostadsforsorjning", regime: "bfl-2025", instrument: "oversiktsplan" },
  NO: { id: "no-boligsosial", regime: "boligsosial-2023", instrument: "startlan" },
};

function planOf(of: Municipality, place: number): FrozenPlan {
  const framework = FRAMEWORKS[of.country];
  return {
    id: `share-${of.country}-${of.code}`,
    isPublic: place % 2 === 0,
    title: place === 0 ? HOSTILE_TITLE : `Plan ${of.name}`,
    language: of.country === "SE" ? "sv" : "nb",
    frameworkId: framework?.id ?? "",
    versionLabel: "Antagen",
    contentHash: FIXTURE_HASH,
    givenOn: "2026-11-02",
    regime: framework?.regime ?? null,
    adoptedOn: date("2026-02"),
    validFrom: null,
    validTo: date("2029-12-31"),
    decidingBody: "Kommunfullmäktige",
    goals: 3,
    measures: 4 + place,
  };
}

/** A comparison of some municipalities of the register; the last of each country shows no plan. */
export function comparisonOf(found: readonly Municipality[]): FrozenComparison {
  const lastOf = new Map(found.map((one) => [one.country, one]));
  const municipalities = found.map((one, place): FrozenMunicipality => {
    const { country, code, displayName: name, officialName, countyCode } = one;
    const plan = lastOf.get(country) === one ? null : planOf(one, place);
    return { key: `${country}-${code}`, country, code, name, officialName, countyCode, plan };
  });
  const planned = municipalities.filter(({ plan }) => plan !== null);
  const currency = (country: string) => (country === "SE" ? "SEK" : "NOK");
  const level = (place: number) => COVERAGE_LEVELS[place % COVERAGE_LEVELS.length] ?? "mentioned";
  return {
    schema: COMPARISON_SCHEMA,
    on: "2026-11-22",
    by: { name: "Bosamverkan", country: "XX", kind: "region" },
    filters: {
      theme: "adapted-housing",
      country: null,
      county: null,
      chosen: false,
      framework: null,
      instrument: null,
      targetGroup: null,
      status: null,
      hasCost: null,
      text: "",
    },
    municipalities,
    views: {
      overview: {
        rows: municipalities.map(({ key, plan }, place) => ({
          key,
          standing: plan ? (FROZEN_STANDINGS[place % 5] ?? "valid") : "noPlan",
          lapsesOn: plan ? "2029-12-31" : null,
          lapsesBy: plan ? "stated" : null,
          regimeInForce: plan ? true : null,
        })),
      },
      themes: {
        rows: planned.map(({ key }, place) => ({
          key,
          cells: Object.fromEntries(
            THEMES.map((theme, column) => [
              theme,
              { level: level(place + column), goals: 1, measures: place + column },
            ]),
          ) as Record<(typeof THEMES)[number], { level: "mentioned"; goals: 1; measures: 2 }>,
        })),
      },
      wording: {
        theme: "adapted-housing",
        rows: planned.slice(0, -1).map(({ key, country }) => ({
          key,
          elements: [
            {
              kind: country === "SE" ? "goal" : "strategy",
              title:
                country === "SE"
                  ? "Äldre ska ha fler större bostäder att välja mellan."
                  : "Vi vil at eldre skal bo i en bolig som passer.",
              status: null,
              attainment: "partlyMet",
              leadUnit: "Helse og omsorg",
              end: "2028",
            },
          ],
        })),
        silent: planned.slice(-1).map(({ key }) => key),
      },
      measures: {
        rows: planned.map(({ key, country }, place) => ({
          key,
          title: place === 0 ? HOSTILE_TITLE : `Bygg ${place}`,
          themes: ["adapted-housing", "new-supply"],
          status: place % 2 === 0 ? "onPlan" : null,
          leadUnit: "Samhällsbyggnad",
          start: "2026-01",
          end: "2027-12-31",
          instruments: [`${FRAMEWORKS[country]?.id}/${FRAMEWORKS[country]?.instrument}`],
          targetGroups: [],
          costs: place % 3 === 0 ? [] : [{ currency: currency(country), amount: 1000 * place }],
        })),
        byMunicipality: planned.map(({ key, country }, place) => ({
          key,
          measures: 1,
          done: 0,
          withCost: place % 3 === 0 ? 0 : 1,
          costs: place % 3 === 0 ? [] : [{ currency: currency(country), amount: 1000 * place }],
        })),
        costs: [
          { currency: "NOK", amount: 7000 },
          { currency: "SEK", amount: 3000 },
        ],
        conversion: null,
      },
      dwellings: {
        rows: planned.map(({ key }, place) => ({
          key,
          planned: { amount: 40 + place, unit: "dwellings", period: { from: 2026, to: 2029 } },
          need: { amount: 80, unit: place === 1 ? "households" : "dwellings", period: null },
          met: place === 1 ? null : (40 + place) / 80,
          remarks: place === 1 ? ["needInOtherUnit"] : [],
        })),
        sums: [
          { country: "SE", countyCode: null, municipalities: 2, planned: 82, needed: 160 },
          { country: "NO", countyCode: "18", municipalities: 1, planned: 44, needed: 80 },
        ],
        bases: [
          {
            country: "SE",
            regime: "bfl-2025",
            period: { from: 2026, to: 2029 },
            definition: "se-bostadsforsorjning/x",
          },
        ],
      },
      municipality: {
        key: municipalities[0]?.key ?? "",
        base: { county: 2, country: 3 },
        figures: [
          {
            id: "shareDone",
            value: 0.5,
            county: { base: 2, median: 0.25, low: 0, high: 0.5 },
            country: null,
          },
        ],
        themes: [
          {
            theme: "ownership",
            level: "mentioned",
            county: { carrying: 1, base: 2 },
            country: { carrying: 1, base: 3 },
          },
        ],
        indicators: [],
      },
    },
  };
}

/** Four Swedish and three Norwegian municipalities around the border. */
export const BORDER_REGION: readonly Municipality[] = [
  ["SE", "2417"],
  ["SE", "2418"],
  ["SE", "2421"],
  ["SE", "2462"],
  ["NO", "1833"],
  ["NO", "1832"],
  ["NO", "1825"],
].flatMap(([country = "", code = ""]) => findMunicipality({ country, code }) ?? []);

export function comparisonInput(given: Partial<ComparisonInput> = {}): ComparisonInput {
  return {
    comparison: comparisonOf(BORDER_REGION),
    contentHash: FIXTURE_HASH,
    language: "sv",
    i18n: createI18n(frameworks.locales()),
    frameworks: frameworks.list(),
    orderedAt: new Date("2026-11-22T09:00:00Z"),
    ...given,
  };
}
