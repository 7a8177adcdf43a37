import type { PlanElement } from "@boplan/domain/plan";
import {
  equalRichText,
  type RichText,
  revisePlainWords,
  richTextOf,
} from "@boplan/domain/rich-text";
import {
  differencesOf,
  type ElementValues,
  type FieldDifference,
  valuesOf,
} from "../screens/plan/element-values.ts";
import { changedValues, type ElementForm, type FieldError } from "./element-form.server.ts";
import type { TextPair } from "./written-text.server.ts";

/** A form that was not saved, as it goes back to its writer: nothing that was written is lost. */
export interface ElementRefusal {
  readonly errors: readonly FieldError[];
  readonly values: ElementValues;
  /** The writer's text with its structure, where the form knew it. */
  readonly unsaved: RichText | null;
  /** The version that saving it again is based on; `null` for that of the page. */
  readonly basedOn: number | null;
  /** What counts as unchanged when it is sent again. */
  readonly loaded: ElementValues;
  readonly conflict: {
    readonly differences: readonly FieldDifference[];
    readonly text: TextPair | null;
    /** The writer chose among blocks of a text that had changed since. */
    readonly again: boolean;
  } | null;
}

/** The form goes back with what is wrong in it. */
export function refuseWithErrors(options: {
  form: ElementForm;
  errors: readonly FieldError[];
}): ElementRefusal {
  const { form, errors } = options;
  return {
    errors,
    values: form.values,
    unsaved: structureIn(form),
    // Not the page's: without script it is drawn anew and would hide what somebody else saved.
    basedOn: form.basedOn,
    loaded: form.loaded,
    conflict: null,
  };
}

/** The form goes back beside what somebody else saved; fields that the writer left are theirs. */
export function refuseForConflict(options: {
  form: ElementForm;
  current: PlanElement;
}): ElementRefusal {
  const { form, current } = options;
  const theirs = valuesOf(current);
  const mine = changedValues(form);
  const text = textsApart({ form, current });
  return {
    errors: [],
    values: { ...theirs, ...mine, ...(text ? { text: form.values.text } : {}) },
    unsaved: text?.mine ?? null,
    basedOn: current.version,
    loaded: theirs,
    conflict: { differences: differencesOf({ mine, theirs }), text, again: false },
  };
}

/** The two texts once more: the writer's had changed after the comparison. */
export function refuseToMerge(options: { form: ElementForm; pair: TextPair }): ElementRefusal {
  const { form, pair } = options;
  return {
    errors: [],
    values: form.values,
    unsaved: pair.mine,
    basedOn: form.basedOn,
    loaded: form.loaded,
    conflict: { differences: [], text: pair, again: true },
  };
}

function textsApart(options: { form: ElementForm; current: PlanElement }): TextPair | null {
  const { form, current } = options;
  const theirs = richTextOf(current);
  const words = changedValues(form).text;
  const mine =
    structureIn(form) ??
    (words === undefined ? null : revisePlainWords({ richText: theirs, text: words }));
  return mine && !equalRichText(mine, theirs) ? { mine, theirs } : null;
}

function structureIn({ written }: ElementForm): RichText | null {
  return written.kind === "structure" ? written.richText : null;
}
