import type { FrameworkDefinition } from "../define-framework.ts";
import type { Citation } from "../framework.ts";
import type { FrameworkMessages } from "../messages.ts";

const NO_TEXTS: FrameworkMessages = {
  name: "Homes",
  plan: "home plan",
  kinds: {},
  facts: {},
  documentTypes: {},
  regimes: {},
  goalAreas: {},
  goalTemplates: {},
  measureTemplates: {},
  instruments: {},
  targetGroups: {},
  indicators: {},
  units: {},
  norms: {},
  unitTypes: {},
  decidingBodies: {},
  hearingBodies: {},
  analysisTopics: {},
  statements: {},
  relatedDocuments: {},
  periods: {},
  processes: {},
  phases: {},
  requirements: {},
  findings: {},
  outline: {},
};

export const CITATION: Citation = {
  act: "Homes Act",
  section: null,
  url: "https://law.example/1",
  verified: true,
};

/** A definition with an entry of every part, so that each check can be tried by one change. */
export const SOUND_DEFINITION = {
  id: "xx-homes",
  version: "1.0.0",
  jurisdiction: "XX",
  currency: "XXX",
  languages: ["en"],
  regimes: [
    { id: "act-old", validFrom: "1990-01-01", validTo: "1999-12-31", citation: CITATION },
    { id: "act-new", validFrom: "2000-01-01", validTo: null, citation: CITATION },
  ],
  documentTypes: [
    {
      id: "plan",
      statutory: true,
      nature: "activating",
      level: 1,
      decidingBody: "council",
      namedIn: ["act-new"],
    },
  ],
  kinds: [{ kind: "goal", parents: [null] }],
  goalAreas: [
    { id: "homes", themes: { primary: ["new-supply"], secondary: [] }, citation: CITATION },
  ],
  goalTemplates: [
    {
      id: "build",
      goalArea: "homes",
      kind: "goal",
      themes: ["new-supply"],
      units: ["planning-office"],
      indicators: ["homes-built"],
      measures: [
        {
          id: "lease",
          instruments: ["land"],
          targetGroups: ["young"],
          units: ["planning-office"],
        },
      ],
    },
  ],
  instruments: [{ id: "land", themes: ["land-policy"] }],
  targetGroups: [{ id: "young", themes: [] }],
  indicators: [
    {
      id: "homes-built",
      unit: "dwellings",
      themes: ["new-supply"],
      better: "higher",
      norm: "crowded",
      sources: [{ provider: "local", table: null, measure: null, verified: true }],
    },
  ],
  norms: [{ id: "crowded", subject: "crowding", counts: "persons", citation: CITATION }],
  unitTypes: [{ id: "planning-office" }],
  decidingBodies: [{ id: "council", adoptsStatutory: true }],
  hearingBodies: [
    { id: "county", mode: "consulted", citation: CITATION, regimes: ["act-old"], several: false },
  ],
  analysisTopics: [{ id: "need" }],
  statements: [{ id: "how-heard", citation: CITATION }],
  relatedDocuments: [{ id: "land-use-plan" }],
  periods: [{ id: "term", kind: "mandate", anchor: "2022-10-15", months: 48, citation: CITATION }],
  processes: [
    {
      id: "full",
      documentTypes: ["plan"],
      phases: [
        {
          id: "hearing",
          days: 60,
          minimum: { days: 42, citation: CITATION },
          decisionKind: "decide",
          body: "council",
          consultation: true,
        },
      ],
    },
  ],
  holidays: [
    { type: "fixed", month: 12, day: 25 },
    { type: "easter", offset: 1 },
    { type: "weekday", weekday: 6, month: 6, day: 20 },
  ],
  transitions: [
    {
      from: "act-old",
      to: "act-new",
      documentTypes: { plan: "plan" },
      kinds: { goal: "goal" },
      analysisTopics: { need: null },
      droppedHearingBodies: ["county"],
      newRequirements: ["says-more"],
    },
  ],
  requirements: [
    {
      id: "says-more",
      citation: CITATION,
      severity: "must",
      regimes: ["act-new"],
      appliesTo: () => true,
      check: () => [],
    },
  ],
  outline: [],
  reading: {
    language: "en",
    months: Array.from({ length: 12 }, (_, index) => [`month${index}`]),
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
  locales: { sv: NO_TEXTS, nb: NO_TEXTS, nn: NO_TEXTS, en: NO_TEXTS },
} as const satisfies FrameworkDefinition;
