import type { Language } from "@boplan/domain/tenant";
import type { Framework, FrameworkMessages, Requirement } from "@boplan/framework-sdk";
import { createI18n } from "@boplan/i18n/translator";

const CITATION = { act: "Lag (1999:1) om prov", url: "https://example.org/lag" } as const;

function requirement(id: string, fields: Partial<Requirement>): Requirement {
  return {
    id,
    citation: { ...CITATION, section: "2 §", verified: true },
    severity: "must",
    regimes: "all",
    appliesTo: () => true,
    check: () => [],
    ...fields,
  };
}

const WORDS_SV: FrameworkMessages = {
  name: "Provramverket",
  plan: "provplan för boende",
  kinds: {
    vision: { one: "Inriktning", other: "Inriktningar" },
    goalArea: { one: "Målområde", other: "Målområden" },
    goal: { one: "Mandatmål", other: "Mandatmål" },
    strategy: { one: "Strategi", other: "Strategier" },
    measure: { one: "Åtgärd", other: "Åtgärder" },
    activity: { one: "Aktivitet", other: "Aktiviteter" },
  },
  facts: { owner: "Dokumentägare", adoptedUnder: "Protokoll" },
  documentTypes: { action: "Handlingsplan" },
  regimes: { first: "Första lydelsen" },
  goalAreas: {},
  goalTemplates: {},
  measureTemplates: {},
  instruments: { land: "Markanvisning", loan: "Startlån" },
  targetGroups: { old: "Äldre", young: "Unga vuxna" },
  indicators: {},
  units: {},
  norms: {},
  unitTypes: {},
  decidingBodies: {},
  hearingBodies: {},
  analysisTopics: { market: "Bostadsmarknaden" },
  statements: { neighbours: { title: "Samordning med grannarna" } },
  relatedDocuments: { overview: "Översiktsplan" },
  periods: {},
  processes: {},
  phases: {},
  requirements: {
    "has-unit": { title: "Ange ansvarig för varje åtgärd" },
    "has-date": { title: "Ange när planen antogs" },
    "has-follow-up": { title: "Planera uppföljning varje år" },
    "later-law": { title: "Redovisa behovet enligt den nya lagen" },
  },
  findings: { noUnit: "Ansvarig saknas för ”{{title}}”.", noFollowUp: "Uppföljning saknas." },
  outline: { short: "Planen i korthet", goals: "Mandatmål och åtgärder", law: "Kravkontroll" },
};

const WORDS_NB: FrameworkMessages = {
  ...WORDS_SV,
  name: "Prøverammeverket",
  plan: "boligsosial prøveplan",
  kinds: {
    goalArea: { one: "Satsingsområde", other: "Satsingsområder" },
    goal: { one: "Delmål", other: "Delmål" },
    strategy: { one: "Strategi", other: "Strategier" },
    measure: { one: "Tiltak", other: "Tiltak" },
  },
  facts: { caseNumber: "Arkivsaksnummer" },
  documentTypes: { action: "Handlingsplan" },
  instruments: { land: "Tomter", loan: "Startlån" },
  targetGroups: { old: "Eldre", young: "Unge voksne" },
  requirements: {
    "has-unit": { title: "Oppgi ansvarlig for hvert tiltak" },
    "has-date": { title: "Oppgi når planen ble vedtatt" },
    "has-follow-up": { title: "Planlegg årlig oppfølging" },
    "later-law": { title: "Vis behovet etter den nye loven" },
  },
  findings: { noUnit: "Ansvarlig mangler for «{{title}}».", noFollowUp: "Oppfølging mangler." },
  outline: { short: "Planen kort fortalt", goals: "Delmål og tiltak", law: "Kravsjekk" },
};

const LOCALES: Readonly<Record<Language, FrameworkMessages>> = {
  sv: WORDS_SV,
  nb: WORDS_NB,
  nn: WORDS_NB,
  en: WORDS_SV,
};

/** A framework of no country: just enough for every part of a document to have something in it. */
export const FIXTURE_FRAMEWORK: Framework = {
  $$type: "@boplan/framework",
  sdk: 1,
  id: "xx-fixture",
  version: "1.2.0",
  jurisdiction: "XX",
  currency: "SEK",
  languages: ["sv", "nb"],
  regimes: [
    {
      id: "first",
      validFrom: "2000-01-01",
      validTo: null,
      citation: { ...CITATION, section: null, verified: true },
    },
  ],
  documentTypes: [
    {
      id: "action",
      statutory: true,
      nature: "activating",
      level: 1,
      decidingBody: null,
      namedIn: [],
    },
  ],
  kinds: [],
  goalAreas: [],
  goalTemplates: [],
  instruments: [],
  targetGroups: [],
  indicators: [],
  norms: [],
  unitTypes: [],
  decidingBodies: [],
  hearingBodies: [],
  analysisTopics: [],
  statements: [],
  relatedDocuments: [],
  periods: [],
  processes: [],
  holidays: [],
  transitions: [],
  requirements: [
    requirement("has-unit", { severity: "mustWithSanction" }),
    requirement("has-date", { citation: { ...CITATION, section: "3 §", verified: false } }),
    requirement("has-follow-up", { severity: "should" }),
    requirement("later-law", { regimes: ["second"] }),
  ],
  outline: [
    { id: "short", part: "information", content: "summary" },
    { id: "goals", part: "decision", content: "goals" },
    { id: "law", part: "information", content: "requirements" },
  ],
  reading: {
    language: "sv",
    months: [],
    factLabels: [],
    personalLabels: [],
    statements: [],
    documentTypes: [],
    factSections: [],
    sections: [],
    leads: [],
    entries: [],
    asides: [],
    columns: [],
    partStatements: [],
    phaseTable: null,
    attributeLabels: [],
    money: [],
  },
  parseCaseNumber: () => null,
  locales: LOCALES,
};

export const FIXTURE_I18N = createI18n({ [FIXTURE_FRAMEWORK.id]: LOCALES });
