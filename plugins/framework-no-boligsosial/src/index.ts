import { defineFramework } from "@boplan/framework-sdk";
import { goalAreas } from "./goal-areas.ts";
import { goalTemplates } from "./goal-templates/index.ts";
import { locales } from "./locales/index.ts";
import { parseCaseNumber } from "./parse-case-number.ts";
import { reading } from "./reading/index.ts";
import { regimes } from "./regimes.ts";
import { adoptionRequirements } from "./requirements/adoption.ts";
import { contentRequirements } from "./requirements/content.ts";
import { executionRequirements } from "./requirements/execution.ts";
import { resourceRequirements } from "./requirements/resources.ts";
import { instruments, targetGroups } from "./vocabulary.ts";

/** Norwegian municipal social housing planning (boligsosial plan, boligpolitisk handlingsplan). */
export const framework = defineFramework({
  id: "no-boligsosial",
  version: "0.1.0",
  jurisdiction: "NO",
  currency: "NOK",
  languages: ["nb", "nn", "sv", "en"],
  regimes,
  // The act asks for goals in the municipal plan, not for a plan of its own: only kinds of plan
  // under the Planning and Building Act can be the statutory one.
  documentTypes: [
    {
      id: "temaplan",
      statutory: false,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "kommunedelplan",
      statutory: true,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "samfunnsdel",
      statutory: true,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "handlingsplan",
      statutory: false,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "strategi",
      statutory: false,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
    {
      id: "boligprogram",
      statutory: false,
      nature: "activating",
      level: 3,
      decidingBody: null,
      namedIn: [],
    },
  ],
  kinds: [
    { kind: "vision", parents: [null] },
    { kind: "goalArea", parents: ["vision", null] },
    { kind: "goal", parents: ["goalArea", "vision", "goal", null] },
    { kind: "strategy", parents: ["goal", "goalArea", null] },
    { kind: "measure", parents: ["strategy", "goal", "goalArea", null] },
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
    ...executionRequirements,
    ...resourceRequirements,
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
