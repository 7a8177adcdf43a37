import { createHash } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import {
  COMPARISON_SCHEMA,
  type FrozenComparison,
  type FrozenMunicipality,
  type FrozenView,
  type FrozenViews,
} from "@boplan/domain/frozen-comparison";
import { canonicalJson } from "@boplan/domain/snapshot";
import { type App, todayOf } from "../app.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { selectScope } from "./comparison-scope.ts";
import { readView } from "./freeze-view.ts";
import { type ComparedMunicipality, selectMunicipalities } from "./visible-plans.ts";

const FACTS = [
  "publicPlace",
  "title",
  "language",
  "frameworkId",
  "versionLabel",
  "contentHash",
  "givenAt",
  "regime",
  "adoptedOn",
  "validFrom",
  "validTo",
  "decidingBody",
  "goals",
  "measures",
] as const;

/** A share that comes or goes while the views are read; then they are read again. */
const MOST_TRIES = 4;

export interface FreezeComparisonOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly query: ComparisonQuery;
  readonly views: readonly FrozenView[];
}

/**
 * The comparison as it stands at this moment, whole: every view of the same plans. Needs
 * `comparison:read`. Throws `comparisonFile.restless` when plans come and go faster than it can be read.
 */
export async function freezeComparison(
  options: FreezeComparisonOptions,
): Promise<{ comparison: FrozenComparison; contentHash: string }> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  const whole = { ...options, query: { ...query, page: 1 } };
  const tenant = await app.systemStore.read((reader) =>
    reader
      .selectFrom("tenant")
      .select(["name", "country", "kind"])
      .where("id", "=", actor.tenantId)
      .executeTakeFirstOrThrow(),
  );
  const { municipalities, views } = await readViews(whole);
  const comparison: FrozenComparison = {
    schema: COMPARISON_SCHEMA,
    on: todayOf(app),
    by: tenant,
    filters: {
      theme: query.theme,
      country: query.country,
      county: query.county,
      chosen: query.municipalities.length > 0,
      framework: query.framework,
      instrument: query.instrument,
      targetGroup: query.targetGroup,
      status: query.status,
      hasCost: query.hasCost,
      text: query.text,
    },
    municipalities,
    views,
  };
  const contentHash = createHash("sha256").update(canonicalJson(comparison)).digest("hex");
  return { comparison, contentHash };
}

/** Each view is a reading of its own; a share withdrawn in between must not stand in half of them. */
async function readViews(options: FreezeComparisonOptions) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await readMunicipalities(options);
    let views: FrozenViews = {};
    for (const view of options.views)
      views = { ...views, ...(await readView({ ...options, view })) };
    const after = await readMunicipalities(options);
    if (canonicalJson(before) === canonicalJson(after)) return { municipalities: after, views };
  }
  throw new CodedError("comparisonFile.restless");
}

async function readMunicipalities(options: FreezeComparisonOptions): Promise<FrozenMunicipality[]> {
  const { app, actor, query } = options;
  const municipalities = await app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    return selectMunicipalities(reader, { scope, query, facts: FACTS });
  });
  return municipalities.map(frozenMunicipality);
}

function frozenMunicipality(row: ComparedMunicipality<(typeof FACTS)[number]>): FrozenMunicipality {
  const { key, country, code, name, officialName, countyCode, plan } = row;
  return {
    key,
    country,
    code,
    name,
    officialName,
    countyCode,
    plan: plan && {
      id: plan.id,
      isPublic: plan.publicPlace !== null,
      title: plan.title,
      language: plan.language,
      frameworkId: plan.frameworkId,
      versionLabel: plan.versionLabel,
      contentHash: plan.contentHash,
      givenOn: todayOf({ now: () => plan.givenAt }),
      regime: plan.regime,
      adoptedOn: plan.adoptedOn,
      validFrom: plan.validFrom,
      validTo: plan.validTo,
      decidingBody: plan.decidingBody,
      goals: plan.goals,
      measures: plan.measures,
    },
  };
}
