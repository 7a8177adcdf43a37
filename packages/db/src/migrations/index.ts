import type { Migration } from "kysely";
import * as tenants from "./20261122T0200-tenants.ts";
import * as plans from "./20261122T0210-plans.ts";
import * as reportsAndComparison from "./20261122T0220-reports-and-comparison.ts";
import * as planParts from "./20261122T0300-plan-parts.ts";
import * as membersAndUnits from "./20261122T0310-members-and-units.ts";
import * as presence from "./20261122T0320-presence.ts";
import * as decisions from "./20261122T0330-decisions.ts";
import * as consultation from "./20261122T0340-consultation.ts";
import * as calendarLink from "./20261122T0350-calendar-link.ts";
import * as publicShare from "./20261122T0360-public-share.ts";
import * as reportBase from "./20261122T0370-report-base.ts";
import * as imports from "./20261122T0375-imports.ts";
import * as regionArea from "./20261122T0400-region-area.ts";
import * as comparisonProjections from "./20261122T0401-comparison-projections.ts";
import * as comparisonDigests from "./20261122T0402-comparison-digests.ts";
import * as municipalityPopulation from "./20261122T0405-municipality-population.ts";
import * as publicPages from "./20261122T0410-public-pages.ts";
import * as publicationDocuments from "./20261122T0411-publication-documents.ts";
import * as apiTokens from "./20261122T0420-api-tokens.ts";
import * as reportLife from "./20261122T0430-report-life.ts";
import * as reportRules from "./20261122T0431-report-rules.ts";
import * as workThatEnds from "./20261122T0432-work-that-ends.ts";
import * as decisionDocuments from "./20261122T0450-decision-documents.ts";
import * as comparisonReports from "./20261122T0455-comparison-reports.ts";
import * as styleTemplate from "./20261122T0460-style-template.ts";
import * as measureStatuses from "./20261122T0470-measure-statuses.ts";

/** Listed by hand: the worker is one bundled file, so a folder cannot be read at run time. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "20261122T0200-tenants": tenants,
  "20261122T0210-plans": plans,
  "20261122T0220-reports-and-comparison": reportsAndComparison,
  "20261122T0300-plan-parts": planParts,
  "20261122T0310-members-and-units": membersAndUnits,
  "20261122T0320-presence": presence,
  "20261122T0330-decisions": decisions,
  "20261122T0340-consultation": consultation,
  "20261122T0350-calendar-link": calendarLink,
  "20261122T0360-public-share": publicShare,
  "20261122T0370-report-base": reportBase,
  "20261122T0375-imports": imports,
  "20261122T0400-region-area": regionArea,
  "20261122T0401-comparison-projections": comparisonProjections,
  "20261122T0402-comparison-digests": comparisonDigests,
  "20261122T0405-municipality-population": municipalityPopulation,
  "20261122T0410-public-pages": publicPages,
  "20261122T0411-publication-documents": publicationDocuments,
  "20261122T0420-api-tokens": apiTokens,
  "20261122T0430-report-life": reportLife,
  "20261122T0431-report-rules": reportRules,
  "20261122T0432-work-that-ends": workThatEnds,
  "20261122T0450-decision-documents": decisionDocuments,
  "20261122T0455-comparison-reports": comparisonReports,
  "20261122T0460-style-template": styleTemplate,
  "20261122T0470-measure-statuses": measureStatuses,
};
