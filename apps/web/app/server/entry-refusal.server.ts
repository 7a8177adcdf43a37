import type { EntryOf } from "@boplan/domain/plan";
import { equalRichText, type RichText, richTextOf } from "@boplan/domain/rich-text";
import { changedFields, valuesOf } from "../screens/basis/form-values.ts";
import { type BasisPart, PART_FIELDS } from "../screens/basis/part-fields.ts";
import type { EntryRefusal, FormDifference, OpenForm } from "../screens/basis/views.ts";
import { formOf } from "./basis-page.server.ts";
import type { EntryForm } from "./entry-form.server.ts";
import { shownOf } from "./entry-views.server.ts";
import type { NamedError } from "./fields-form.server.ts";

type Page = Omit<Parameters<typeof formOf>[0], "entry" | "isNew"> & { readonly form: EntryForm };

/** The form goes back with what is wrong in it. */
export function refusedErrors(options: Page & { errors: readonly NamedError[] }): EntryRefusal {
  return { kind: "refused", form: sentForm(options), errors: options.errors, conflict: null };
}

/**
 * The form goes back beside what somebody else saved: fields that the writer left are theirs, those
 * that the writer changed are the writer's, and each that differs is shown both ways.
 */
export function refusedConflict(
  options: Page & { current: EntryOf<BasisPart> | null },
): EntryRefusal {
  const { form, part, opened, framework, context, current } = options;
  const sent = sentForm(options);
  if (current === null) {
    return {
      kind: "refused",
      form: { ...sent, isNew: true, loaded: "" },
      errors: [],
      conflict: { isGone: true, differences: [], text: null, again: false },
    };
  }
  const fields = PART_FIELDS[part];
  const theirs = formOf({ ...options, entry: current, isNew: false });
  const began = form.loaded
    ? formOf({ ...options, entry: form.loaded, isNew: false }).values
    : valuesOf({ fields, of: {} });
  const mine = changedFields({ fields, before: began, after: form.values });
  const words = { plan: opened.plan, framework, text: context.text, fields };
  const entry = form.parsed.ok ? form.parsed.entry : null;
  const shownMine = shownOf({ ...words, of: { ...entry } });
  const shownTheirs = shownOf({ ...words, of: { ...current } });
  const text = form.again ?? textsApart({ entry, current });
  const differences = mine.flatMap((field): FormDifference[] => {
    const [one, other] = [shownMine(field), shownTheirs(field)];
    if (one === other || (field.control === "rich" && text)) return [];
    return [{ label: context.text.t(field.label), mine: one, theirs: other }];
  });
  const kept = Object.fromEntries(
    mine.flatMap(({ name, control }) =>
      (control === "years" ? [`${name}From`, `${name}To`] : [name]).map((sentName) => [
        sentName,
        form.values[sentName] ?? "",
      ]),
    ),
  );
  return {
    kind: "refused",
    form: {
      ...theirs,
      values: { ...theirs.values, ...kept },
      richText: text ? text.mine : theirs.richText,
    },
    errors: [],
    conflict: { isGone: false, differences, text, again: form.again !== null },
  };
}

/** As it was sent, with the structure of its text where that was known. */
function sentForm(options: Page): OpenForm {
  const { form } = options;
  const { loaded } = form;
  const richText = form.unsaved ?? (loaded && "richText" in loaded ? loaded.richText : null);
  const begun: Pick<OpenForm, "guidance" | "isNew"> = loaded
    ? formOf({ ...options, entry: loaded, isNew: false })
    : { guidance: null, isNew: true };
  return {
    ...begun,
    id: form.id,
    values: form.values,
    richText,
    loaded: loaded ? JSON.stringify(loaded) : "",
  };
}

function textsApart(options: {
  entry: EntryOf<BasisPart> | null;
  current: EntryOf<BasisPart>;
}): { mine: RichText; theirs: RichText } | null {
  const { entry, current } = options;
  if (!entry || !("richText" in entry) || !("richText" in current)) return null;
  const [mine, theirs] = [richTextOf(entry), richTextOf(current)];
  return equalRichText(mine, theirs) ? null : { mine, theirs };
}
