import { lastDayOf, type Plan, partPath, type Requirement } from "@boplan/framework-sdk";
import { boverketFollowUp } from "../citations.ts";
import { adoptedOn, isInForce } from "./standing.ts";

/** Yearly follow-up with room for a late meeting of the council. */
const MONTHS_BETWEEN = 15;

/** The yearly look back that Boverket advises, tied to a fixed point of the year. */
export const followUpRequirements: readonly Requirement[] = [
  {
    id: "follow-up",
    citation: boverketFollowUp,
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) => {
      const path = partPath({ part: "followUps" });
      if (plan.parts.followUps.length === 0) return [{ path, messageCode: "noFollowUp" }];
      return yearlyFollowUps(plan).length > 0 ? [] : [{ path, messageCode: "followUpNotYearly" }];
    },
  },
  {
    id: "follow-up-tied",
    citation: boverketFollowUp,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => yearlyFollowUps(plan).length > 0,
    check: ({ plan }) =>
      yearlyFollowUps(plan).some(({ occasion }) => (occasion ?? "").trim() !== "")
        ? []
        : yearlyFollowUps(plan).map((entry) => ({
            path: partPath({ part: "followUps", entry }),
            messageCode: "followUpWithoutOccasion",
          })),
  },
  {
    id: "follow-up-recent",
    citation: boverketFollowUp,
    severity: "should",
    regimes: "all",
    // A plan younger than that has not been due for follow-up yet.
    appliesTo: ({ plan, on }) => {
      const adopted = adoptedOn(plan);
      return isInForce(plan) && adopted !== null && lastDayOf(adopted) < earliest(on);
    },
    check: ({ plan, on }) => {
      const path = partPath({ part: "followUps" });
      const last = lastFollowUp(plan);
      if (last === null) return [{ path, messageCode: "neverFollowedUp" }];
      return last < earliest(on)
        ? [{ path, messageCode: "followUpOld", params: { date: last } }]
        : [];
    },
  },
];

function yearlyFollowUps(plan: Plan) {
  return plan.parts.followUps.filter(
    ({ rhythm }) => rhythm === "yearly" || rhythm === "everyTertial",
  );
}

/** Latest day on which the plan can have been followed up, by its points or a decision. */
function lastFollowUp(plan: Plan): string | null {
  const days = [
    ...plan.parts.followUps.map(({ lastDoneOn }) => lastDoneOn),
    ...plan.parts.decisions.filter(({ subject }) => subject === "followUp").map(({ on }) => on),
  ].flatMap((day) => (day === null ? [] : [lastDayOf(day)]));
  return days.sort().at(-1) ?? null;
}

/** The day `MONTHS_BETWEEN` months before, as `YYYY-MM-DD`; its day may exceed the month's. */
function earliest(on: string): string {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - MONTHS_BETWEEN;
  const year = Math.floor(months / 12);
  const month = String((months % 12) + 1).padStart(2, "0");
  return `${year}-${month}${on.slice(7)}`;
}
