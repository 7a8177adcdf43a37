import { CodedError } from "@boplan/domain/error";
import {
  type CustomField,
  createElement,
  type DocumentFacts,
  NO_DOCUMENT_FACTS,
  NO_PARTS,
  type OrganisationUnit,
  PART_NAMES,
  type Plan,
  type PlanElement,
  type PlanParts,
} from "@boplan/domain/plan";
import { type PlanSnapshot, SNAPSHOT_SCHEMA, withoutPersons } from "@boplan/domain/snapshot";
import { checkField, checkRow, checkRows, type Row, requireObject } from "./check-value.ts";
import { CUSTOM_FIELDS, ELEMENTS, FACTS, HEAD, PARTS, UNITS } from "./plan-tables.ts";

/** A plan as a file: the same as a frozen version, without the accounts of persons. */
export type PlanFile = PlanSnapshot;

/** The beginning of every schema name of ours, whatever its version. */
export const SCHEMA_FAMILY = "boplan.plan/";

/** The plan as JSON, indented, for people and programs. */
export function writePlanJson(file: PlanFile): string {
  return `${JSON.stringify({ ...file, plan: withoutPersons(file.plan) }, null, 2)}\n`;
}

/** Whether a text is a plan file, of this or another version. */
export function looksLikePlanJson(text: string): boolean {
  return /^\s*\{[\s\S]{0,200}?"schema"\s*:\s*"boplan\.plan\//.test(text.slice(0, 400));
}

/**
 * Reads a plan from JSON. Throws `import.badJson`, `import.otherSchema`, and `import.badValue` with
 * the place of the first value that is not as it should be.
 */
export function readPlanJson(options: { text: string; fileName: string }): PlanFile {
  let value: unknown;
  try {
    value = JSON.parse(options.text);
  } catch {
    throw new CodedError("import.badJson", { fileName: options.fileName });
  }
  return checkPlanFile(value);
}

/** Anything as a plan file, field by field. */
export function checkPlanFile(value: unknown): PlanFile {
  const root = requireObject({ value, place: "–" });
  if (root.schema !== SNAPSHOT_SCHEMA) {
    throw new CodedError("import.otherSchema", { schema: String(root.schema) });
  }
  const municipality = requireObject({ value: root.municipality, place: "municipality" });
  const plan = requireObject({ value: root.plan, place: "plan" });
  const { document, parts, customFields, units, elements, ...head } = plan;
  const cover = requireObject({ value: document, place: "document" });
  const given = requireObject({ value: parts ?? {}, place: "parts" });
  return {
    schema: SNAPSHOT_SCHEMA,
    frameworkVersion: String(root.frameworkVersion ?? ""),
    municipality: {
      code: typeof municipality.code === "string" ? municipality.code : null,
      name: String(municipality.name ?? ""),
      country: String(municipality.country ?? ""),
    },
    plan: {
      ...(checkRow({ spec: HEAD, value: head, place: "plan" }) as unknown as Plan),
      document: checkFacts(cover),
      parts: checkParts(given),
      customFields: checkRows({
        spec: CUSTOM_FIELDS,
        value: customFields,
        place: "customFields",
      }) as unknown as CustomField[],
      units: checkRows({
        spec: UNITS,
        value: units,
        place: "units",
      }) as unknown as OrganisationUnit[],
      elements: checkElements(elements),
    },
  };
}

function checkFacts(cover: Row): DocumentFacts {
  const facts = Object.entries(FACTS).map(([fact, field]) => [
    fact,
    checkField({ field, value: cover[fact], place: `document.${fact}` }),
  ]);
  return { ...NO_DOCUMENT_FACTS, ...Object.fromEntries(facts) };
}

function checkParts(given: Row): PlanParts {
  const parts = PART_NAMES.map((part) => [
    part,
    checkRows({ spec: PARTS[part], value: given[part], place: part }),
  ]);
  return { ...NO_PARTS, ...Object.fromEntries(parts) };
}

/** Elements whose ids are their own and whose parents are there, before them. */
function checkElements(value: unknown): PlanElement[] {
  const rows = checkRows({ spec: ELEMENTS, value, place: "elements" });
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const element = row as unknown as PlanElement;
    const place = `elements[${index}]`;
    if (!/^[0-9a-f-]{36}$/i.test(element.id) || seen.has(element.id)) {
      throw new CodedError("import.badValue", { place: `${place}.id`, wanted: "UUID" });
    }
    if (element.title.trim() === "") {
      throw new CodedError("import.badValue", { place: `${place}.title`, wanted: "text" });
    }
    if (element.parentId !== null && !seen.has(element.parentId)) {
      throw new CodedError("import.badValue", { place: `${place}.parentId`, wanted: "id" });
    }
    seen.add(element.id);
    return createElement({ ...element, customValues: element.customValues ?? {} });
  });
}

/**
 * The plan of a file as the content of a new draft. Ids of elements and entries stay; units are
 * found by id or name among those of the organisation, and so are its own fields. Persons, and
 * units that the organisation does not have, are not stated.
 */
export function newPlanOf(options: {
  planFile: PlanFile;
  units: readonly { readonly id: string; readonly name: string }[];
  customFields: readonly CustomField[];
}) {
  const { plan } = options.planFile;
  const unitOf = matching({
    theirs: plan.units.map(({ id, name }) => ({ id, name })),
    ours: options.units,
  });
  const fieldOf = matching({
    theirs: plan.customFields.map(({ id, label }) => ({ id, name: label })),
    ours: options.customFields.map(({ id, label }) => ({ id, name: label })),
  });
  const { title, summary, frameworkId, language, document, parts } = plan;
  return {
    ...{ title, summary, frameworkId, language, document, parts },
    elements: plan.elements.map((element) => ({
      ...element,
      leadUnitId: element.leadUnitId === null ? null : unitOf(element.leadUnitId),
      participatingUnitIds: element.participatingUnitIds.flatMap((id) => unitOf(id) ?? []),
      responsibleUserId: null,
      customValues: Object.fromEntries(
        Object.entries(element.customValues).flatMap(([id, value]) => {
          const own = fieldOf(id);
          return own === null ? [] : [[own, value]];
        }),
      ),
    })),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function matching(options: {
  theirs: readonly Named[];
  ours: readonly Named[];
}): (id: string) => string | null {
  const ids = new Set(options.ours.map(({ id }) => id));
  const byName = new Map(options.ours.map(({ id, name }) => [name.toLowerCase(), id]));
  const names = new Map(options.theirs.map(({ id, name }) => [id, name.toLowerCase()]));
  return (id) => (ids.has(id) ? id : (byName.get(names.get(id) ?? "") ?? null));
}
