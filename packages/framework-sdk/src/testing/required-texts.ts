import type { Framework } from "../framework.ts";

/** Every text key a framework must have in each language, as `group.id`. */
export function requiredTexts(framework: Framework): string[] {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  const titled = (group: string, entries: readonly string[]) =>
    entries.map((id) => `${group}.${id}.title`);
  const plain = (group: string, entries: readonly string[]) =>
    entries.map((id) => `${group}.${id}`);
  return [
    "name",
    "plan",
    ...framework.kinds.flatMap(({ kind }) => [`kinds.${kind}.one`, `kinds.${kind}.other`]),
    ...plain("documentTypes", ids(framework.documentTypes)),
    ...plain("regimes", ids(framework.regimes)),
    ...titled("goalAreas", ids(framework.goalAreas)),
    ...titled("goalTemplates", ids(framework.goalTemplates)),
    ...titled(
      "measureTemplates",
      framework.goalTemplates.flatMap((template) => ids(template.measures)),
    ),
    ...plain("instruments", ids(framework.instruments)),
    ...plain("targetGroups", ids(framework.targetGroups)),
    ...titled("indicators", ids(framework.indicators)),
    ...plain("units", distinct(framework.indicators.map((indicator) => indicator.unit))),
    // A norm is nothing without its definition: that is what makes numbers comparable or not.
    ...titled("norms", ids(framework.norms)),
    ...plain("norms", ids(framework.norms)).map((key) => `${key}.text`),
    ...plain("unitTypes", ids(framework.unitTypes)),
    ...plain("decidingBodies", ids(framework.decidingBodies)),
    ...plain("hearingBodies", ids(framework.hearingBodies)),
    ...plain("analysisTopics", ids(framework.analysisTopics)),
    ...titled("statements", ids(framework.statements)),
    ...plain("relatedDocuments", ids(framework.relatedDocuments)),
    ...plain("periods", ids(framework.periods)),
    ...plain("processes", ids(framework.processes)),
    ...distinct(framework.processes.flatMap((process) => ids(process.phases))).flatMap((id) =>
      ["title", "milestone", "document"].map((name) => `phases.${id}.${name}`),
    ),
    ...titled("requirements", ids(framework.requirements)),
    ...plain("outline", ids(framework.outline)),
  ];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Flattens texts to `group.id` keys. */
export function flattenTexts(messages: object, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const path = `${prefix}${key}`;
    if (typeof value === "string") flat.set(path, value);
    else if (value !== null && typeof value === "object") {
      for (const [inner, text] of flattenTexts(value, `${path}.`)) flat.set(inner, text);
    }
  }
  return flat;
}

/** Placeholders of a text, sorted: `["days", "name"]`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? "").sort();
}
