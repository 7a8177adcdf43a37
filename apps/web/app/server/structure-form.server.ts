import { randomUUID } from "node:crypto";
import {
  type StructureCommand,
  structureCommandSchema,
} from "@boplan/application/plan/structure/command";

/** A change of structure as a form without script says it; `null` when it says none of ours. */
export function readStructureForm(form: FormData): StructureCommand | null {
  const id = form.get("element");
  const intent = form.get("intent");
  const parsed = structureCommandSchema.safeParse(commandOf({ form, id, intent }));
  return parsed.success ? parsed.data : null;
}

function commandOf(options: {
  form: FormData;
  id: FormDataEntryValue | null;
  intent: FormDataEntryValue | null;
}): unknown {
  const { form, id, intent } = options;
  switch (intent) {
    case "add": {
      // Where and what in one choice: a kind that may stand there.
      const [where, kind] = String(form.get("what") ?? "").split(":");
      const parentId = where === "inside" ? id : form.get("parent") || null;
      return {
        type: "add",
        // Made when the page was drawn: sent twice it adds one.
        id: form.get("newId"),
        parentId,
        after: where === "behind" && id ? id : "last",
        kind,
        title: form.get("title"),
      };
    }
    case "remove":
      return { type: "remove", id, removalId: form.get("removalId") ?? randomUUID() };
    case "merge":
      return { type: "merge", id, removalId: form.get("removalId") ?? randomUUID() };
    case "restore":
      return { type: "restore", removalId: form.get("removalId") };
    case "changeKind":
      return { type: "changeKind", id, kind: form.get("kind") };
    default:
      return { type: intent, id };
  }
}
