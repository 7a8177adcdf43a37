import type {
  MeasurePick,
  TakenOverLabels,
} from "@boplan/application/start/elements-from-measures";
import type { TemplatePick } from "@boplan/application/start/elements-from-templates";
import type { StartSource } from "@boplan/application/start/start-plan";
import { z } from "zod";
import type { StartWay } from "../paths/starting.ts";
import { textIn } from "./form.server.ts";

const PICK = "pick:";
const CARRY = "carry:";
const measurePick = z.tuple([z.uuid(), z.uuid()]);

/** Picked templates: each has a box of its own, and a field for its title. */
export function templatePicksIn(form: FormData): TemplatePick[] {
  return namesIn(form, PICK).map((templateId) => {
    const written = form.get(`title:${templateId}`);
    const title = typeof written === "string" ? written.replace(/\s+/g, " ").trim() : "";
    return { templateId, title: title === "" ? null : title.slice(0, 500) };
  });
}

/** Ids of elements that are carried forward. */
function carriedIdsIn(form: FormData): string[] {
  return namesIn(form, CARRY);
}

/** Measures as an address or a form names them: publication and element. What is no such name is left out. */
export function measurePicksIn(source: FormData | URLSearchParams): MeasurePick[] {
  return source.getAll("measure").flatMap((written) => {
    const parsed = measurePick.safeParse(String(written).split("."));
    return parsed.success ? [{ publicationId: parsed.data[0], elementId: parsed.data[1] }] : [];
  });
}

/** A period as `from/to`, both days. */
export function periodIn(written: string): { from: string; to: string } | null {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(written);
  const [, from, to] = match ?? [];
  return from && to && from < to ? { from, to } : null;
}

/** What the new plan begins with, by the way it is started. */
export function sourceIn(options: {
  form: FormData;
  way: StartWay;
  labels: TakenOverLabels;
}): StartSource {
  const { form, way, labels } = options;
  switch (way) {
    case "nothing":
      return { kind: "nothing" };
    case "templates":
      return { kind: "templates", picks: templatePicksIn(form) };
    case "former":
      return {
        kind: "former",
        planSlug: textIn(form, "former"),
        elementIds: carriedIdsIn(form),
        dates: textIn(form, "dates") === "move" ? "move" : "clear",
      };
    case "measures":
      return { kind: "measures", picks: measurePicksIn(form), labels };
  }
}

function namesIn(form: FormData, prefix: string): string[] {
  return [...form.keys()].flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
}
