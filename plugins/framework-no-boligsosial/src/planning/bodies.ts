import type { DecidingBody, HearingBody } from "@boplan/framework-sdk";
import { kommuneloven } from "../citations.ts";

/** Kommunestyre is called bystyre in towns; byråd only where the municipality is parliamentary. */
export const decidingBodies: readonly DecidingBody[] = [
  { id: "kommunestyre", adoptsStatutory: true },
  { id: "bystyre", adoptsStatutory: true },
  { id: "formannskap", adoptsStatutory: false },
  { id: "byrad", adoptsStatutory: false },
  { id: "hovedutvalg", adoptsStatutory: false },
  { id: "styringsgruppe", adoptsStatutory: false },
  { id: "kommunedirektor", adoptsStatutory: false },
];

/** Councils every municipality has; they may speak in matters that concern their group. */
export const ADVISORY_COUNCILS = ["eldrerad", "rad-funksjonsnedsettelse", "ungdomsrad"] as const;

const usual = (id: string, mode: HearingBody["mode"], several = false): HearingBody => ({
  id,
  mode,
  citation: null,
  regimes: "all",
  several,
});

/** Who is heard. Only the three councils are named in law; the others are practice. */
export const hearingBodies: readonly HearingBody[] = [
  ...ADVISORY_COUNCILS.map(
    (id): HearingBody => ({ ...usual(id, "offered"), citation: kommuneloven("§ 5-12") }),
  ),
  usual("statsforvalter", "consulted"),
  usual("fylkeskommune", "consulted"),
  usual("nav", "consulted"),
  usual("husbanken", "offered"),
  usual("imdi", "offered"),
  usual("nabokommuner", "offered", true),
  usual("brukerorganisasjoner", "consulted", true),
  usual("frivillige", "offered", true),
  usual("boligbyggelag", "offered", true),
  usual("utbyggere-utleiere", "offered", true),
  usual("kriminalomsorg-helseforetak", "offered", true),
  usual("innbyggere", "offered"),
];
