import {
  elementPath,
  firstDayOf,
  lastDayOf,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { bfl, olderBfl } from "../citations.ts";
import { adoptedOn, ITEMISED, isStatutory, states } from "./standing.ts";

type Consultation = Plan["parts"]["consultations"][number];
type HeardParty = Consultation["parties"][number];

/** Who must be consulted, who offered to comment, and coordination: 1 § and 7 §. */
export const hearingRequirements: readonly Requirement[] = [
  {
    id: "consult-municipalities",
    citation: bfl("1 § andra stycket"),
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => {
      const rounds = roundsWith({ plan, body: "berorda-kommuner" });
      if (rounds.length === 0) return [noRound("noMunicipalityConsulted")];
      // Each named municipality is to be consulted: to offer it to comment is less.
      return rounds.flatMap(({ round, party }) =>
        party.mode === "offered"
          ? [finding({ round, messageCode: "onlyOffered", params: { name: party.name } })]
          : lateness({ plan, round, party }),
      );
    },
  },
  offered({ id: "offer-county-board", body: "lansstyrelsen", code: "countyBoardNotOffered" }),
  offered({ id: "offer-region", body: "regionen", code: "regionNotOffered" }),
  {
    ...offered({
      id: "offer-regional-bodies",
      body: "andra-regionala-organ",
      code: "regionalBodiesNotOffered",
    }),
    citation: olderBfl({
      section: "1 § andra stycket",
      sfs: "2013:866",
      url: "https://lagen.nu/2000:1383",
    }),
    regimes: ["bfl-2014", "bfl-2022"],
  },
  {
    id: "coordination-stated",
    citation: bfl("1 § andra stycket"),
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      states({ plan, statement: "samordning" })
        ? []
        : [{ path: partPath({ part: "statements" }), messageCode: "noCoordination" }],
  },
  {
    id: "joint-measures-name-partner",
    citation: bfl("7 §"),
    severity: "should",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => jointMeasures(plan).length > 0,
    check: ({ plan }) =>
      jointMeasures(plan)
        .filter(({ partners }) => partners.length === 0)
        .map((element) => ({
          path: elementPath({ element, field: "partners" }),
          messageCode: "noPartner",
          params: { title: element.title },
        })),
  },
];

/** A body that must have had the opportunity. That it did not answer is its own choice. */
function offered(options: { id: string; body: string; code: string }): Requirement {
  const { id, body, code } = options;
  return {
    id,
    citation: bfl("1 § andra stycket"),
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => {
      const rounds = roundsWith({ plan, body });
      if (rounds.length === 0) return [noRound(code)];
      const late = rounds.map(({ round, party }) => lateness({ plan, round, party }));
      return late.some((findings) => findings.length === 0) ? [] : late.flat();
    },
  };
}

function roundsWith(options: { plan: Plan; body: string }) {
  return options.plan.parts.consultations.flatMap((round) =>
    round.parties.filter((party) => party.body === options.body).map((party) => ({ round, party })),
  );
}

/** Whether the body was asked at all, and before the plan was adopted. */
function lateness(options: { plan: Plan; round: Consultation; party: HeardParty }): RuleFinding[] {
  const { plan, round, party } = options;
  const asked = party.askedOn ?? round.opensOn;
  const params = { name: party.name };
  if (asked === null) return [finding({ round, messageCode: "notAsked", params })];
  const adopted = adoptedOn(plan);
  return adopted !== null && firstDayOf(asked) > lastDayOf(adopted)
    ? [finding({ round, messageCode: "askedTooLate", params: { ...params, date: asked } })]
    : [];
}

function noRound(messageCode: string): RuleFinding {
  return { path: partPath({ part: "consultations" }), messageCode };
}

function finding(options: {
  round: Consultation;
  messageCode: string;
  params: Record<string, string>;
}): RuleFinding {
  const { round, messageCode, params } = options;
  return { path: partPath({ part: "consultations", entry: round }), messageCode, params };
}

function jointMeasures(plan: Plan) {
  return plan.elements.filter(
    ({ kind, instruments }) =>
      (kind === "measure" || kind === "activity") &&
      instruments.includes("mellankommunal-samverkan"),
  );
}
