import { defineFramework } from "@boplan/framework-sdk";
import { holidays, periods } from "./calendar.ts";
import { documentTypes } from "./document-types.ts";
import { goalAreas } from "./goal-areas.ts";
import { goalTemplates } from "./goal-templates/index.ts";
import { indicators } from "./indicators/index.ts";
import { locales } from "./locales/index.ts";
import { analysisTopics, relatedDocuments, statements } from "./matters.ts";
import { norms } from "./norms.ts";
import { decidingBodies, hearingBodies, unitTypes } from "./organisation.ts";
import { outline } from "./outline.ts";
import { parseCaseNumber } from "./parse-case-number.ts";
import { processes } from "./processes.ts";
import { reading } from "./reading/index.ts";
import { regimes } from "./regimes.ts";
import { requirements } from "./requirements/index.ts";
import { transitionsFor } from "./transitions.ts";
import { instruments, targetGroups } from "./vocabulary.ts";

/** Swedish municipal housing supply planning under bostadsförsörjningslagen (2000:1383). */
export const framework = defineFramework({
  id: "se-bostadsforsorjning",
  version: "0.2.0",
  jurisdiction: "SE",
  currency: "SEK",
  languages: ["sv", "nb", "nn", "en"],
  regimes,
  documentTypes,
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
  transitions: transitionsFor(requirements),
  requirements,
  outline,
  reading,
  parseCaseNumber,
  locales,
});
