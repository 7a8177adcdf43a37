import type { ElementKind } from "@boplan/domain/plan";
import { generateNKeysBetween } from "fractional-indexing";
import { type RawBuilder, sql } from "kysely";
import type { TenantReader, TenantWriter } from "../store.ts";

/** An element as far as the shape of the tree goes. */
export interface Branch {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: ElementKind;
  readonly place: string;
}

/** Room in the reading order; `null` is the beginning or the end. */
export interface Gap {
  readonly lower: string | null;
  readonly upper: string | null;
}

/** An element and all that stands under it, in reading order. Empty when it is not there. */
export async function selectSubtree(
  reader: TenantReader,
  key: { planId: string; elementId: string },
): Promise<Branch[]> {
  return reader
    .selectFrom(
      sql<Branch>`(
        with recursive sub as (
          select id, parent_id, kind, place from plan_element
          where plan_id = ${key.planId}::uuid and id = ${key.elementId}::uuid and removed_at is null
          union all
          select child.id, child.parent_id, child.kind, child.place from plan_element child
          join sub on child.parent_id = sub.id
          where child.plan_id = ${key.planId}::uuid and child.removed_at is null
        ) cycle id set is_ring using trail
        select id, parent_id as "parentId", kind, place from sub where not is_ring
      )`.as("sub"),
    )
    .selectAll()
    .orderBy("place")
    .execute();
}

/** An element with its neighbours. */
export interface Surroundings extends Branch {
  readonly parentKind: ElementKind | null;
  readonly grandparentId: string | null;
  /** The sibling before it, and the one before that. */
  readonly before: Pick<Branch, "id" | "kind"> | null;
  readonly beforeThat: string | null;
  readonly after: string | null;
  readonly childKinds: readonly ElementKind[];
}

/** What stands around an element: all that a step of one place has to know, in one statement. */
export async function selectSurroundings(
  reader: TenantReader,
  key: { planId: string; elementId: string },
): Promise<Surroundings | null> {
  const { planId, elementId } = key;
  const sibling = (condition: RawBuilder<unknown>, what: RawBuilder<unknown>) => sql`(
    case when self.parent_id is null then (
      select ${what} from plan_element s where s.plan_id = ${planId}::uuid
        and s.parent_id is null and s.removed_at is null and ${condition}
    ) else (
      select ${what} from plan_element s where s.plan_id = ${planId}::uuid
        and s.parent_id = self.parent_id and s.removed_at is null and ${condition}
    ) end)`;
  const before = sql`s.place < self.place order by s.place desc limit 1`;
  const found = await reader
    .selectFrom(
      sql<
        Omit<Surroundings, "before"> & { beforeId: string | null; beforeKind: ElementKind | null }
      >`(
        select self.id, self.parent_id as "parentId", self.kind, self.place,
          parent.kind as "parentKind", parent.parent_id as "grandparentId",
          ${sibling(before, sql`s.id`)} as "beforeId",
          ${sibling(before, sql`s.kind`)} as "beforeKind",
          ${sibling(sql`s.place < self.place order by s.place desc offset 1 limit 1`, sql`s.id`)} as "beforeThat",
          ${sibling(sql`s.place > self.place order by s.place limit 1`, sql`s.id`)} as "after",
          (select coalesce(json_agg(distinct child.kind), '[]') from plan_element child
            where child.plan_id = ${planId}::uuid and child.parent_id = self.id
              and child.removed_at is null) as "childKinds"
        from plan_element self
        left join plan_element parent on parent.plan_id = self.plan_id
          and parent.id = self.parent_id and parent.removed_at is null
        where self.plan_id = ${planId}::uuid and self.id = ${elementId}::uuid
          and self.removed_at is null
      )`.as("around"),
    )
    .selectAll()
    .executeTakeFirst();
  if (!found) return null;
  const { beforeId, beforeKind, ...rest } = found;
  return {
    ...rest,
    before: beforeId !== null && beforeKind !== null ? { id: beforeId, kind: beforeKind } : null,
  };
}

