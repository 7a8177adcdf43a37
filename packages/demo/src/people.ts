import type { Language, Role, TenantKind } from "@boplan/domain/tenant";

/** One password for every account of the demo; the demo is never loaded beside real tenants. */
export const DEMO_PASSWORD = "boplan-demo";

export interface DemoTenant {
  readonly slug: string;
  readonly name: string;
  readonly kind: TenantKind;
  readonly country: string;
  readonly administrativeCode: string | null;
  readonly language: Language;
  readonly units: readonly string[];
}

const SWEDISH = ["se-bostadsforsorjning", "no-boligsosial"] as const;
const NORWEGIAN = ["no-boligsosial", "se-bostadsforsorjning"] as const;

/** Frameworks of a tenant, its own country's first. */
export function frameworksOf(tenant: DemoTenant): readonly string[] {
  if (tenant.kind === "region") return [];
  return tenant.country === "SE" ? SWEDISH : NORWEGIAN;
}

export const DEMO_TENANTS: readonly DemoTenant[] = [
  {
    slug: "norsjo",
    name: "Norsjö kommun",
    kind: "municipality",
    country: "SE",
    administrativeCode: "2417",
    language: "sv",
    units: ["Kommunal utveckling", "Tekniska avdelningen", "Omsorgen", "Norsjölägenheter"],
  },
  {
    slug: "orebro",
    name: "Örebro kommun",
    kind: "municipality",
    country: "SE",
    administrativeCode: "1880",
    language: "sv",
    units: [
      "Kommunstyrelseförvaltningen",
      "Lokalförsörjningsavdelningen",
      "Stadsbyggnadskontoret",
      "Socialförvaltningen",
      "ÖBO",
    ],
  },
  {
    slug: "eigersund",
    name: "Eigersund kommune",
    kind: "municipality",
    country: "NO",
    administrativeCode: "1101",
    language: "nb",
    units: ["NAV", "Teknisk", "Samfunnsutvikling", "Helse og omsorg", "Finans og analyse"],
  },
  {
    slug: "tromso",
    name: "Tromsø kommune",
    kind: "municipality",
    country: "NO",
    administrativeCode: "5501",
    language: "nb",
    units: ["Stab for politisk og administrativ ledelse", "Byutvikling", "Boligkontoret", "Helse"],
  },
  {
    slug: "nordisk-bosamverkan",
    name: "Nordisk bosamverkan",
    kind: "region",
    country: "XX",
    administrativeCode: null,
    language: "sv",
    units: [],
  },
];

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: Readonly<Record<string, Role>>;
}

/** Invented people, one for each role and one with two tenants. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    email: "maja@norsjo.example",
    name: "Maja Lindqvist",
    language: "sv",
    roles: { norsjo: "planner" },
  },
  {
    email: "jonas@norsjo.example",
    name: "Jonas Berg",
    language: "sv",
    roles: { norsjo: "administrator", orebro: "reader" },
  },
  {
    email: "elin@norsjo.example",
    name: "Elin Sandström",
    language: "sv",
    roles: { norsjo: "officer" },
  },
  {
    email: "karin@norsjo.example",
    name: "Karin Holm",
    language: "sv",
    roles: { norsjo: "approver" },
  },
  {
    email: "oskar@norsjo.example",
    name: "Oskar Nyberg",
    language: "sv",
    roles: { norsjo: "reader" },
  },
  { email: "sara@orebro.example", name: "Sara Ek", language: "sv", roles: { orebro: "planner" } },
  {
    email: "ragnhild@eigersund.example",
    name: "Ragnhild Aase",
    language: "nb",
    roles: { eigersund: "planner" },
  },
  {
    email: "torleif@eigersund.example",
    name: "Torleif Haugen",
    language: "nb",
    roles: { eigersund: "administrator" },
  },
  {
    email: "ingrid@tromso.example",
    name: "Ingrid Moe",
    language: "nn",
    roles: { tromso: "planner" },
  },
  {
    email: "anna@bosamverkan.example",
    name: "Anna Nordin",
    language: "sv",
    roles: { "nordisk-bosamverkan": "regionalAnalyst" },
  },
  {
    email: "leif@bosamverkan.example",
    name: "Leif Granberg",
    language: "sv",
    roles: { "nordisk-bosamverkan": "administrator" },
  },
];
