import type { ApiLinks } from "../links.ts";
import type { ElementResource } from "../resources/element-resource.ts";
import type { PlanResource } from "../resources/plan-resource.ts";

/**
 * A plan as linked data: what others have words for in theirs (Dublin Core, schema.org, SKOS), the
 * rest in words of ours. Every thing has an address; nothing is anonymous.
 */
export function planJsonLd(options: { plan: PlanResource; links: ApiLinks }): object {
  const { plan, links } = options;
  const { language } = plan;
  return {
    "@context": {
      "@language": language,
      dcterms: "http://purl.org/dc/terms/",
      schema: "https://schema.org/",
      skos: "http://www.w3.org/2004/02/skos/core#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
      boplan: `${links.origin}/api#`,
    },
    "@id": plan.version.url,
    "@type": ["schema:CreativeWork", "boplan:HousingPlan"],
    "dcterms:title": plan.title,
    "dcterms:description": plan.summary,
    "dcterms:language": plainly(language),
    "dcterms:isVersionOf": { "@id": plan.version.url.replace(/\/versions\/\d+$/, "") },
    "dcterms:issued": day(plan.document.adoptedOn),
    "dcterms:license": plan.licence === null ? null : { "@id": plan.licence },
    "dcterms:publisher": {
      "@id": plan.municipality.url,
      "@type": "schema:GovernmentOrganization",
      "schema:name": plan.municipality.name,
      "schema:identifier": plan.municipality.code === null ? null : plainly(plan.municipality.code),
    },
    "schema:creativeWorkStatus": plainly(plan.status),
    "dcterms:hasPart": plan.elements.map((element) => partOf({ element, plan, links })),
  };
}

function partOf(options: { element: ElementResource; plan: PlanResource; links: ApiLinks }) {
  const { element, plan, links } = options;
  const part = (id: string) => ({ "@id": `${plan.version.url}#${id}` });
  const word = (list: string, { id, name }: { id: string; name: string }) => ({
    "@id": `${links.api(`/frameworks/${plan.framework.id}`)}#${list}-${id}`,
    "@type": "skos:Concept",
    "skos:notation": plainly(id),
    "skos:prefLabel": name,
  });
  return {
    ...part(element.id),
    "@type": `boplan:${element.kind.id}`,
    "dcterms:title": element.title,
    "dcterms:description": element.text || null,
    "dcterms:isPartOf": element.parentId === null ? null : part(element.parentId),
    "schema:startDate": day(element.start),
    "schema:endDate": day(element.end),
    "boplan:status": element.status && plainly(element.status.id),
    "boplan:attainment": element.attainment && plainly(element.attainment.id),
    "boplan:lead": element.lead?.name ?? null,
    "dcterms:subject": element.themes.map(({ id, name }) => ({
      "@id": `${links.api("/themes")}#${id}`,
      "@type": "skos:Concept",
      "skos:notation": plainly(id),
      "skos:prefLabel": name,
    })),
    "boplan:instrument": element.instruments.map((one) => word("instruments", one)),
    "boplan:targetGroup": element.targetGroups.map((one) => word("targetGroups", one)),
  };
}

/** A text that is of no language. */
function plainly(text: string) {
  return { "@value": text };
}

/** A date as exactly as it is known, typed by that. */
function day(date: string | null) {
  if (date === null) return null;
  const type = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.split("-").length - 1];
  return { "@value": date, "@type": type };
}
