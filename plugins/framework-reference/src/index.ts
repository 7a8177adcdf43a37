import { defineFramework } from "@boplan/framework-sdk";
import { homesAct } from "./citations.ts";
import { goalAreas, goalTemplates } from "./goals.ts";
import { locales } from "./locales/index.ts";
import { parseCaseNumber } from "./parse-case-number.ts";
import { reading } from "./reading.ts";
import { requirements } from "./requirements.ts";

/**
 * The framework of Examplia, a country that does not exist. It is the smallest whole framework:
 * read it to learn the SDK, copy it to begin your own. Host, reader and screens are tested on it.
 */
export const framework = defineFramework({
  id: "xx-reference",
  version: "1.0.0",
  // XX is set aside by ISO 3166 for uses like this one.
  jurisdiction: "XX",
  currency: "XXX",
  languages: ["en", "sv", "nb", "nn"],
  regimes: [
    { id: "act-2000", validFrom: "2000-01-01", validTo: "2019-12-31", citation: homesAct("1") },
    { id: "act-2020", validFrom: "2020-01-01", validTo: null, citation: homesAct("1") },
  ],
  documentTypes: [
    { id: "homes-plan", statutory: true },
    { id: "guideline", statutory: false },
  ],
  // Measures may stand at the root: many plans list them apart from the goals they serve.
  kinds: [
    { kind: "vision", parents: [null] },
    { kind: "goalArea", parents: [null] },
    { kind: "goal", parents: ["goalArea", null] },
    { kind: "measure", parents: ["goal", "goalArea", null] },
    { kind: "activity", parents: ["measure"] },
  ],
  goalAreas,
  goalTemplates,
  instruments: [
    { id: "land-lease", themes: ["land-policy", "new-supply"] },
    { id: "rent-guarantee", themes: ["secure-renting", "homelessness"] },
  ],
  targetGroups: [
    { id: "young-adults", themes: ["new-supply"] },
    { id: "older-people", themes: ["adapted-housing"] },
  ],
  requirements,
  outline: [
    { id: "summary", part: "information", content: "summary" },
    { id: "goals", part: "decision", content: "goals" },
    { id: "requirements", part: "information", content: "requirements" },
  ],
  reading,
  parseCaseNumber,
  locales,
});
