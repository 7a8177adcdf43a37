import type { DecidingBody, HearingBody, Word } from "@boplan/framework-sdk";
import { bfl, olderBfl } from "./citations.ts";

/** Kinds of department, company or office that carry goals. Municipalities map them to their own. */
export const unitTypes: readonly Word[] = [
  /** Planning, building permits, land and development. */
  { id: "samhallsbyggnad" },
  /** The office of the executive board. */
  { id: "kommunledning" },
  { id: "socialtjanst" },
  { id: "vard-och-omsorg" },
  { id: "arbetsmarknad-integration" },
  { id: "bostadsbolag" },
  /** Premises and municipal property. */
  { id: "fastighet" },
  { id: "bostadsformedling" },
];

/** Bodies that decide about housing plans. Only the council can adopt the one the act asks for. */
export const decidingBodies: readonly DecidingBody[] = [
  { id: "kommunfullmaktige", adoptsStatutory: true },
  { id: "kommunstyrelsen", adoptsStatutory: false },
  { id: "namnd", adoptsStatutory: false },
  { id: "bolagsstyrelse", adoptsStatutory: false },
];

/** That the act of 2001 asked for hearing in this form is unverified: it names none here. */
const itemised = ["bfl-2014", "bfl-2022", "bfl-2025"];

/** Who is heard: first whom the act names, then whom practice adds. */
export const hearingBodies: readonly HearingBody[] = [
  {
    id: "berorda-kommuner",
    mode: "consulted",
    citation: bfl("1 § andra stycket"),
    regimes: itemised,
    several: true,
  },
  {
    id: "lansstyrelsen",
    mode: "offered",
    citation: bfl("1 § andra stycket"),
    regimes: itemised,
    several: false,
  },
  // Until 2025 the act named whoever answered for regional growth: since 2019 that is the region.
  {
    id: "regionen",
    mode: "offered",
    citation: bfl("1 § andra stycket"),
    regimes: itemised,
    several: false,
  },
  {
    id: "andra-regionala-organ",
    mode: "offered",
    citation: olderBfl({
      section: "1 § andra stycket",
      sfs: "2013:866",
      url: "https://lagen.nu/2000:1383",
    }),
    regimes: ["bfl-2014", "bfl-2022"],
    several: true,
  },
  { id: "kommunens-namnder", mode: "offered", citation: null, regimes: "all", several: true },
  { id: "bostadsbolaget", mode: "offered", citation: null, regimes: "all", several: false },
  {
    id: "fastighetsagare-byggherrar",
    mode: "offered",
    citation: null,
    regimes: "all",
    several: true,
  },
  { id: "hyresgastforeningen", mode: "offered", citation: null, regimes: "all", several: false },
  {
    id: "pensionars-och-funktionsrattsrad",
    mode: "offered",
    citation: null,
    regimes: "all",
    several: true,
  },
  { id: "nationella-minoriteter", mode: "offered", citation: null, regimes: "all", several: true },
  { id: "allmanheten", mode: "offered", citation: null, regimes: "all", several: false },
];
