import type { PartName, Plan, PlanParts, PlanSection } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { appendLine } from "./append-line.ts";
import { type NamedGroup, nameOf } from "./name-similarity.ts";
import type { TermGroup, TermMapping } from "./term-mapping.ts";

/** What becomes of an entry around the tree in another country's framework. */
export interface PartConversion {
  readonly part: PartName;
  readonly entryId: string;
  readonly note: /** Its word has a counterpart. */
    | "wordBecomes"
    /** It had to be about a word of the framework: it becomes a section, with all it says. */
    | "becomesSection"
    /** Its word is kept as a line of its text. */
    | "wordKeptInText"
    /** It keeps its own wording and lets go of the framework's. */
    | "wordLetGo"
    /** A norm of the framework becomes the plan's own, so that its numbers stay apart. */
    | "normBecomesOwn"
    /** It is about a rule of the former framework, and kept for the record. */
    | "ruleOfFormerFramework";
}

/**
 * Parts with their words exchanged for those of the other framework. What has no counterpart is
 * kept as text: nothing that the plan says is lost.
 */
export function convertParts(options: {
  plan: Plan;
  terms: readonly TermMapping[];
  from: Framework;
}): { readonly parts: PlanParts; readonly conversions: PartConversion[] } {
  const { plan, terms, from } = options;
  const { parts } = plan;
  const texts = from.locales[plan.language];
  const conversions: PartConversion[] = [];
  const note = (part: PartName, entryId: string, said: PartConversion["note"]) => {
    conversions.push({ part, entryId, note: said });
  };
  const counterparts = counterpartsOf(terms);
  const nameIn = (group: NamedGroup, id: string) => nameOf({ texts, group, id });
  const sections: PlanSection[] = [];
  const asSection = (id: string, title: string, lines: readonly (string | null)[]) => {
    const text = lines.filter((line) => line !== null && line.trim() !== "").join("\n\n");
    sections.push({ id, topic: null, title, text, richText: null, source: null });
  };

  const converted: Partial<PlanParts> = {
    needs: parts.needs.map((need) => {
      if (need.targetGroup === null) return need;
      const to = counterparts("targetGroups", need.targetGroup);
      note("needs", need.id, to === null ? "wordKeptInText" : "wordBecomes");
      if (to !== null) return { ...need, targetGroup: to };
      const line = nameIn("targetGroups", need.targetGroup);
      return { ...appendLine({ to: need, line }), targetGroup: null };
    }),
    analyses: parts.analyses.flatMap((analysis) => {
      const { id, topic, title, text, provider, source, year } = analysis;
      const to = counterparts("analysisTopics", topic);
      note("analyses", id, to === null ? "becomesSection" : "wordBecomes");
      if (to !== null) return [{ ...analysis, topic: to }];
      const named = nameIn("analysisTopics", topic);
      const origin = [provider, source, year].filter((part) => part !== null).join(", ");
      const heading = title.trim() === "" ? named : title;
      asSection(id, heading, [heading === named ? null : named, text, origin]);
      return [];
    }),
    statements: parts.statements.flatMap((statement) => {
      const { id, text, unit } = statement;
      const to = counterparts("statements", statement.statement);
      note("statements", id, to === null ? "becomesSection" : "wordBecomes");
      if (to !== null) return [{ ...statement, statement: to }];
      const unitName = plan.units.find((known) => known.id === unit)?.name ?? unit;
      asSection(id, nameIn("statements", statement.statement), [text, unitName]);
      return [];
    }),
    exclusions: parts.exclusions.flatMap((exclusion) => {
      const to = counterparts("targetGroups", exclusion.targetGroup);
      note("exclusions", exclusion.id, to === null ? "becomesSection" : "wordBecomes");
      if (to !== null) return [{ ...exclusion, targetGroup: to }];
      asSection(exclusion.id, nameIn("targetGroups", exclusion.targetGroup), [exclusion.reason]);
      return [];
    }),
    relations: parts.relations.map((relation) => {
      if (relation.documentKind === null) return relation;
      const to = counterparts("relatedDocuments", relation.documentKind);
      note("relations", relation.id, to === null ? "wordKeptInText" : "wordBecomes");
      if (to !== null) return { ...relation, documentKind: to };
      const line = nameIn("relatedDocuments", relation.documentKind);
      return { ...appendLine({ to: relation, line }), documentKind: null };
    }),
    consultations: parts.consultations.map((round) => {
      if (round.parties.some(({ body }) => body !== null)) {
        note("consultations", round.id, "wordLetGo");
      }
      // Who was heard, and by which law, is history: names stay, another country's law is not theirs.
      return { ...round, parties: round.parties.map((party) => ({ ...party, body: null })) };
    }),
    decisions: parts.decisions.map((decision) => {
      if (decision.bodyId === null) return decision;
      const to = counterparts("decidingBodies", decision.bodyId);
      note("decisions", decision.id, to === null ? "wordLetGo" : "wordBecomes");
      return { ...decision, bodyId: to };
    }),
    phases: parts.phases.map((phase) => {
      if (phase.template !== null) note("phases", phase.id, "wordLetGo");
      return { ...phase, template: null };
    }),
    norms: parts.norms.map((norm) => {
      if (norm.norm === null) return norm;
      note("norms", norm.id, "normBecomesOwn");
      return ownNorm({ norm, from, texts });
    }),
  };
  const kept = parts.sections.map((section) => {
    if (section.topic === null) return section;
    const to = counterparts("outline", section.topic);
    note("sections", section.id, to === null ? "wordLetGo" : "wordBecomes");
    return { ...section, topic: to };
  });
  for (const { id } of parts.setAsides) note("setAsides", id, "ruleOfFormerFramework");
  return { parts: { ...parts, ...converted, sections: [...kept, ...sections] }, conversions };
}

/** The counterpart of a word, by its group and id. */
export function counterpartsOf(
  terms: readonly TermMapping[],
): (group: TermGroup, id: string) => string | null {
  const byWord = new Map(terms.map(({ group, id, to }) => [`${group}/${id}`, to]));
  return (group, id) => byWord.get(`${group}/${id}`) ?? null;
}

/** A norm with the framework's name and definition written out, where the plan left them to it. */
function ownNorm(options: {
  norm: PlanParts["norms"][number];
  from: Framework;
  texts: Framework["locales"]["sv"];
}): PlanParts["norms"][number] {
  const { norm, from, texts } = options;
  const id = norm.norm ?? "";
  const declared = from.norms.find((known) => known.id === id);
  return {
    ...norm,
    norm: null,
    name: norm.name.trim() === "" ? nameOf({ texts, group: "norms", id }) : norm.name,
    definition: norm.definition.trim() === "" ? (texts.norms[id]?.text ?? "") : norm.definition,
    counts: norm.counts ?? declared?.counts ?? null,
  };
}
