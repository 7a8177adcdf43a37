import type { ElementKind, PlanStatus } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { sql } from "kysely";
import type { TenantReader, TenantWriter } from "../store.ts";

/** An element that somebody must take over. One of `unit` and `person` is there, or both. */
export interface LeftElement {
  readonly planId: string;
  readonly planSlug: string;
  readonly planTitle: string;
  readonly planLanguage: Language;
  readonly planStatus: PlanStatus;
  readonly frameworkId: string;
  readonly elementId: string;
  readonly kind: ElementKind;
  readonly title: string;
  /** The lead unit, when it is dissolved or will be. */
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly dissolvedOn: string;
    readonly successorId: string | null;
  } | null;
  /** Who was responsible and is no member any more. */
  readonly person: { readonly id: string; readonly name: string | null } | null;
}

const RESPONSIBLE = sql<string | null>`plan_element.attributes ->> 'responsibleUserId'`;

/** Elements of plans that are not superseded whose unit is dissolved or whose person has left. */
export async function selectLeftElements(reader: TenantReader): Promise<LeftElement[]> {
  const rows = await reader
    .selectFrom("plan_element")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "plan_element.tenant_id")
        .onRef("plan.id", "=", "plan_element.plan_id"),
    )
    .leftJoin("organisation_unit as unit", (join) =>
      join
        .onRef("unit.tenant_id", "=", "plan_element.tenant_id")
        .onRef("unit.id", "=", "plan_element.lead_unit_id")
        .on("unit.dissolved_on", "is not", null),
    )
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.tenant_id", "=", "plan_element.tenant_id")
        .on((eb) => eb(sql`membership.user_id::text`, "=", RESPONSIBLE)),
    )
    .leftJoin("user_account as person", (join) =>
      join.on((eb) => eb(sql`person.id::text`, "=", RESPONSIBLE)),
    )
    .select(["plan.id as planId", "plan.slug as planSlug", "plan.title as planTitle"])
    .select(["plan.language as planLanguage", "plan.status as planStatus"])
    .select("plan.framework_id as frameworkId")
    .select(["plan_element.id as elementId", "plan_element.kind", "plan_element.title"])
    .select(["unit.id as unitId", "unit.name as unitName"])
    .select(["unit.dissolved_on as dissolvedOn", "unit.successor_id as successorId"])
    .select(["membership.user_id as memberId", "person.name as personName"])
    .select(RESPONSIBLE.as("responsibleId"))
    .where("plan.status", "!=", "superseded")
    .where("plan_element.removed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("unit.id", "is not", null),
        eb.and([eb(RESPONSIBLE, "is not", null), eb("membership.user_id", "is", null)]),
      ]),
    )
    .orderBy("plan.updated_at", "desc")
    .orderBy("plan.id")
    .orderBy("plan_element.place")
    .execute();
  return rows.map((row) => ({
    planId: row.planId,
    planSlug: row.planSlug,
    planTitle: row.planTitle,
    planLanguage: row.planLanguage,
    planStatus: row.planStatus,
    frameworkId: row.frameworkId,
    elementId: row.elementId,
    kind: row.kind,
    title: row.title,
    unit:
      row.unitId !== null && row.unitName !== null && row.dissolvedOn !== null
        ? {
            id: row.unitId,
            name: row.unitName,
            dissolvedOn: row.dissolvedOn,
            successorId: row.successorId,
          }
        : null,
    person:
      row.responsibleId !== null && row.memberId === null
        ? { id: row.responsibleId, name: row.personName }
        : null,
  }));
}

/**
 * Gives elements a new lead unit and takes off people who have left. Counts as an edit: whoever
 * has the element open is told before they save over it.
 */
export async function giveToUnit(
  writer: TenantWriter,
  options: {
    elements: readonly Pick<LeftElement, "planId" | "elementId" | "person">[];
    unitId: string;
    updatedBy: string;
    now: Date;
  },
): Promise<void> {
  const { elements, unitId, updatedBy, now } = options;
  for (const planId of new Set(elements.map((element) => element.planId))) {
    // The plan first, as everybody who changes elements does: two writers never wait for each other.
    await writer.updateTable("plan").set({ updated_at: now }).where("id", "=", planId).execute();
    const ofPlan = elements.filter((element) => element.planId === planId);
    for (const hasLeft of [true, false]) {
      const ids = ofPlan
        .filter(({ person }) => (person !== null) === hasLeft)
        .map(({ elementId }) => elementId);
      if (ids.length === 0) continue;
      await writer
        .updateTable("plan_element")
        .set((eb) => ({
          lead_unit_id: unitId,
          version: eb("version", "+", 1),
          field_versions: sql<string>`plan_element.field_versions || jsonb_build_object(
            'leadUnitId', plan_element.version + 1, 'responsibleUserId', plan_element.version + 1)`,
          updated_at: now,
          updated_by: updatedBy,
          ...(hasLeft
            ? { attributes: sql<string>`plan_element.attributes - 'responsibleUserId'` }
            : {}),
        }))
        .where("plan_id", "=", planId)
        .where("id", "in", ids)
        .execute();
    }
  }
}

/** How many elements of plans in use each unit answers for, by the unit's id. */
export async function countLedElements(reader: TenantReader): Promise<Map<string, number>> {
  const rows = await reader
    .selectFrom("plan_element")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "plan_element.tenant_id")
        .onRef("plan.id", "=", "plan_element.plan_id"),
    )
    .select("plan_element.lead_unit_id as unitId")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("plan.status", "!=", "superseded")
    .where("plan_element.removed_at", "is", null)
    .where("plan_element.lead_unit_id", "is not", null)
    .groupBy("plan_element.lead_unit_id")
    .execute();
  return new Map(rows.flatMap(({ unitId, count }) => (unitId ? [[unitId, Number(count)]] : [])));
}
