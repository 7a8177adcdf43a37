import { PART_SCHEMAS } from "@boplan/application/plan/part-schemas";
import type { EntryOf } from "@boplan/domain/plan";
import {
  equalRichText,
  type RichText,
  revisePlainWords,
  richTextOf,
} from "@boplan/domain/rich-text";
import type { Framework } from "@boplan/framework-sdk";
import type { FormValues } from "../screens/basis/fields.ts";
import { type BasisPart, PART_FIELDS } from "../screens/basis/part-fields.ts";
import type { Text } from "../text/text.tsx";
import { errorsOf, type NamedError, rawFields, sentValues } from "./fields-form.server.ts";
import { textIn } from "./form.server.ts";
import {
  readWrittenText,
  type TextPair,
  type WrittenText,
  wordsOf,
} from "./written-text.server.ts";

/** An entry's form as it was sent. */
export interface EntryForm {
  readonly id: string;
  readonly values: FormValues;
  /** What the form began with; `null` for a new entry. */
  readonly loaded: EntryOf<BasisPart> | null;
  /** The writer's text with its structure, where the form knew it. */
  readonly unsaved: RichText | null;
  /** Blocks were chosen of a text that was changed after the comparison. */
  readonly again: TextPair | null;
  readonly parsed:
    | { readonly ok: true; readonly entry: EntryOf<BasisPart> }
    | { readonly ok: false; readonly errors: readonly NamedError[] };
}

/** Reads the form of one entry. */
export function readEntryForm(options: {
  form: FormData;
  part: BasisPart;
  framework: Framework;
  units: readonly { readonly id: string; readonly name: string }[];
  text: Text;
}): EntryForm {
  const { form, part, text } = options;
  const fields = PART_FIELDS[part];
  const id = textIn(form, "id");
  const loaded = readEntry({ part, json: textIn(form, "loaded") });
  const written: WrittenText = part === "sections" ? readWrittenText(form) : { kind: "none" };
  const typed = sentValues({ form, fields });
  const values = { ...typed, ...(written.kind === "none" ? {} : { text: wordsOf(written) ?? "" }) };
  const raw = completed({ ...options, raw: { ...rawFields({ fields, values }), id } });
  const parsed = PART_SCHEMAS[part].safeParse({
    ...raw,
    ...(part === "sections" ? sectionFields({ loaded, written, words: values.text }) : {}),
  });
  return {
    id,
    values,
    loaded,
    unsaved: written.kind === "structure" ? written.richText : null,
    again: written.kind === "recompare" ? written.pair : null,
    parsed: parsed.success
      ? { ok: true, entry: parsed.data }
      : { ok: false, errors: errorsOf({ error: parsed.error, fields, text }) },
  };
}

/** An entry that was sent along as JSON; `null` where there was none, or none that can be read. */
export function readEntry(options: { part: BasisPart; json: string }): EntryOf<BasisPart> | null {
  if (options.json === "") return null;
  try {
    return PART_SCHEMAS[options.part].safeParse(JSON.parse(options.json)).data ?? null;
  } catch {
    return null;
  }
}

/** Structure and origin of a section: words that come back as they went keep their structure. */
function sectionFields(options: {
  loaded: EntryOf<BasisPart> | null;
  written: WrittenText;
  words: string | undefined;
}) {
  const { loaded, written, words = "" } = options;
  const was = loaded && "richText" in loaded ? loaded : null;
  const source = was?.source ?? null;
  if (written.kind === "malformed") return { richText: "malformed", source };
  if (written.kind === "structure") {
    // Opened and saved again, a plain text stays plain.
    const isSame = was !== null && equalRichText(written.richText, richTextOf(was));
    return isSame
      ? { text: was.text, richText: was.richText, source }
      : { richText: written.richText, source };
  }
  if (!was?.richText) return { text: words, richText: null, source };
  return words === was.text
    ? { text: was.text, richText: was.richText, source }
    : { richText: revisePlainWords({ richText: was.richText, text: words }), source };
}

/** What follows from what was chosen: a norm's own name and definition; a unit by its id. */
function completed(options: {
  part: BasisPart;
  framework: Framework;
  units: readonly { readonly id: string; readonly name: string }[];
  text: Text;
  raw: Record<string, unknown>;
}): Record<string, unknown> {
  const { part, framework, units, text, raw } = options;
  if (part === "statements") {
    const unit = units.find(({ name }) => name === raw.unit);
    return unit ? { ...raw, unit: unit.id } : raw;
  }
  if (part !== "norms" || typeof raw.norm !== "string") return raw;
  const norm = framework.norms.find(({ id }) => id === raw.norm);
  const words = framework.locales[text.language].norms[raw.norm];
  return {
    ...raw,
    name: raw.name || (words?.title ?? ""),
    definition: raw.definition || (words?.text ?? ""),
    counts: raw.counts ?? norm?.counts ?? null,
  };
}
