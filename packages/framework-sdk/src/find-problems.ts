import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import { isThemeId } from "@boplan/domain/theme";
import { type Citation, type Framework, SDK_VERSION } from "./framework.ts";
import { compileReadingPattern, listReadingPatterns } from "./reading-rules.ts";

/** One broken rule of a descriptor. `part` is the field, `id` the entry, `problem` a fixed word. */
export interface FrameworkProblem {
  readonly part: string;
  readonly id: string;
  readonly problem:
    | "notAFramework"
    | "otherSdk"
    | "badId"
    | "duplicateId"
    | "danglingReference"
    | "badDate"
    | "missing"
    | "unreachable"
    | "badPattern";
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Checks structure: marks, ids, dates, references between parts. Texts are left to conformance. */
export function findProblems(framework: Framework): FrameworkProblem[] {
  if (framework === null || typeof framework !== "object") {
    return [{ part: "framework", id: "?", problem: "notAFramework" }];
  }
  if (framework.$$type !== "@boplan/framework") {
    return [{ part: "$$type", id: String(framework.$$type), problem: "notAFramework" }];
  }
  if (framework.sdk !== SDK_VERSION) {
    return [{ part: "sdk", id: String(framework.sdk), problem: "otherSdk" }];
  }
  return [
    ...identityProblems(framework),
    ...idProblems(framework),
    ...referenceProblems(framework),
    ...regimeProblems(framework),
    ...kindProblems(framework),
    ...citationProblems(framework),
    ...readingProblems(framework),
  ];
}

function identityProblems(framework: Framework): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const country = framework.jurisdiction.toLowerCase();
  if (!ID.test(framework.id) || !framework.id.startsWith(`${country}-`)) {
    problems.push({ part: "id", id: framework.id, problem: "badId" });
  }
  if (!/^[A-Z]{2}$/.test(framework.jurisdiction)) {
    problems.push({ part: "jurisdiction", id: framework.jurisdiction, problem: "badId" });
  }
  if (!/^[A-Z]{3}$/.test(framework.currency)) {
    problems.push({ part: "currency", id: framework.currency, problem: "badId" });
  }
  if (!/^\d+\.\d+\.\d+$/.test(framework.version)) {
    problems.push({ part: "version", id: framework.version, problem: "badId" });
  }
  for (const part of ["languages", "regimes", "documentTypes", "kinds", "goalAreas"] as const) {
    if (framework[part].length === 0) problems.push({ part, id: "*", problem: "missing" });
  }
  return problems;
}

function idProblems(framework: Framework): FrameworkProblem[] {
  const lists: Record<string, readonly { readonly id: string }[]> = {
    regimes: framework.regimes,
    documentTypes: framework.documentTypes,
    goalAreas: framework.goalAreas,
    goalTemplates: framework.goalTemplates,
    measureTemplates: framework.goalTemplates.flatMap((template) => template.measures),
    instruments: framework.instruments,
    targetGroups: framework.targetGroups,
    requirements: framework.requirements,
    outline: framework.outline,
    kinds: framework.kinds.map((rule) => ({ id: rule.kind.toLowerCase() })),
  };
  return Object.entries(lists).flatMap(([part, entries]) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id }): FrameworkProblem[] => {
      if (!ID.test(id)) return [{ part, id, problem: "badId" }];
      if (seen.has(id)) return [{ part, id, problem: "duplicateId" }];
      seen.add(id);
      return [];
    });
  });
}

