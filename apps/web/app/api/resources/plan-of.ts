import type {
  PublicMunicipality,
  PublicPlanEntry,
  PublicVersion,
} from "@boplan/application/public-plan/publication-rows";
import type { Plan } from "@boplan/domain/plan";
import { LICENCE_TEXTS, type Publisher } from "@boplan/domain/publisher";
import type { PlanSnapshot } from "@boplan/domain/snapshot";
import { mainPublicPaths } from "../../paths/public.ts";
import type { ApiLinks } from "../links.ts";
import { publicPlanApiPath, publicVersionApiPath } from "../links.ts";
import type { Words } from "../words.ts";
import { elementOf } from "./element-of.ts";
import {
  PLAN_SHAPE,
  type PlanResource,
  type PlanSummaryResource,
  type VersionResource,
} from "./plan-resource.ts";

export function municipalityOf(options: { municipality: PublicMunicipality; links: ApiLinks }) {
  const { municipality, links } = options;
  const { slug, name, code, country, county } = municipality;
  return { slug, name, code, country, county, url: links.page(mainPublicPaths.municipality(slug)) };
}

export function versionOf(options: {
  version: PublicVersion;
  municipality: string;
  plan: string;
  links: ApiLinks;
}): VersionResource {
  const { version, municipality, plan, links } = options;
  const { number, label, status, isCurrent, publishedAt, contentHash } = version;
  const path = publicVersionApiPath({ municipality, plan, version: number });
  return {
    number,
    label,
    status,
    isCurrent,
    publishedAt: publishedAt.toISOString(),
    contentHash,
    url: links.api(path),
  };
}

/** A plan in a list: what its current public version says on its cover. */
export function summaryOf(options: {
  entry: PublicPlanEntry;
  words: Words;
  links: ApiLinks;
}): PlanSummaryResource {
  const { entry, words, links } = options;
  const address = { municipality: entry.municipality.slug, plan: entry.slug };
  return {
    municipality: municipalityOf({ municipality: entry.municipality, links }),
    slug: entry.slug,
    title: entry.title,
    summary: entry.summary,
    framework: words.framework(),
    language: entry.language,
    status: entry.status,
    adoptedOn: entry.adoptedOn,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    themes: entry.themes.map((id) => words.theme(id)),
    goalCount: entry.goalCount,
    measureCount: entry.measureCount,
    version: versionOf({ version: entry.version, ...address, links }),
    url: links.api(publicPlanApiPath(address)),
    pageUrl: links.page(mainPublicPaths.plan(address)),
  };
}

/** A public version, whole. */
export function planOf(options: {
  entry: PublicPlanEntry;
  version: PublicVersion;
  publisher: Publisher;
  snapshot: PlanSnapshot;
  words: Words;
  links: ApiLinks;
}): PlanResource {
  const { entry, version, publisher, snapshot, words, links } = options;
  const { plan } = snapshot;
  const address = { municipality: entry.municipality.slug, plan: entry.slug };
  return {
    shape: PLAN_SHAPE,
    municipality: municipalityOf({ municipality: entry.municipality, links }),
    slug: entry.slug,
    title: plan.title,
    summary: plan.summary,
    framework: words.framework(),
    language: plan.language,
    status: plan.status,
    version: versionOf({ version, ...address, links }),
    frameworkVersion: snapshot.frameworkVersion,
    ...contentOf({ plan, words }),
    licence: publisher.licence === null ? null : LICENCE_TEXTS[publisher.licence].url,
    elements: plan.elements.map((element) => elementOf({ element, units: plan.units, words })),
  };
}

/** What stands around the tree, of a plan that is public or one's own. */
export function contentOf(options: { plan: Plan; words: Words }) {
  const { plan, words } = options;
  const { regime: _regime, caseNumberParts: _parts, type, references, ...facts } = plan.document;
  return {
    document: {
      ...facts,
      type: type === null ? null : words.term("documentTypes", type),
      references: [...references],
    },
    sections: plan.parts.sections.map(({ topic, title, text }) => ({ topic, title, text })),
    needs: plan.parts.needs.map((need) => ({
      ...need,
      targetGroup: need.targetGroup === null ? null : words.term("targetGroups", need.targetGroup),
    })),
    decisions: plan.parts.decisions.map((decision) => ({
      subject: decision.subject,
      body: decision.body,
      on: decision.on,
      caseNumber: decision.caseNumber,
      section: decision.section,
      outcome: decision.outcome,
      minutesUrl: decision.minutesUrl,
    })),
  };
}
