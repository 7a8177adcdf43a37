import { defineFramework } from "@boplan/framework-sdk";
import { goalAreas } from "./goal-areas.ts";
import { goalTemplates } from "./goal-templates/index.ts";
import { locales } from "./locales/index.ts";
import { parseCaseNumber } from "./parse-case-number.ts";
import { reading } from "./reading/index.ts";
import { regimes } from "./regimes.ts";
import { adoptionRequirements } from "./requirements/adoption.ts";
import { connectionRequirements } from "./requirements/connections.ts";
import { contentRequirements } from "./requirements/content.ts";
import { executionRequirements } from "./requirements/execution.ts";
import { indicatorRequirements } from "./requirements/indicators.ts";
import { instruments, targetGroups } from "./vocabulary.ts";

/** Swedish municipal housing supply planning under bostadsförsörjningslagen (2000:1383). */
export const framework = defineFramework({
  id: "se-bostadsforsorjning",
  version: "0.1.0",
  jurisdiction: "SE",
  currency: "SEK",
  languages: ["sv", "nb", "nn", "en"],
  regimes,
  documentTypes: [
    {
      id: "handlingsplan",
      statutory: true,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: ["bfl-2025"],
    },
    {
      id: "riktlinjer",
      statutory: true,
      nature: "normative",
      level: 3,
      decidingBody: null,
      namedIn: ["bfl-2001", "bfl-2014", "bfl-2022"],
    },
    // The statutory plan has borne other names; what it is called does not settle what it is.
    {
      id: "program",
      statutory: true,
      nature: "activating",
      level: 2,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "plan",
      statutory: true,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "strategi",
      statutory: false,
      nature: "activating",
      level: 1,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "policy",
      statutory: false,
      nature: "normative",
      level: 1,
      decidingBody: null,
      namedIn: [],
    },
  ],
  // Real plans list measures beside goals and goals beside areas: most kinds may stand at the root.
  kinds: [
    { kind: "vision", parents: [null] },
    { kind: "goalArea", parents: ["vision", null] },
    { kind: "goal", parents: ["goalArea", "vision", "goal", null] },
    { kind: "strategy", parents: ["goal", "goalArea", null] },
    { kind: "measure", parents: ["goal", "strategy", "goalArea", null] },
    { kind: "activity", parents: ["measure"] },
  ],
  goalAreas,
  goalTemplates,
  instruments,
  targetGroups,
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
    ...contentRequirements,
    ...adoptionRequirements,
    ...connectionRequirements,
    ...executionRequirements,
    ...indicatorRequirements,
  ],
  outline: [
    { id: "summary", part: "information", content: "summary" },
    { id: "goals", part: "decision", content: "goals" },
    { id: "requirements", part: "information", content: "requirements" },
  ],
  reading,
  parseCaseNumber,
  locales,
});