function referenceProblems(framework: Framework): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const need = (part: string, id: string, known: boolean) => {
    if (!known) problems.push({ part, id, problem: "danglingReference" });
  };
  const idsOf = (entries: readonly { readonly id: string }[]) =>
    new Set(entries.map((entry) => entry.id));
  const regimes = idsOf(framework.regimes);
  const goalAreas = idsOf(framework.goalAreas);
  const instruments = idsOf(framework.instruments);
  const targetGroups = idsOf(framework.targetGroups);
  const documentTypes = idsOf(framework.documentTypes);
  const kinds = new Set<string>(framework.kinds.map((rule) => rule.kind));

  for (const area of framework.goalAreas) {
    for (const theme of [...area.themes.primary, ...area.themes.secondary]) {
      need(`goalAreas/${area.id}/themes`, theme, isThemeId(theme));
    }
  }
  for (const template of framework.goalTemplates) {
    const part = `goalTemplates/${template.id}`;
    need(part, template.goalArea, goalAreas.has(template.goalArea));
    need(part, template.kind, kinds.has(template.kind));
    for (const theme of template.themes) need(part, theme, isThemeId(theme));
    for (const measure of template.measures) {
      const inner = `measureTemplates/${measure.id}`;
      for (const id of measure.instruments) need(inner, id, instruments.has(id));
      for (const id of measure.targetGroups) need(inner, id, targetGroups.has(id));
    }
  }
  for (const part of ["instruments", "targetGroups"] as const) {
    for (const term of framework[part]) {
      for (const theme of term.themes) need(`${part}/${term.id}`, theme, isThemeId(theme));
    }
  }
  for (const requirement of framework.requirements) {
    if (requirement.regimes === "all") continue;
    for (const id of requirement.regimes) {
      need(`requirements/${requirement.id}`, id, regimes.has(id));
    }
  }
  const { reading } = framework;
  for (const word of reading.documentTypes) {
    need("reading/documentTypes", word.type, documentTypes.has(word.type));
  }
  for (const statement of reading.statements) {
    const type = statement.sets?.type;
    if (type !== undefined) need("reading/statements", type, documentTypes.has(type));
  }
  for (const rule of [...reading.sections, ...reading.leads, ...reading.entries]) {
    need("reading", rule.kind, kinds.has(rule.kind));
    if (rule.below !== null) need("reading", rule.below, kinds.has(rule.below));
  }
  return problems;
}

function regimeProblems(framework: Framework): FrameworkProblem[] {
  return framework.regimes.flatMap((regime, index): FrameworkProblem[] => {
    const { id, validFrom, validTo } = regime;
    if (!DAY.test(validFrom) || (validTo !== null && !DAY.test(validTo))) {
      return [{ part: "regimes", id, problem: "badDate" }];
    }
    const next = framework.regimes[index + 1];
    const ordered = next === undefined || (validTo !== null && validTo < next.validFrom);
    return ordered && (validTo === null || validFrom <= validTo)
      ? []
      : [{ part: "regimes", id, problem: "badDate" }];
  });
}

function kindProblems(framework: Framework): FrameworkProblem[] {
  const known = new Set<ElementKind>(framework.kinds.map((rule) => rule.kind));
  const reachable = new Set<ElementKind>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { kind, parents } of framework.kinds) {
      if (reachable.has(kind)) continue;
      if (parents.some((parent) => parent === null || reachable.has(parent))) {
        reachable.add(kind);
        grew = true;
      }
    }
  }
  return framework.kinds.flatMap(({ kind, parents }): FrameworkProblem[] => {
    const problems: FrameworkProblem[] = [];
    if (!ELEMENT_KINDS.includes(kind)) {
      problems.push({ part: "kinds", id: kind, problem: "danglingReference" });
    }
    for (const parent of parents) {
      if (parent !== null && !known.has(parent)) {
        problems.push({ part: `kinds/${kind}`, id: parent, problem: "danglingReference" });
      }
    }
    if (!reachable.has(kind)) problems.push({ part: "kinds", id: kind, problem: "unreachable" });
    return problems;
  });
}

function citationProblems(framework: Framework): FrameworkProblem[] {
  const cited: readonly (readonly [string, string, Citation | null])[] = [
    ...framework.regimes.map((entry) => ["regimes", entry.id, entry.citation] as const),
    ...framework.goalAreas.map((entry) => ["goalAreas", entry.id, entry.citation] as const),
    ...framework.requirements.map((entry) => ["requirements", entry.id, entry.citation] as const),
  ];
  return cited.flatMap(([part, id, citation]): FrameworkProblem[] =>
    citation === null || (citation.act.trim() !== "" && /^https?:\/\//.test(citation.url))
      ? []
      : [{ part: `${part}/citation`, id, problem: "missing" }],
  );
}

function readingProblems(framework: Framework): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  if (framework.reading.months.length !== 12) {
    problems.push({ part: "reading/months", id: "*", problem: "missing" });
  }
  for (const { name, rule } of listReadingPatterns(framework.reading)) {
    if (!matchesItsExample(rule)) {
      problems.push({ part: "reading", id: `${name} ${rule.pattern}`, problem: "badPattern" });
    }
  }
  return problems;
}

function matchesItsExample(rule: { pattern: string; example: string }): boolean {
  try {
    return compileReadingPattern(rule).test(rule.example);
  } catch {
    return false;
  }
}
