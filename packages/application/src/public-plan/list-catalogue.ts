import { licencesOf, type Publisher } from "@boplan/domain/publisher";
import type { App } from "../app.ts";
import { stampOf } from "./find-public-plan.ts";
import {
  entryOf,
  municipalityOf,
  type PublicMunicipality,
  type PublicPlanEntry,
  publisherOfRow,
  selectPublications,
} from "./publication-rows.ts";

/** An adopted plan that is public: its newest adopted version first, the earlier ones after. */
export interface CataloguedPlan {
  readonly planId: string;
  readonly versions: readonly [PublicPlanEntry, ...PublicPlanEntry[]];
}

/** What a publisher has to state before its data can be harvested. */
export const PUBLISHER_FACTS = ["organisationNumber", "contactEmail", "licence"] as const;
export type PublisherFact = (typeof PUBLISHER_FACTS)[number];

/** One municipality's part of the catalogue of open data. */
export interface CataloguedMunicipality {
  readonly municipality: PublicMunicipality;
  readonly publisher: Publisher;
  readonly plans: readonly CataloguedPlan[];
}

export interface Catalogue {
  /** Those of whom all that a catalogue demands is known; the others are left out, not made up. */
  readonly municipalities: readonly CataloguedMunicipality[];
  /** Changes whenever anything does that the catalogue is made of. */
  readonly stamp: string;
}

/** Facts that nobody has stated, or that do not fit the country. */
export function missingFacts(options: {
  publisher: Publisher;
  country: string;
}): readonly PublisherFact[] {
  const { publisher, country } = options;
  return PUBLISHER_FACTS.filter((fact) => {
    const value = publisher[fact];
    if (value === null) return true;
    if (fact === "licence") return !licencesOf(country).some((licence) => licence === value);
    if (fact !== "organisationNumber") return false;
    // Ten digits in Sweden, nine in Norway: another country's number names somebody else.
    const digits = value.replace(/\D/g, "").length;
    return digits !== (country === "NO" ? 9 : 10);
  });
}

/**
 * Adopted plans that are public, with their publishers: of everybody, or of one municipality. Plans
 * that are public while they are still being heard about are no data yet. One statement.
 */
export async function listCatalogue(options: {
  app: App;
  /** Slug. */
  municipality?: string;
}): Promise<Catalogue> {
  const { app, municipality } = options;
  const rows = await app.systemStore.read((reader) => {
    const query = selectPublications(reader)
      .where("public_plan.plan_status", "in", ["adopted", "superseded"])
      .orderBy("tenant.slug")
      .orderBy("public_plan.plan_slug")
      .orderBy("public_plan.plan_id")
      .orderBy("public_plan.version_number", "desc");
    return (municipality ? query.where("tenant.slug", "=", municipality) : query).execute();
  });
  const municipalities = [...grouped(rows, ({ tenantId }) => tenantId).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const publisher = publisherOfRow(first);
    const place = municipalityOf(first);
    if (missingFacts({ publisher, country: place.country }).length > 0) return [];
    const plans = [...grouped(own, ({ planId }) => planId)].flatMap(([planId, versions]) => {
      const [newest, ...earlier] = versions.map(entryOf);
      return newest ? [{ planId, versions: [newest, ...earlier] as const }] : [];
    });
    return [{ municipality: place, publisher, plans }];
  });
  return { municipalities, stamp: stampOf(rows) };
}

/** In the order of their first rows. */
function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
