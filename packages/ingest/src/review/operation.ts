import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { z } from "zod";
import { FACT_NAMES } from "./review-state.ts";

const id = z.string().regex(/^[ep]\d{1,6}$/);
const kind = z.enum(ELEMENT_KINDS);
const line = z.coerce.number().int().min(1).max(10_000_000);

/** A change of a proposal under review, as a page sends it. Issues: `title.missing`, `title.tooLong`. */
export const reviewOperationSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("changeKind"), id, kind }),
  z.strictObject({
    type: z.literal("edit"),
    id,
    title: z.string().trim().min(1, "title.missing").max(500, "title.tooLong"),
    text: z.string().max(100_000, "text.tooLong").optional(),
  }),
  z.strictObject({ type: z.enum(["moveUp", "moveDown", "indent", "outdent"]), id }),
  z.strictObject({
    type: z.literal("move"),
    id,
    /** What it is to stand under; `null` is the top. */
    parentId: id.nullable(),
    /** The sibling to stand behind; `null` is first. */
    after: id.nullable(),
  }),
  z.strictObject({ type: z.literal("merge"), id }),
  z.strictObject({ type: z.literal("split"), id, line }),
  /** `branch` takes along what stands under it; else that moves up to its place. */
  z.strictObject({ type: z.literal("remove"), id, branch: z.boolean() }),
  z.strictObject({
    type: z.literal("take"),
    lines: z.array(line).min(1, "lines.missing").max(10_000),
    as: z.union([kind, z.literal("section")]),
  }),
  z.strictObject({ type: z.literal("accept"), id, accepted: z.boolean() }),
  z.strictObject({ type: z.literal("acceptAbove"), confidence: z.number().min(0).max(1) }),
  z.strictObject({ type: z.literal("keepFact"), fact: z.enum(FACT_NAMES), kept: z.boolean() }),
  z.strictObject({ type: z.literal("keepEntry"), id, kept: z.boolean() }),
  z.strictObject({
    type: z.literal("matchUnit"),
    written: z.string().min(1).max(2_000),
    unitId: z.uuid().nullable(),
  }),
  z.strictObject({
    type: z.literal("nameDocument"),
    title: z.string().trim().min(1, "title.missing").max(500, "title.tooLong"),
  }),
]);

export type ReviewOperation = z.output<typeof reviewOperationSchema>;
