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
    { id: "handlingsplan", statutory: true },
    { id: "riktlinjer", statutory: true },
    // The statutory plan has borne other names; what it is called does not settle what it is.
    { id: "program", statutory: true },
    { id: "plan", statutory: true },
    { id: "strategi", statutory: false },
    { id: "policy", statutory: false },
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
