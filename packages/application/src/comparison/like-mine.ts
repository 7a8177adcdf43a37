import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { type Peer, type PeerFacts, rankPeers } from "@boplan/domain/comparison";
import type { App } from "../app.ts";
import { latestPopulation, type Population } from "../register/latest-population.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, nameMunicipality, selectScope } from "./comparison-scope.ts";
import { levelsOf } from "./coverage.ts";
import {
  type ComparedMunicipality,
  type MunicipalityWithPlan,
  selectMunicipalities,
  withPlan,
} from "./visible-plans.ts";

const PEERS = 20;

/** What the likeness could not be judged by; each has a text of its own. */
export const LIKENESS_REMARKS = [
  /** No population has been imported at all. */
  "populationNotImported",
  /** There are figures, but none of the municipality itself. */
  "ownPopulationUnknown",
  /** The municipality has no plan that may be seen: plans were not set beside each other. */
  "ownPlanMissing",
] as const;

export type LikenessRemark = (typeof LIKENESS_REMARKS)[number];

/** What likeness is judged by, and what is shown of a peer's plan. */
export const PEER_FACTS = ["title", "language", "publicPlace", "coverage", "instruments"] as const;

export type PeerFact = (typeof PEER_FACTS)[number];

export interface LikeMunicipality extends Omit<Peer, "key" | "population"> {
  readonly municipality: MunicipalityWithPlan<PeerFact>;
  readonly population: Population | null;
  /** The smaller population as a part of the larger. */
  readonly populationLikeness: number | null;
}

export interface LikeMine {
  /** The municipality that others are set beside; `null` when none was chosen or it is unknown. */
  readonly of: ComparedMunicipality<PeerFact> | null;
  readonly population: Population | null;
  /** Most alike first. */
  readonly peers: readonly LikeMunicipality[];
  /** How many there were to choose among. */
  readonly among: number;
  readonly remarks: readonly LikenessRemark[];
  /** Whom one may choose. */
  readonly municipalities: readonly ComparedMunicipality<PeerFact>[];
}

/**
 * Municipalities like `query.of`, else like one's own: by population, county and what the plan
 * holds. Only those whose plan may be seen: the others have nothing to learn from. Three statements.
 */
export async function likeMine(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
}): Promise<LikeMine> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    // The one in the middle stays in view when the others are narrowed.
    const whole = { country: null, county: null, municipalities: [] };
    const scope = await selectScope(reader, whole);
    const everybody = await selectMunicipalities(reader, { scope, query, facts: PEER_FACTS });
    return likeOf(reader, { scope, everybody, query });
  });
}

/** As `likeMine`, of municipalities that have been read already. One statement. */
export async function likeOf(
  reader: TenantReader,
  options: {
    scope: ComparisonScope;
    everybody: readonly ComparedMunicipality<PeerFact>[];
    query: ComparisonQuery;
  },
): Promise<LikeMine> {
  const { scope, everybody, query } = options;
  const populations = await latestPopulation(reader);
  const key = query.of ?? scope.own;
  const of = everybody.find((one) => one.key === key) ?? unlisted({ key, own: scope.own });
  const factsOf = (one: ComparedMunicipality<PeerFact>): PeerFacts => ({
    key: one.key,
    country: one.country,
    countyCode: one.countyCode,
    population: populations.get(one.key)?.population ?? null,
    levels: one.plan && levelsOf(one.plan),
    instruments: one.plan?.instruments ?? [],
  });
  const candidates = withPlan(everybody).filter((one) => one.key !== key && isAsked(one, query));
  const byKey = new Map(candidates.map((one) => [one.key, one]));
  const ranked = of ? rankPeers({ of: factsOf(of), among: candidates.map(factsOf) }) : [];
  return {
    of,
    population: populations.get(of?.key ?? "") ?? null,
    peers: ranked.slice(0, PEERS).flatMap(({ key: peer, population, ...likeness }) => {
      const municipality = byKey.get(peer);
      if (!municipality) return [];
      const figures = populations.get(peer) ?? null;
      return [{ ...likeness, municipality, population: figures, populationLikeness: population }];
    }),
    among: candidates.length,
    remarks: of ? remarksOf({ of, populations }) : [],
    municipalities: everybody,
  };
}

/** One's own municipality, also without a plan and with a code that is not registered. */
function unlisted({ key, own }: { key: string | null; own: string | null }) {
  if (key === null || key !== own) return null;
  const [country = "", code = ""] = key.split("-");
  return { ...nameMunicipality({ country, code }), plan: null };
}

function isAsked(one: Omit<ComparedMunicipality, "plan">, query: ComparisonQuery): boolean {
  const { country, county, municipalities } = query;
  return (
    (country === null || one.country === country) &&
    (county === null || `${one.country}-${one.countyCode}` === county) &&
    (municipalities.length === 0 || municipalities.includes(one.key))
  );
}

function remarksOf(options: {
  of: ComparedMunicipality;
  populations: ReadonlyMap<string, Population>;
}): LikenessRemark[] {
  const { of, populations } = options;
  const remarks: LikenessRemark[] = [];
  if (populations.size === 0) remarks.push("populationNotImported");
  else if (!populations.has(of.key)) remarks.push("ownPopulationUnknown");
  if (of.plan === null) remarks.push("ownPlanMissing");
  return remarks;
}
