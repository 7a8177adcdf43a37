import { randomUUID } from "node:crypto";
import { CodedError } from "@boplan/domain/error";
import type { Phase } from "@boplan/domain/plan";
import { reschedulePhases } from "@boplan/domain/planning";
import type { Language } from "@boplan/domain/tenant";
import type { Framework } from "@boplan/framework-sdk";
import { z } from "zod";
import { PART_SCHEMAS } from "../plan/part-schemas.ts";
import { titleField } from "../plan/text-fields.ts";
import { offeredProcesses, phaseLengths, phaseTemplates } from "./process-template.ts";

const id = z.uuid();
const day = z.iso.date();

/** One change of a plan's process. Places count from 0. */
export const processCommandSchema = z.discriminatedUnion("type", [
  /** Makes the phases of one of the framework's processes, planned from a day. */
  z.strictObject({ type: z.literal("start"), process: z.string().max(100), start: day }),
  z.strictObject({ type: z.literal("save"), phase: PART_SCHEMAS.phases }),
  z.strictObject({ type: z.literal("add"), id, name: titleField, place: z.number().int().min(0) }),
  z.strictObject({ type: z.literal("move"), id, place: z.number().int().min(0) }),
  z.strictObject({ type: z.literal("remove"), id }),
  /** Plans anew from a phase onwards. */
  z.strictObject({ type: z.literal("reschedule"), id, start: day }),
]);

export type ProcessCommand = z.output<typeof processCommandSchema>;

export interface ProcessSurroundings {
  readonly framework: Framework;
  readonly documentType: string | null;
  /** Language of the plan: phases are named in it. */
  readonly language: Language;
}

/**
 * The phases after a change. Every command names what shall be, not a step from what was: done
 * twice it changes nothing the second time.
 * Throws `process.unknown`, `process.notEmpty`, `process.phaseGone`.
 */
export function applyProcessCommand(options: {
  phases: readonly Phase[];
  command: ProcessCommand;
  surroundings: ProcessSurroundings;
}): readonly Phase[] {
  const { phases, command, surroundings } = options;
  if (command.type === "start") return startProcess({ phases, command, surroundings });
  if (command.type === "add") return addPhase({ phases, command });
  if (command.type === "save") {
    const { phase } = command;
    const known = phaseIn(phases, phase.id);
    // What a phase was made from is not the form's to change.
    const saved = { ...phase, template: known.template };
    return phases.map((one) => (one === known ? saved : one));
  }
  if (command.type === "remove") return phases.filter((phase) => phase.id !== command.id);
  const phase = phaseIn(phases, command.id);
  if (command.type === "move") {
    const others = phases.filter((one) => one !== phase);
    return others.toSpliced(Math.min(command.place, others.length), 0, phase);
  }
  return reschedulePhases({
    phases,
    from: phase.id,
    start: command.start,
    lengths: phaseLengths(phaseTemplates({ ...surroundings, phases })),
    holidays: surroundings.framework.holidays,
  });
}

function startProcess(options: {
  phases: readonly Phase[];
  command: Extract<ProcessCommand, { type: "start" }>;
  surroundings: ProcessSurroundings;
}): readonly Phase[] {
  const { phases, command, surroundings } = options;
  const { framework, language } = surroundings;
  const process = offeredProcesses(surroundings).find(({ id }) => id === command.process);
  if (!process) throw new CodedError("process.unknown");
  const ids = process.phases.map((phase) => phase.id);
  if (phases.length > 0) {
    const isSame =
      phases.length === ids.length && phases.every(({ template }, at) => template === ids[at]);
    if (isSame) return phases;
    throw new CodedError("process.notEmpty");
  }
  const words = framework.locales[language];
  const made = process.phases.map((template): Phase => {
    const { title, milestone, document } = words.phases[template.id] ?? {
      title: template.id,
      milestone: "",
      document: "",
    };
    const { decisionKind } = template;
    const body = template.body === null ? null : (words.decidingBodies[template.body] ?? null);
    return {
      id: randomUUID(),
      template: template.id,
      name: title,
      milestone: milestone || null,
      documents: document ? [{ title: document, decisionKind, body }] : [],
      plannedStart: null,
      plannedEnd: null,
      startedOn: null,
      reachedOn: null,
      responsible: null,
      text: "",
    };
  });
  return reschedulePhases({
    phases: made,
    from: made[0]?.id ?? "",
    start: command.start,
    lengths: phaseLengths(new Map(process.phases.map((phase) => [phase.id, phase]))),
    holidays: framework.holidays,
  });
}

function addPhase(options: {
  phases: readonly Phase[];
  command: Extract<ProcessCommand, { type: "add" }>;
}): readonly Phase[] {
  const { phases, command } = options;
  if (phases.some((phase) => phase.id === command.id)) return phases;
  const phase: Phase = {
    id: command.id,
    template: null,
    name: command.name,
    milestone: null,
    documents: [],
    plannedStart: null,
    plannedEnd: null,
    startedOn: null,
    reachedOn: null,
    responsible: null,
    text: "",
  };
  return phases.toSpliced(Math.min(command.place, phases.length), 0, phase);
}

function phaseIn(phases: readonly Phase[], phaseId: string): Phase {
  const phase = phases.find((one) => one.id === phaseId);
  if (!phase) throw new CodedError("process.phaseGone");
  return phase;
}
