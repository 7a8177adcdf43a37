import type { Term } from "@boplan/framework-sdk";

/** Virkemidler: loans, grants, homes, agreements and planning tools. */
export const instruments: readonly Term[] = [
  { id: "startlan", themes: ["ownership", "overcrowding"] },
  { id: "tilskudd-etablering", themes: ["ownership"] },
  { id: "tilskudd-tilpasning", themes: ["adapted-housing"] },
  { id: "statlig-bostotte", themes: ["secure-renting"] },
  { id: "kommunal-bostotte", themes: ["secure-renting"] },
  { id: "kommunale-utleieboliger", themes: ["secure-renting", "existing-stock"] },
  { id: "tilvisningsavtale", themes: ["secure-renting"] },
  { id: "tildelingsavtale", themes: ["secure-renting"] },
  { id: "lan-utleieboliger", themes: ["secure-renting", "new-supply"] },
  { id: "leie-til-eie", themes: ["ownership", "existing-stock"] },
  { id: "eie-forst", themes: ["ownership"] },
  { id: "boligprogram", themes: ["adapted-housing", "organisation-knowledge"] },
  { id: "bolig-forst", themes: ["homelessness"] },
  { id: "midlertidig-botilbud", themes: ["homelessness"] },
  { id: "depositumsgaranti", themes: ["secure-renting", "homelessness"] },
  { id: "tomtepolitikk", themes: ["land-policy", "new-supply"] },
  { id: "utbyggingsavtale", themes: ["land-policy", "social-mix"] },
  { id: "forkjopsrett", themes: ["land-policy", "existing-stock"] },
  { id: "planbestemmelser", themes: ["land-policy", "social-mix"] },
  { id: "tilskudd-boligtiltak", themes: ["organisation-knowledge"] },
  { id: "investeringstilskudd", themes: ["adapted-housing"] },
  { id: "kobo", themes: ["organisation-knowledge"] },
  { id: "boligradgivning", themes: ["organisation-knowledge", "adapted-housing"] },
  { id: "boligklynge", themes: ["adapted-housing", "social-mix"] },
];

/** Groups that can be disadvantaged on the housing market; a situation, not a fixed trait. */
export const targetGroups: readonly Term[] = [
  // The three situations of national policy; a person may be in several of them.
  { id: "uten-bolig", themes: ["homelessness"] },
  { id: "fare-for-a-miste-bolig", themes: ["homelessness", "secure-renting"] },
  { id: "uegnet-bolig", themes: ["adapted-housing", "overcrowding"] },
  { id: "barnefamilier", themes: ["overcrowding"] },
  { id: "unge", themes: ["ownership"] },
  { id: "flyktninger", themes: ["secure-renting"] },
  { id: "utviklingshemming", themes: ["adapted-housing"] },
  { id: "nedsatt-funksjonsevne", themes: ["adapted-housing"] },
  { id: "rus-psykisk-helse", themes: ["homelessness"] },
  { id: "eldre", themes: ["adapted-housing"] },
  { id: "loslatte", themes: ["homelessness"] },
  { id: "utskrivningsklare", themes: ["homelessness"] },
  { id: "bostedslose", themes: ["homelessness"] },
  { id: "lavinntekt", themes: ["secure-renting", "ownership"] },
  { id: "voldsutsatte", themes: ["homelessness"] },
  { id: "enslige-mindrearige", themes: ["secure-renting"] },
  { id: "forstegangsetablerere", themes: ["ownership"] },
];
