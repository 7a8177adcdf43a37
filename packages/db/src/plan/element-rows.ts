import type { PartialDate } from "@boplan/domain/partial-date";
import type { PlanElement } from "@boplan/domain/plan";
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
    .orderBy("place")
    .execute();
  return rows.map(elementOfRow);
}

/** One element, locked against a second writer until the transaction ends. */
export async function lockElement(
  writer: TenantWriter,
  key: { planId: string; elementId: string },
): Promise<PlanElement | null> {
  const row = await writer
    .selectFrom("plan_element")
    .selectAll()
    .where("plan_id", "=", key.planId)
    .where("id", "=", key.elementId)
    .forUpdate()
    .executeTakeFirst();
  return row ? elementOfRow(row) : null;
}

/** Writes a whole tree. `elements` stand in reading order. */
export async function insertElements(
  writer: TenantWriter,
  options: { planId: string; elements: readonly PlanElement[]; updatedBy: string | null },
): Promise<void> {
  const rows = options.elements.map((element, place) => ({
    ...rowOfElement(element),
    tenant_id: writer.tenantId,
    plan_id: options.planId,
    place,
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
    leadUnitId: row.lead_unit_id,
    participatingUnitIds: attributes.participatingUnitIds ?? [],
    start: row.starts as PartialDate | null,
    end: row.ends as PartialDate | null,
    priority: attributes.priority ?? null,
    costs: attributes.costs ?? [],
    instruments: attributes.instruments ?? [],
    targetGroups: attributes.targetGroups ?? [],
    themes: attributes.themes ?? [],
    area: attributes.area ?? null,
    indicators: attributes.indicators ?? [],
    status: row.status,
    attainment: row.attainment,
    templateId: attributes.templateId ?? null,
    source: attributes.sourceLines ? { lines: attributes.sourceLines } : null,
    version: row.version,
  };
}

function rowOfElement(
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

function attributesOf(element: PlanElement): ElementAttributes {
  const { participatingUnitIds, costs, instruments, targetGroups, themes, indicators } = element;
  return {
    ...(participatingUnitIds.length > 0 ? { participatingUnitIds } : {}),
    ...(element.priority === null ? {} : { priority: element.priority }),
    ...(costs.length > 0 ? { costs } : {}),
    ...(instruments.length > 0 ? { instruments } : {}),
    ...(targetGroups.length > 0 ? { targetGroups } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(element.area === null ? {} : { area: element.area }),
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(element.templateId === null ? {} : { templateId: element.templateId }),
    ...(element.source === null ? {} : { sourceLines: element.source.lines }),
  };
}
