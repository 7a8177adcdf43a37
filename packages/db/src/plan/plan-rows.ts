import type { OrganisationUnit, Plan } from "@boplan/domain/plan";
import type { Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantReader } from "../store.ts";
import type { PlanTable } from "../tables/plan.ts";
import { selectElements } from "./element-rows.ts";

type PlanRow = Selectable<PlanTable>;

/** What is known of a plan without its elements. */
export type PlanHead = Omit<Plan, "elements" | "units"> & { readonly frameworkVersion: string };

/** Every plan of the tenant, the one edited last first. */
export async function selectPlanHeads(reader: TenantReader): Promise<PlanHead[]> {
  const rows = await reader
    .selectFrom("plan")
    .selectAll()
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(headOfRow);
}

/** A plan's head by the name in its address. */
export async function selectPlanHead(reader: TenantReader, slug: string): Promise<PlanHead | null> {
  const row = await reader
    .selectFrom("plan")
    .selectAll()
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row ? headOfRow(row) : null;
}

/** A whole plan in two statements: head with units, then elements. */
export async function selectPlan(
  reader: TenantReader,
  slug: string,
): Promise<{ plan: Plan; frameworkVersion: string } | null> {
  const row = await reader
    .selectFrom("plan")
    .selectAll()
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("organisation_unit")
          .select(["organisation_unit.id", "organisation_unit.name"])
          .orderBy("organisation_unit.place"),
      ).as("units"),
    ])
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return null;
  const units: OrganisationUnit[] = row.units;
  const { frameworkVersion, ...head } = headOfRow(row);
  return {
    plan: { ...head, units, elements: await selectElements(reader, row.id) },
    frameworkVersion,
  };
}

function headOfRow(row: PlanRow): PlanHead {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    frameworkId: row.framework_id,
    frameworkVersion: row.framework_version,
    language: row.language,
    status: row.status,
    document: row.document,
  };
}
