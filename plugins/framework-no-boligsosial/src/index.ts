import { defineFramework } from "@boplan/framework-sdk";
import { documentTypes } from "./document-types.ts";
import { goalAreas } from "./goal-areas.ts";
import { goalTemplates } from "./goal-templates/index.ts";
import { locales } from "./locales/index.ts";
import { indicators } from "./measuring/indicators.ts";
import { norms } from "./measuring/norms.ts";
import { outline } from "./outline.ts";
import { parseCaseNumber } from "./parse-case-number.ts";
import { decidingBodies, hearingBodies } from "./planning/bodies.ts";
import { holidays } from "./planning/holidays.ts";
import { periods } from "./planning/periods.ts";
import { processes } from "./planning/processes.ts";
import { transitionsBetween } from "./planning/transitions.ts";
import { reading } from "./reading/index.ts";
import { regimes } from "./regimes.ts";
import { requirements } from "./requirements/index.ts";
import { instruments, targetGroups } from "./words/groups-and-instruments.ts";
import { analysisTopics, relatedDocuments, statements, unitTypes } from "./words/topics.ts";

/** Norwegian municipal social housing planning (boligsosial plan, boligpolitisk handlingsplan). */
export const framework = defineFramework({
  id: "no-boligsosial",
  version: "0.2.0",
  jurisdiction: "NO",
  currency: "NOK",
  languages: ["nb", "nn", "sv", "en"],
  regimes,
  documentTypes,
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
  indicators,
  norms,
  unitTypes,
  decidingBodies,
  hearingBodies,
  analysisTopics,
  statements,
  relatedDocuments,
  periods,
  processes,
  holidays,
  transitions: transitionsBetween({ regimes, requirements }),
  requirements,
  outline,
  reading,
  parseCaseNumber,
  locales,
});
