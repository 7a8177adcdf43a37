import { editHead, type HeadChanges, headChangesSchema } from "@boplan/application/plan/edit-head";
import type { OpenedPlan } from "@boplan/application/plan/open-plan";
import type { DocumentFacts } from "@boplan/domain/plan";
import { z } from "zod";
import type { FormField, FormValues } from "../screens/basis/fields.ts";
import { sentNames } from "../screens/basis/fields.ts";
import { changedFields, type Fielded, valuesOf } from "../screens/basis/form-values.ts";
import { HEAD_FIELDS } from "../screens/basis/head-fields.ts";
import { errorsOf, type NamedError, rawFields, sentValues } from "./fields-form.server.ts";
import type { TenantContext } from "./route-builder.server.ts";

/** What the cover states, with title and summary, as its form reads it. */
export function headFields(plan: {
  readonly title: string;
  readonly summary: string;
  readonly document: DocumentFacts;
}): Fielded {
  const { title, summary, document } = plan;
  return { title, summary, ...document };
}

/** A form of the cover that was not saved. */
export interface HeadRefusal {
  readonly values: FormValues;
  readonly loaded: FormValues;
  readonly basedOn: number;
  readonly errors: readonly NamedError[];
  /** Fields that both changed, each in their way; `null` where something else was wrong. */
  readonly clashes: readonly { readonly field: string; readonly theirs: FormValues }[] | null;
}

const valuesSchema = z.record(z.string(), z.string());

/**
 * Saves what the writer changed of the cover. Facts that somebody else has changed meanwhile are
 * theirs; one that both changed is a conflict, and nothing is saved. `null` when it was saved.
 */
export async function saveHead(options: {
  context: Pick<TenantContext<unknown>, "app" | "actor" | "text">;
  planSlug: string;
  form: FormData;
  opened: OpenedPlan;
}): Promise<HeadRefusal | null> {
  const { context, planSlug, form, opened } = options;
  const { app, actor, text } = context;
  const fields = HEAD_FIELDS;
  const values = sentValues({ form, fields });
  const loaded = loadedValues(form) ?? valuesOf({ fields, of: headFields(opened.plan) });
  const basedOn = z.coerce.number().int().min(0).catch(0).parse(form.get("basedOn"));
  const mine = changedFields({ fields, before: loaded, after: values });
  if (mine.length === 0) return null;
  const parsed = headChangesSchema.partial().safeParse(rawFields({ fields: mine, values }));
  if (!parsed.success) {
    const errors = errorsOf({ error: parsed.error, fields, text });
    return { values, loaded, basedOn, errors, clashes: null };
  }
  const changes: HeadChanges = parsed.data;
  const save = (version: number) => editHead({ app, actor, planSlug, basedOn: version, changes });
  let result = await save(basedOn);
  if (result.outcome === "conflict") {
    const theirs = valuesOf({ fields, of: headFields(result.current) });
    const clashing = clashesOf({ mine, loaded, theirs, values });
    if (clashing.length > 0) {
      const kept = mine.flatMap(sentNames).map((name) => [name, values[name] ?? ""]);
      return {
        values: { ...theirs, ...Object.fromEntries(kept) },
        loaded: theirs,
        basedOn: result.current.version,
        errors: [],
        clashes: clashing.map(({ name }) => ({ field: name, theirs })),
      };
    }
    // Somebody changed other facts: both changes stand.
    result = await save(result.current.version);
  }
  if (result.outcome === "saved") return null;
  const theirs = valuesOf({ fields, of: headFields(result.current) });
  return { values, loaded: theirs, basedOn: result.current.version, errors: [], clashes: [] };
}

function clashesOf(options: {
  mine: readonly FormField[];
  loaded: FormValues;
  theirs: FormValues;
  values: FormValues;
}): FormField[] {
  const { mine, loaded, theirs, values } = options;
  const changedByThem = changedFields({ fields: mine, before: loaded, after: theirs });
  return changedFields({ fields: changedByThem, before: theirs, after: values });
}

function loadedValues(form: FormData): FormValues | null {
  const sent = form.get("loaded");
  if (typeof sent !== "string") return null;
  try {
    return valuesSchema.safeParse(JSON.parse(sent)).data ?? null;
  } catch {
    return null;
  }
}
