import { defineFramework } from "@boplan/framework-sdk";
import { decidingBodies, documentTypes, relatedDocuments } from "./documents.ts";
import { goalAreas, goalTemplates } from "./goals.ts";
import { locales } from "./locales/index.ts";
import { indicators, norms } from "./measuring.ts";
import { outline } from "./outline.ts";
import { parseCaseNumber } from "./parse-case-number.ts";
import { hearingBodies, holidays, periods, processes } from "./planning.ts";
import { reading } from "./reading.ts";
import { regimes, transitions } from "./regimes.ts";
import { documentRequirements } from "./requirements/document.ts";
import { partRequirements } from "./requirements/parts.ts";
import { treeRequirements } from "./requirements/tree.ts";
import { analysisTopics, instruments, statements, targetGroups, unitTypes } from "./vocabulary.ts";

/**
 * The framework of Examplia, a country that does not exist. It is the smallest whole framework:
 * read it to learn the SDK, copy it to begin your own. Host, reader and screens are tested on it.
 */
export const framework = defineFramework({
  id: "xx-reference",
  version: "1.1.0",
  // XX is set aside by ISO 3166 for uses like this one.
  jurisdiction: "XX",
  currency: "XXX",
  languages: ["en", "sv", "nb", "nn"],
  regimes,
  transitions,
  documentTypes,
  // Measures may stand at the root: many plans list them apart from the goals they serve.
  kinds: [
    { kind: "vision", parents: [null] },
    { kind: "goalArea", parents: [null] },
    { kind: "goal", parents: ["goalArea", null] },
    { kind: "strategy", parents: ["goal"] },
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
  requirements: [...treeRequirements, ...documentRequirements, ...partRequirements],
  outline,
  reading,
  parseCaseNumber,
  locales,
});
