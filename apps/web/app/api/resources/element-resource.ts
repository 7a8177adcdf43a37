import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { z } from "zod";
import { attainment, measureStatus, partialDate, term, themeTerm } from "./primitives.ts";

const cost = z
  .strictObject({
    year: z.int(),
    amount: z.number().meta({ description: "Whole units of the currency, never thousands." }),
    currency: z.string().length(3).meta({ description: "ISO 4217." }),
    kind: z.enum(["operating", "investment"]),
    fundingSource: z.string().nullable(),
    inBudget: z.boolean().nullable().meta({ description: "null when the plan does not say." }),
  })
  .meta({ id: "Cost", description: "Money for one budget year." });

const value = z.strictObject({
  period: z.string().meta({ description: "2026, 2026-T1 or 2024/2025." }),
  value: z.number(),
});

const indicator = z
  .strictObject({
    indicator: z.string().nullable().meta({ description: "Id in the framework; null for an own." }),
    name: z.string(),
    unit: z.string().nullable(),
    definition: z.string().nullable(),
    norm: z.string().nullable().meta({
      description: "Norm it is measured by; values of different norms are not comparable.",
    }),
    source: z.string().nullable(),
    baseline: value.nullable(),
    target: value.nullable(),
    observations: z.array(
      value.extend({ preliminary: z.boolean(), source: z.string().nullable() }),
    ),
  })
  .meta({ id: "Indicator", description: "Null is «not stated», never zero." });

const unit = z
  .strictObject({ id: z.uuid(), name: z.string() })
  .meta({ id: "Unit", description: "A part of the municipality's organisation." });

/** What stands in every element, in whichever list it is. */
const fields = {
  id: z.uuid().meta({ description: "Stays with the element through edits and versions." }),
  parentId: z.uuid().nullable(),
  kind: z
    .strictObject({ id: z.enum(ELEMENT_KINDS), name: z.string() })
    .meta({ id: "ElementKind", description: "Neutral kind, and what the country calls it." }),
  title: z.string(),
  text: z.string().meta({ description: "Plain text; paragraphs are parted by empty lines." }),
  lead: unit.nullable(),
  participating: z.array(unit),
  partners: z.array(z.string()).meta({ description: "Others who take part, as written." }),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  priority: z.int().nullable().meta({ description: "1 is first." }),
  doneWhen: z.string().nullable(),
  status: measureStatus.nullable(),
  attainment: attainment.nullable(),
  themes: z.array(themeTerm),
  instruments: z.array(term),
  targetGroups: z.array(term),
  area: z.string().nullable(),
  costs: z.array(cost),
  indicators: z.array(indicator),
};

export const elementResource = z.strictObject(fields).meta({
  id: "Element",
  description: "A goal, measure or other part of a plan's tree; parents stand before children.",
});

export const ownElementResource = z
  .strictObject({
    ...fields,
    version: z.int().meta({ description: "Grows with each change; the ETag holds it." }),
    customValues: z
      .record(z.uuid(), z.union([z.string(), z.number(), z.boolean()]))
      .meta({ description: "Values of the municipality's own fields, by field id." }),
  })
  .meta({ id: "OwnElement", description: "An element as its municipality works on it." });

export type ElementResource = z.input<typeof elementResource>;
export type OwnElementResource = z.input<typeof ownElementResource>;
