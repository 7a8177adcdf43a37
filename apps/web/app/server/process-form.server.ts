import { randomUUID } from "node:crypto";
import { partialDateField } from "@boplan/application/plan/partial-date-field";
import {
  type ProcessCommand,
  processCommandSchema,
} from "@boplan/application/process/process-command";
import { CodedError } from "@boplan/domain/error";
import { PHASE_DATES, PHASE_DOCUMENTS } from "../screens/planning/process-data.ts";
import { textIn } from "./form.server.ts";

/**
 * What a form of the process asks for. Throws `process.badDate`, `process.badDay`,
 * `process.nameMissing`, each with the field, and answers 400 to what no form of ours sends.
 */
export function readProcessCommand(options: { intent: string; form: FormData }): ProcessCommand {
  const { intent, form } = options;
  const parsed = processCommandSchema.safeParse(commandOf({ intent, form }));
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}

/** The version of the phases that the page showed. */
export function basedOnIn(form: FormData): number {
  const basedOn = Number(textIn(form, "basedOn"));
  if (!Number.isInteger(basedOn) || basedOn < 0) throw new Response(null, { status: 400 });
  return basedOn;
}

function commandOf(options: { intent: string; form: FormData }): unknown {
  const { intent, form } = options;
  const id = textIn(form, "id");
  switch (intent) {
    case "start":
      return { type: "start", process: textIn(form, "process"), start: dayIn(form, "start") };
    case "save":
      return { type: "save", phase: phaseIn(form) };
    case "add":
      return {
        type: "add",
        id: id || randomUUID(),
        name: nameIn(form, "newName"),
        place: placeIn(form, "newPlace"),
      };
    case "move":
      return { type: "move", id, place: placeIn(form, "place") };
    case "reschedule":
      return { type: "reschedule", id: textIn(form, "from"), start: dayIn(form, "newStart") };
    default:
      return { type: intent, id };
  }
}

function phaseIn(form: FormData) {
  const dates = PHASE_DATES.map((field) => {
    const date = partialDateField.safeParse(textIn(form, field));
    if (!date.success) throw new CodedError("process.badDate", { field });
    return [field, date.data];
  });
  const documents = Array.from({ length: PHASE_DOCUMENTS }, (_, place) => ({
    title: textIn(form, `document${place}Title`).trim(),
    decisionKind: textIn(form, `document${place}Kind`) || null,
    body: textIn(form, `document${place}Body`),
  })).filter(({ title }) => title !== "");
  return {
    id: textIn(form, "id"),
    // Kept as it is whatever the form says.
    template: null,
    name: nameIn(form, "name"),
    milestone: textIn(form, "milestone"),
    documents,
    ...Object.fromEntries(dates),
    responsible: textIn(form, "responsible"),
    text: textIn(form, "text"),
  };
}

function nameIn(form: FormData, field: string): string {
  const name = textIn(form, field).trim();
  if (name === "") throw new CodedError("process.nameMissing", { field });
  return name;
}

function dayIn(form: FormData, field: string): string {
  const date = partialDateField.safeParse(textIn(form, field));
  if (!date.success || date.data?.length !== 10) throw new CodedError("process.badDay", { field });
  return date.data;
}

function placeIn(form: FormData, field: string): number {
  return Number.parseInt(textIn(form, field), 10);
}
