import type { Plan } from "@boplan/domain/plan";
import type { TermGroup } from "./term-mapping.ts";

/** A word of the plan's framework that the plan uses. */
export interface UsedTerm {
  readonly group: TermGroup;
  readonly id: string;
}

/** Every word of its framework that a plan holds by id, each once, in the order of first use. */
export function termsOf(plan: Plan): UsedTerm[] {
  const { elements, parts, document } = plan;
  const used: Readonly<Record<TermGroup, readonly (string | null)[]>> = {
    documentTypes: [document.type],
    instruments: elements.flatMap((element) => element.instruments),
    targetGroups: [
      ...elements.flatMap((element) => element.targetGroups),
      ...parts.needs.map((need) => need.targetGroup),
      ...parts.exclusions.map((exclusion) => exclusion.targetGroup),
    ],
    indicators: elements.flatMap((element) => element.indicators.map(({ indicator }) => indicator)),
    analysisTopics: parts.analyses.map((analysis) => analysis.topic),
    statements: parts.statements.map((statement) => statement.statement),
    relatedDocuments: parts.relations.map((relation) => relation.documentKind),
    hearingBodies: parts.consultations.flatMap(({ parties }) => parties.map(({ body }) => body)),
    decidingBodies: parts.decisions.map((decision) => decision.bodyId),
    outline: parts.sections.map((section) => section.topic),
  };
  return Object.entries(used).flatMap(([group, ids]) =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : [{ group: group as TermGroup, id }])),
  );
}
