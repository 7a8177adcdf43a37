import type { Phase } from "@boplan/domain/plan";
import type { PhaseLengths } from "@boplan/domain/planning";
import type { Framework, ProcessTemplate } from "@boplan/framework-sdk";

type PhaseTemplate = ProcessTemplate["phases"][number];

/** The framework's processes, those made for the type of document first. */
export function offeredProcesses(options: {
  framework: Framework;
  documentType: string | null;
}): ProcessTemplate[] {
  const { framework, documentType } = options;
  const fits = ({ documentTypes }: ProcessTemplate) =>
    documentTypes.length === 0 || (documentType !== null && documentTypes.includes(documentType));
  return [...framework.processes.filter(fits), ...framework.processes.filter((one) => !fits(one))];
}

/**
 * What the framework says of each phase, by template id. Processes share ids: the one that holds
 * most of the plan's phases is asked first.
 */
export function phaseTemplates(options: {
  framework: Framework;
  documentType: string | null;
  phases: readonly Pick<Phase, "template">[];
}): ReadonlyMap<string, PhaseTemplate> {
  const used = new Set(options.phases.map(({ template }) => template));
  const covered = ({ phases }: ProcessTemplate) => phases.filter(({ id }) => used.has(id)).length;
  const processes = offeredProcesses(options).toSorted((a, b) => covered(b) - covered(a));
  const templates = new Map<string, PhaseTemplate>();
  for (const phase of processes.flatMap(({ phases }) => phases)) {
    if (!templates.has(phase.id)) templates.set(phase.id, phase);
  }
  return templates;
}

/** Usual and least lengths of the phases. */
export function phaseLengths(templates: ReadonlyMap<string, PhaseTemplate>): PhaseLengths {
  return new Map(
    [...templates].map(([id, { days, minimum }]) => [
      id,
      { days, minimumDays: minimum?.days ?? null },
    ]),
  );
}
