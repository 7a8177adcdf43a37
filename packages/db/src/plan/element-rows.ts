import type { PartialDate } from "@boplan/domain/partial-date";
import { createIndicator, type PlanElement } from "@boplan/domain/plan";
import { generateNKeysBetween } from "fractional-indexing";
import type { Insertable, Selectable } from "kysely";
import type { TenantReader, TenantWriter } from "../store.ts";
import type { ElementAttributes, PlanElementTable } from "../tables/plan-element.ts";

type Row = Selectable<PlanElementTable>;

/** A plan's elements in reading order: one statement, whatever the size. */
export async function selectElements(reader: TenantReader, planId: string): Promise<PlanElement[]> {
  const rows = await reader
    .selectFrom("plan_element")
    .selectAll()
    .where("plan_id", "=", planId)
    .where("removed_at", "is", null)
    .orderBy("place")
    .orderBy("id")
    .execute();
  return rows.map(elementOfRow);
}

/** An element with the version at which each of its fields was last changed. */
export interface LockedElement {
  readonly element: PlanElement;
  readonly fieldVersions: Readonly<Record<string, number>>;
}

/** One element, locked against a second writer until the transaction ends. */
export async function lockElement(
  writer: TenantWriter,
  key: { planId: string; elementId: string },
): Promise<LockedElement | null> {
  const row = await writer
    .selectFrom("plan_element")
    .selectAll()
    .where("plan_id", "=", key.planId)
    .where("id", "=", key.elementId)
    .where("removed_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row ? { element: elementOfRow(row), fieldVersions: row.field_versions } : null;
}

/**
 * Writes a whole tree. `elements` stand in reading order. For elements with a past,
 * `fieldVersions` tells the version at which each field was last changed.
 */
export async function insertElements(
  writer: TenantWriter,
  options: {
    planId: string;
    elements: readonly PlanElement[];
    updatedBy: string | null;
    fieldVersions?: (element: PlanElement) => Readonly<Record<string, number>>;
  },
): Promise<void> {
  const { fieldVersions } = options;
  const places = generateNKeysBetween(null, null, options.elements.length);
  const rows = options.elements.map((element, index) => ({
    ...rowOfElement(element),
    ...(fieldVersions ? { field_versions: JSON.stringify(fieldVersions(element)) } : {}),
    tenant_id: writer.tenantId,
    plan_id: options.planId,
    place: places[index] ?? "",
    updated_by: options.updatedBy,
  }));
  // 65,535 bind parameters is the protocol's limit; 17 columns a row.
  for (let start = 0; start < rows.length; start += 1000) {
    await writer
      .insertInto("plan_element")
      .values(rows.slice(start, start + 1000))
      .execute();
  }
}

export function elementOfRow(row: Row): PlanElement {
  const attributes = row.attributes;
  return {
    id: row.id,
    parentId: row.parent_id,
    kind: row.kind,
    title: row.title,
    text: row.text,
    richText: attributes.richText ?? null,
    leadUnitId: row.lead_unit_id,
    participatingUnitIds: attributes.participatingUnitIds ?? [],
    responsibleUserId: attributes.responsibleUserId ?? null,
    partners: attributes.partners ?? [],
    start: row.starts as PartialDate | null,
    end: row.ends as PartialDate | null,
    priority: attributes.priority ?? null,
    doneWhen: attributes.doneWhen ?? null,
    costs: attributes.costs ?? [],
    instruments: attributes.instruments ?? [],
    targetGroups: attributes.targetGroups ?? [],
    themes: attributes.themes ?? [],
    area: attributes.area ?? null,
    indicators: (attributes.indicators ?? []).map(createIndicator),
    status: row.status,
    attainment: row.attainment,
    templateId: attributes.templateId ?? null,
    origin: attributes.origin ?? null,
    customValues: attributes.customValues ?? {},
    source: sourceOf(attributes),
    version: row.version,
  };
}

/** Columns of an element as they are saved; place, plan and writer are the caller's. */
export function rowOfElement(
  element: PlanElement,
): Omit<Insertable<PlanElementTable>, "tenant_id" | "plan_id" | "place"> {
  return {
    id: element.id,
    parent_id: element.parentId,
    kind: element.kind,
    title: element.title,
    text: element.text,
    lead_unit_id: element.leadUnitId,
    starts: element.start,
    ends: element.end,
    status: element.status,
    attainment: element.attainment,
    attributes: JSON.stringify(attributesOf(element)),
    version: element.version,
  };
}

function sourceOf({ sourceLines, sourcePage }: ElementAttributes): PlanElement["source"] {
  if (!sourceLines) return null;
  return { lines: sourceLines, ...(sourcePage === undefined ? {} : { page: sourcePage }) };
}

/** Only what is stated is kept: a list that is empty, or a field that is null, takes no bytes. */
function attributesOf(element: PlanElement): ElementAttributes {
  const attributes: ElementAttributes = {
    richText: element.richText ?? undefined,
    participatingUnitIds: filled(element.participatingUnitIds),
    responsibleUserId: element.responsibleUserId ?? undefined,
    partners: filled(element.partners),
    priority: element.priority ?? undefined,
    doneWhen: element.doneWhen ?? undefined,
    costs: filled(element.costs),
    instruments: filled(element.instruments),
    targetGroups: filled(element.targetGroups),
    themes: filled(element.themes),
    area: element.area ?? undefined,
    indicators: filled(element.indicators),
    templateId: element.templateId ?? undefined,
    origin: element.origin ?? undefined,
    customValues: Object.keys(element.customValues).length > 0 ? element.customValues : undefined,
    sourceLines: element.source?.lines,
    sourcePage: element.source?.page,
  };
  return attributes;
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
