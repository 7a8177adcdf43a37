import type { IndicatorDefinition, IndicatorSource } from "@boplan/framework-sdk";

/** A table of SSB whose number was seen with its title; the measure only where that was seen too. */
const ssb = (table: string, measure: string | null = null): IndicatorSource => ({
  provider: "ssb",
  table,
  measure,
  verified: true,
});

/** A figure of KOSTRA whose table is not known; the measure where one was seen. */
const kostra = (measure: string | null = null): IndicatorSource => ({
  provider: "ssb",
  table: null,
  measure,
  verified: false,
});

const from = (provider: string, measure: string | null = null): IndicatorSource => ({
  provider,
  table: null,
  measure,
  verified: false,
});

/** Counted by the municipality itself. */
const local: IndicatorSource = { provider: "local", table: null, measure: null, verified: true };

type Row = Pick<IndicatorDefinition, "id" | "unit" | "themes" | "better" | "sources"> &
  Partial<Pick<IndicatorDefinition, "norm">>;

const rows: readonly Row[] = [
  {
    id: "i-01",
    unit: "per-1000",
    themes: ["secure-renting", "existing-stock"],
    better: null,
    sources: [ssb("12008", "KOSboligSper10000000")],
  },
  {
    id: "i-02",
    unit: "percent",
    themes: ["adapted-housing", "existing-stock"],
    better: "higher",
    sources: [kostra(), local],
  },
  {
    id: "i-03",
    unit: "percent",
    themes: ["existing-stock"],
    better: null,
    sources: [ssb("12008")],
  },
  { id: "i-04", unit: "nok", themes: ["existing-stock"], better: null, sources: [kostra(), local] },
  {
    id: "i-05",
    unit: "per-1000",
    themes: ["ownership"],
    better: "higher",
    sources: [kostra("KOSfainansstartp0000")],
  },
  {
    id: "i-06",
    unit: "loans",
    themes: ["ownership"],
    better: "higher",
    sources: [from("husbanken"), local],
  },
  {
    id: "i-07",
    unit: "households",
    themes: ["ownership", "existing-stock"],
    better: "higher",
    sources: [local],
  },
  {
    id: "i-08",
    unit: "per-1000",
    themes: ["secure-renting"],
    better: null,
    sources: [from("husbanken")],
  },
  {
    id: "i-09",
    unit: "percent",
    themes: ["ownership"],
    better: "higher",
    sources: [ssb("11084", "Husholdning")],
  },
  {
    id: "i-10",
    unit: "per-1000",
    themes: ["homelessness"],
    better: "lower",
    sources: [from("husbanken"), local],
  },
  {
    id: "i-11",
    unit: "households",
    themes: ["homelessness"],
    better: "lower",
    sources: [kostra("KOStotnatt0000"), local],
  },
  {
    id: "i-12",
    unit: "dwellings",
    themes: ["existing-stock", "new-supply"],
    better: null,
    sources: [ssb("06265", "Boliger")],
  },
  {
    id: "i-13",
    unit: "dwellings",
    themes: ["new-supply"],
    better: "higher",
    sources: [ssb("05940", "Igangsatte")],
  },
  {
    id: "i-13-completed",
    unit: "dwellings",
    themes: ["new-supply"],
    better: "higher",
    sources: [ssb("05940")],
  },
  {
    id: "i-14",
    unit: "persons",
    themes: ["new-supply"],
    better: null,
    sources: [ssb("07459", "Personer1")],
  },
  {
    id: "i-14-projection",
    unit: "persons",
    themes: ["new-supply"],
    better: null,
    sources: [ssb("14746"), ssb("14288")],
  },
  {
    id: "i-15",
    unit: "cases",
    themes: ["homelessness", "ownership"],
    better: "lower",
    sources: [local],
  },
  {
    id: "i-16",
    unit: "households",
    themes: ["adapted-housing"],
    better: "lower",
    sources: [kostra("KOSventelistetil0000"), local],
  },
  {
    id: "i-17",
    unit: "dwellings",
    themes: ["secure-renting"],
    better: "higher",
    sources: [local],
  },
  {
    id: "i-18",
    unit: "days",
    themes: ["organisation-knowledge"],
    better: "lower",
    sources: [local, kostra()],
  },
  {
    id: "i-19",
    unit: "percent",
    themes: ["overcrowding"],
    better: "lower",
    norm: "ssb-25-persons",
    sources: [ssb("11046")],
  },
  {
    id: "i-20",
    unit: "percent",
    themes: ["overcrowding"],
    better: "lower",
    norm: "ssb-25-gaps",
    sources: [{ provider: "fhi", table: "794", measure: null, verified: true }],
  },
  {
    id: "i-21",
    unit: "years",
    themes: ["new-supply", "land-policy"],
    better: "higher",
    sources: [local],
  },
  {
    id: "i-22",
    unit: "decisions",
    themes: ["organisation-knowledge"],
    better: null,
    sources: [local],
  },
  {
    id: "i-23",
    unit: "percent",
    themes: ["secure-renting", "ownership"],
    better: "lower",
    sources: [kostra()],
  },
  {
    id: "i-24",
    unit: "percent",
    themes: ["homelessness", "overcrowding"],
    better: "lower",
    sources: [kostra()],
  },
  {
    id: "i-25",
    unit: "nok-per-m2",
    themes: ["secure-renting"],
    better: null,
    sources: [ssb("09897")],
  },
  {
    id: "i-25-price",
    unit: "nok-per-m2",
    themes: ["ownership"],
    better: null,
    sources: [ssb("14545")],
  },
  {
    id: "i-26",
    unit: "nok",
    themes: ["secure-renting", "ownership"],
    better: null,
    sources: [ssb("06944"), ssb("12599")],
  },
  {
    id: "i-27",
    unit: "households",
    themes: ["new-supply"],
    better: null,
    // The measure is spelled so by SSB.
    sources: [ssb("09747", "Husholdniger")],
  },
  {
    id: "i-28",
    unit: "persons",
    themes: ["new-supply"],
    better: null,
    sources: [ssb("01222", "Nettoinnflytting9")],
  },
  {
    id: "i-29",
    unit: "dwellings",
    themes: ["existing-stock"],
    better: null,
    sources: [ssb("10784")],
  },
  {
    id: "i-30",
    unit: "persons",
    themes: ["adapted-housing"],
    better: null,
    sources: [ssb("07459")],
  },
];

/** Indicators that Norwegian plans use: I-01 to I-26 of practice, and four that need models ask for. */
export const indicators: readonly IndicatorDefinition[] = rows.map((row) => ({
  norm: null,
  ...row,
}));