/** Where something can stand: right behind `anchorId` and all that is under it. */
export async function selectGapBehind(
  reader: TenantReader,
  key: { planId: string; anchorId: string },
): Promise<Gap> {
  const plan = sql`plan_id = ${key.planId}::uuid`;
  // The end of the branch is where the next sibling begins, its own or one of its ancestors'.
  return reader
    .selectFrom(
      sql<Gap>`(
        with recursive up as (
          select id, parent_id, place as anchor from plan_element
          where ${plan} and id = ${key.anchorId}::uuid
          union all
          select p.id, p.parent_id, up.anchor from plan_element p join up on p.id = up.parent_id
          where p.${plan}
        ) cycle id set is_ring using trail,
        bound as (
          select min(case when up.parent_id is null then (
            select min(s.place) from plan_element s where s.${plan} and s.parent_id is null
              and s.place > up.anchor and s.id <> up.id and s.removed_at is null
          ) else (
            select min(s.place) from plan_element s where s.${plan} and s.parent_id = up.parent_id
              and s.place > up.anchor and s.id <> up.id and s.removed_at is null
          ) end) as upper from up where not is_ring
        )
        select upper, case when upper is null
          then (select max(place) from plan_element where ${plan})
          else (select max(place) from plan_element where ${plan} and place < upper) end as lower
        from bound
      )`.as("gap"),
    )
    .select(["lower", "upper"])
    .executeTakeFirstOrThrow();
}

/** Where something can stand: right behind the line of `anchorId` alone; `null`: before everything. */
export async function selectGapUnder(
  reader: TenantReader,
  key: { planId: string; anchorId: string | null },
): Promise<Gap> {
  const { planId, anchorId } = key;
  const anchor =
    anchorId === null
      ? null
      : await reader
          .selectFrom("plan_element")
          .select("place")
          .where("plan_id", "=", planId)
          .where("id", "=", anchorId)
          .executeTakeFirst();
  const next = await reader
    .selectFrom("plan_element")
    .select("place")
    .where("plan_id", "=", planId)
    .$if(anchor != null, (query) => query.where("place", ">", anchor?.place ?? ""))
    .orderBy("place")
    .limit(1)
    .executeTakeFirst();
  return { lower: anchor?.place ?? null, upper: next?.place ?? null };
}

/** Where something can stand: behind everything. */
export async function selectGapAtEnd(reader: TenantReader, planId: string): Promise<Gap> {
  const last = await reader
    .selectFrom("plan_element")
    .select("place")
    .where("plan_id", "=", planId)
    .orderBy("place", "desc")
    .limit(1)
    .executeTakeFirst();
  return { lower: last?.place ?? null, upper: null };
}

/** Keys for so many lines inside a gap. */
export function placesWithin(gap: Gap, count: number): string[] {
  return generateNKeysBetween(gap.lower, gap.upper, count);
}

/** Gives a branch its new places, and its first line a parent: one statement, whatever the size. */
export async function moveBranch(
  writer: TenantWriter,
  options: {
    planId: string;
    branch: readonly Branch[];
    parentId: string | null;
    gap: Gap;
    by: string;
    now: Date;
  },
): Promise<void> {
  const { planId, branch, parentId, gap, by, now } = options;
  const places = placesWithin(gap, branch.length);
  const [root] = branch;
  const moved = branch.map(({ id }, at) => ({ id, place: places[at] ?? "" }));
  await writer
    .updateTable("plan_element")
    .from(
      sql<{
        id: string;
        place: string;
      }>`jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)`.as<"moved">(
        sql`moved(id uuid, place text)`,
      ),
    )
    .set((eb) => ({
      place: eb.ref("moved.place"),
      parent_id: sql<string | null>`case when plan_element.id = ${root?.id ?? null}::uuid
        then ${parentId}::uuid else plan_element.parent_id end`,
      updated_at: now,
      updated_by: by,
    }))
    .where("plan_element.plan_id", "=", planId)
    .whereRef("plan_element.id", "=", "moved.id")
    // Says how few they are: else the whole plan is read to find them.
    .where("plan_element.id", "=", sql<string>`any(${branch.map(({ id }) => id)}::uuid[])`)
    .execute();
}
