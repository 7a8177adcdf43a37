import { lastDayOf, partPath, type Requirement } from "@boplan/framework-sdk";
import { planningProgramme, planOgBygningsloven } from "../citations.ts";
import { relationsTo, says, underPlanningAct } from "../plan-nature.ts";

const KINDS = ["planprogram"];

/** The planning programme of plans under plan- og bygningsloven. */
export const programmeRequirements: readonly Requirement[] = [
  {
    id: "planning-programme",
    citation: planningProgramme,
    severity: "must",
    regimes: "all",
    appliesTo: underPlanningAct,
    check: ({ plan }) => {
      const programmes = relationsTo({ plan, kinds: KINDS });
      if (programmes.length === 0) {
        return [{ path: partPath({ part: "relations" }), messageCode: "noProgramme" }];
      }
      return programmes
        .filter(({ adoptedOn }) => adoptedOn === null)
        .map((entry) => ({
          path: partPath({ part: "relations", entry }),
          messageCode: "programmeNotAdopted",
        }));
    },
  },
  {
    id: "planning-programme-content",
    // What the programme must hold is law; that the plan repeats it is not.
    citation: planningProgramme,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      underPlanningAct({ plan }) && relationsTo({ plan, kinds: KINDS }).length > 0,
    check: ({ plan }) =>
      says({ plan, statement: "planprogram-innhold" })
        ? []
        : [{ path: partPath({ part: "statements" }), messageCode: "noProgrammeContent" }],
  },
  {
    id: "planning-programme-heard",
    citation: planOgBygningsloven("§§ 4-1 og 11-13"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) =>
      underPlanningAct({ plan }) &&
      relationsTo({ plan, kinds: KINDS }).some(({ adoptedOn }) => adoptedOn !== null),
    check: ({ plan }) =>
      relationsTo({ plan, kinds: KINDS })
        .filter(({ adoptedOn }) => {
          if (adoptedOn === null) return false;
          const adopted = lastDayOf(adoptedOn);
          return !plan.parts.consultations.some(
            ({ deadline }) => deadline !== null && lastDayOf(deadline) <= adopted,
          );
        })
        .map(({ adoptedOn }) => ({
          path: partPath({ part: "consultations" }),
          messageCode: "programmeNotHeard",
          params: { date: adoptedOn ?? "" },
        })),
  },
];
