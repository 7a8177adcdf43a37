import { ELEMENT_KINDS, GOAL_ATTAINMENTS, MEASURE_STATUSES } from "@boplan/domain/plan";
import { z } from "zod";
import { elementChangesSchema } from "../element-changes.ts";
import { richTextField, textField, titleField } from "../text-fields.ts";

/** Where among its siblings: behind one of them, or at an end. */
const after = z.union([z.literal("first"), z.literal("last"), z.uuid()]);
const kind = z.enum(ELEMENT_KINDS);
const parentId = z.uuid().nullable();

/** How it was going, where the former kind had such a word and an undoing brings it back. */
const progress = {
  status: z.enum(MEASURE_STATUSES).nullable().optional(),
  attainment: z.enum(GOAL_ATTAINMENTS).nullable().optional(),
};

const add = z.strictObject({
  type: z.literal("add"),
  /** Made by the page, so that a double click adds one. */
  id: z.uuid(),
  parentId,
  after,
  kind,
  title: titleField,
  /** What else is known of it from the start. */
  changes: elementChangesSchema.omit({ title: true }).partial().optional(),
});

const move = z.strictObject({
  type: z.literal("move"),
  id: z.uuid(),
  parentId,
  after,
  /** What it is to be there, when it cannot stay what it is. */
  kind: kind.optional(),
  ...progress,
});

const STEPS = ["indent", "outdent", "moveUp", "moveDown"] as const;
const step = z.strictObject({ type: z.enum(STEPS), id: z.uuid() });

const changeKind = z.strictObject({
  type: z.literal("changeKind"),
  id: z.uuid(),
  kind,
  ...progress,
});

const split = z.strictObject({
  type: z.literal("split"),
  id: z.uuid(),
  newId: z.uuid(),
  basedOn: z.number().int().min(0),
  /** What the first half keeps. */
  text: textField,
  richText: richTextField.optional(),
  /** The second half. */
  newTitle: titleField,
  newText: textField,
  newRichText: richTextField.optional(),
});

const merge = z.strictObject({ type: z.literal("merge"), id: z.uuid(), removalId: z.uuid() });
const remove = z.strictObject({ type: z.literal("remove"), id: z.uuid(), removalId: z.uuid() });
const restore = z.strictObject({ type: z.literal("restore"), removalId: z.uuid() });

const edit = z.strictObject({
  type: z.literal("edit"),
  id: z.uuid(),
  basedOn: z.number().int().min(0),
  changes: elementChangesSchema.partial(),
});

const adopt = z.strictObject({
  type: z.literal("adopt"),
  id: z.uuid(),
  childIds: z.array(z.uuid()).max(10_000),
});

const single = z.discriminatedUnion("type", [
  add,
  move,
  step,
  changeKind,
  split,
  merge,
  remove,
  restore,
  edit,
  adopt,
]);

/** What several steps did, undone or done again as one. */
const batch = z.strictObject({ type: z.literal("batch"), commands: z.array(single).min(1).max(4) });

/** A change of the shape of a plan, as a page sends it. */
export const structureCommandSchema = z.union([single, batch]);

export type StructureCommand = z.output<typeof structureCommandSchema>;
export type SingleCommand = z.output<typeof single>;
export type CommandOf<Type extends SingleCommand["type"]> = Extract<SingleCommand, { type: Type }>;
export type StepCommand = z.output<typeof step>;
