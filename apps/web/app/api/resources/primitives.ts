import { GOAL_ATTAINMENTS, MEASURE_STATUSES, PLAN_STATUSES } from "@boplan/domain/plan";
import { LANGUAGES } from "@boplan/domain/tenant";
import { THEMES } from "@boplan/domain/theme";
import { z } from "zod";

/** Addresses end up in links and file names: lower case, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({
    id: "PartialDate",
    description: "A date as exactly as it is known: year, month or day.",
    examples: ["2026", "2026-06", "2026-06-24"],
  });

export const moment = z.iso.datetime().meta({ description: "A moment, in UTC." });

/** A controlled word: its id is the same whatever the language. */
export const term = z
  .strictObject({
    id: z.string().meta({ description: "Stays the same; compare by this." }),
    name: z.string().meta({ description: "The national word, in the language of the plan." }),
  })
  .meta({ id: "Term", description: "A word of a national framework, with its neutral id." });

export const themeTerm = z.strictObject({ id: z.enum(THEMES), name: z.string() }).meta({
  id: "Theme",
  description: "A theme shared by all countries: what makes plans comparable.",
});

export const language = z
  .enum(LANGUAGES)
  .meta({ id: "Language", description: "Swedish, Bokmål, Nynorsk or English." });

export const planStatus = z.enum(PLAN_STATUSES).meta({ id: "PlanStatus" });

export const measureStatus = z
  .strictObject({ id: z.enum(MEASURE_STATUSES), name: z.string() })
  .meta({ id: "MeasureStatus", description: "Whether a measure is moving." });

export const attainment = z
  .strictObject({ id: z.enum(GOAL_ATTAINMENTS), name: z.string() })
  .meta({ id: "GoalAttainment", description: "Whether a goal is reached." });

export const municipality = z
  .strictObject({
    slug,
    name: z.string(),
    code: z
      .string()
      .nullable()
      .meta({ description: "National code of four digits, as a string.", examples: ["2417"] }),
    country: z
      .string()
      .length(2)
      .meta({ description: "ISO 3166-1 alpha-2.", examples: ["SE", "NO"] }),
    county: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
    url: z.url().meta({ description: "Its public page." }),
  })
  .meta({ id: "Municipality" });

/** A list that goes on: `next` is what to send as `cursor`. */
export function pageOf<Item extends z.ZodType>(item: Item, id: string) {
  return z
    .strictObject({
      items: z.array(item),
      next: z
        .string()
        .nullable()
        .meta({ description: "Send it as `cursor` for what follows; null at the end." }),
    })
    .meta({ id });
}

export const MOST_IN_PAGE = 200;

export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_IN_PAGE)
    .default(50)
    .meta({ description: "How many at most." }),
  cursor: z.string().max(500).optional().meta({ description: "The `next` of the page before." }),
};
