import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { findMunicipality, municipalitiesOf } from "@boplan/register/municipality";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { inReadingOrder, type MunicipalityName, nameMunicipality } from "./comparison-scope.ts";

/** A municipality or county, as addresses name it. */
const KEY = /^([A-Z]{2})-([0-9A-Za-z]{1,10})$/;

/** The municipalities a regional body compares, in reading order. Throws `region.notARegion`. */
export async function openRegionArea(options: {
  app: App;
  actor: Actor;
}): Promise<MunicipalityName[]> {
  const { app, actor } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    await requireRegion(reader);
    return selectArea(reader);
  });
}

/**
 * Takes municipalities into a region's area and leaves others out of it; a county (`SE-24`) stands
 * for all of its municipalities. Naming one that is there already, or is not, changes nothing.
 * What the region may see of them stays their own choice. Throws `region.notARegion`,
 * `region.unknownMunicipality` (key).
 */
export async function changeRegionArea(options: {
  app: App;
  actor: Actor;
  add?: readonly string[];
  remove?: readonly string[];
}): Promise<{ added: number; removed: number }> {
  const { app, actor, add = [], remove = [] } = options;
  requirePermission(actor, "tenant:administer");
  const removing = new Set(remove.flatMap(membersOf).map(keyOf));
  const adding = add.flatMap(membersOf).filter((one) => !removing.has(keyOf(one)));
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    await requireRegion(writer);
    const standing = new Map((await selectArea(writer)).map((one) => [one.key, one]));
    const added = [...new Map(adding.map((one) => [keyOf(one), one])).values()].filter(
      (one) => !standing.has(keyOf(one)),
    );
    const removed = [...standing.values()].filter(({ key }) => removing.has(key));
    if (added.length > 0) {
      await writer
        .insertInto("region_municipality")
        .values(added.map((one) => ({ tenant_id: actor.tenantId, ...one })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    for (const { country, code } of removed) {
      await writer
        .deleteFrom("region_municipality")
        .where("country", "=", country)
        .where("code", "=", code)
        .execute();
    }
    if (added.length + removed.length > 0) {
      await recordEvent(writer, {
        actorUserId: actor.userId,
        action: "region.changeArea",
        subject: actor.tenantId,
        details: { added: added.map(keyOf), removed: removed.map(keyOf) },
      });
    }
    return { added: added.length, removed: removed.length };
  });
}

async function requireRegion(reader: TenantReader): Promise<void> {
  const tenant = await reader
    .selectFrom("tenant")
    .select("kind")
    .where("id", "=", reader.tenantId)
    .executeTakeFirst();
  if (tenant?.kind !== "region") throw new CodedError("region.notARegion");
}

async function selectArea(reader: TenantReader): Promise<MunicipalityName[]> {
  const rows = await reader.selectFrom("region_municipality").select(["country", "code"]).execute();
  return rows.map(nameMunicipality).sort(inReadingOrder);
}

function keyOf({ country, code }: { country: string; code: string }): string {
  return `${country}-${code}`;
}

/** Only what is registered: a code that is mistyped would be a municipality that never has a plan. */
function membersOf(key: string): { country: string; code: string }[] {
  const [, country = "", code = ""] = KEY.exec(key) ?? [];
  const found = findMunicipality({ country, code });
  const members = found ? [found] : municipalitiesOf({ country, countyCode: code });
  if (members.length === 0) throw new CodedError("region.unknownMunicipality", { key });
  return members.map((one) => ({ country: one.country, code: one.code }));
}
