import {
  type CustomField,
  NO_DOCUMENT_FACTS,
  NO_PARTS,
  type OrganisationUnit,
  type Plan,
  type PlanParts,
} from "@boplan/domain/plan";
import { type Selectable, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantReader, TenantWriter } from "../store.ts";
import type { PlanTable } from "../tables/plan.ts";
import { selectElements } from "./element-rows.ts";
import { isOfferedOrNamed } from "./offered-units.ts";

type PlanRow = Selectable<PlanTable>;

/** What is known of a plan without its elements. */
export type PlanHead = Omit<Plan, "elements" | "units" | "parts" | "customFields"> & {
  readonly frameworkVersion: string;
  /** Version of title, summary and document facts. */
  readonly version: number;
};

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

/** A plan's head by the name in its address, and the frameworks that the tenant has enabled. */
export async function selectPlanHead(
  reader: TenantReader,
  slug: string,
): Promise<(PlanHead & { readonly enabledFrameworks: readonly string[] }) | null> {
  const row = await reader
    .selectFrom("plan")
    .selectAll()
    .select(enabledFrameworks())
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return null;
  return { ...headOfRow(row), enabledFrameworks: row.enabledFrameworks };
}

/**
 * As `selectPlanHead`, locked against a second writer until the transaction ends. Whoever changes
 * elements locks the plan first, so that two writers never wait for each other.
 */
export async function lockPlanHead(writer: TenantWriter, slug: string): Promise<PlanHead | null> {
  const row = await writer
    .selectFrom("plan")
    .selectAll()
    .where("slug", "=", slug)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ? headOfRow(row) : null;
}

/** A whole plan in two statements: head with units, fields and parts, then elements. */
export async function selectPlan(
  reader: TenantReader,
  slug: string,
): Promise<{
  plan: Plan;
  frameworkVersion: string;
  headVersion: number;
  /** Ids of the frameworks that the tenant has enabled. */
  enabledFrameworks: readonly string[];
} | null> {
  const row = await reader
    .selectFrom("plan")
    .selectAll()
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("organisation_unit")
          .select(["organisation_unit.id", "organisation_unit.name"])
          .select("organisation_unit.parent_id as parentId")
          .select("organisation_unit.dissolved_on as dissolvedOn")
          .where(isOfferedOrNamed())
          .orderBy("organisation_unit.place"),
      ).as("units"),
      jsonArrayFrom(
        eb
          .selectFrom("custom_field")
          .select(["custom_field.id", "label", "type", "options", "kinds"])
          .where("retired_at", "is", null)
          .orderBy("custom_field.place"),
      ).as("customFields"),
      jsonArrayFrom(
        eb
          .selectFrom("plan_part")
          .select(["part", "entries"])
          .whereRef("plan_part.plan_id", "=", "plan.id"),
      ).as("parts"),
      enabledFrameworks(),
    ])
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!row) return null;
  const units: OrganisationUnit[] = row.units;
  const customFields: CustomField[] = row.customFields;
  const parts: PlanParts = {
    ...NO_PARTS,
    ...Object.fromEntries(row.parts.map(({ part, entries }) => [part, entries])),
  };
  const { frameworkVersion, version, ...head } = headOfRow(row);
  return {
    plan: {
      ...head,
      parts,
      customFields,
      units,
      elements: await selectElements(reader, row.id),
    },
    frameworkVersion,
    headVersion: version,
    enabledFrameworks: row.enabledFrameworks,
  };
}

/** Read along with the plan: pages that ask for both keep to their number of statements. */
function enabledFrameworks() {
  return sql<string[]>`array(select framework_id from tenant_framework
    where tenant_framework.tenant_id = plan.tenant_id order by framework_id)`.as(
    "enabledFrameworks",
  );
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
    document: { ...NO_DOCUMENT_FACTS, ...row.document },
    version: row.version,
  };
}
