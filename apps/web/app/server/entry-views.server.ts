import { type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
import type { Decision, EntryOf, PartName, Phase, Plan } from "@boplan/domain/plan";
import type { RichText } from "@boplan/domain/rich-text";
import type { Framework } from "@boplan/framework-sdk";
import { formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { FormField } from "../screens/basis/fields.ts";
import { type Fielded, valuesOf } from "../screens/basis/form-values.ts";
import {
  type BasisPart,
  HEADING_FIELDS,
  isBasisPart,
  PART_FIELDS,
} from "../screens/basis/part-fields.ts";
import type { EntryFact, EntryView } from "../screens/basis/views.ts";
import type { Text } from "../text/text.tsx";
import { choicesOf } from "./field-options.server.ts";

interface Words {
  readonly plan: Plan;
  readonly framework: Framework;
  readonly text: Text;
}

/** The entries of a part in the reader's words. Parts with pages of their own show their gist. */
export function entryViews(options: Words & { part: PartName }): EntryView[] {
  const { part, plan } = options;
  if (isBasisPart(part)) {
    return plan.parts[part].map((entry) => entryView({ ...options, part, entry }));
  }
  if (part === "phases") return plan.parts.phases.map((phase) => phaseView(options, phase));
  if (part === "decisions") return plan.parts.decisions.map((one) => decisionView(options, one));
  if (part === "consultations") {
    return plan.parts.consultations.map(({ id, name, text }) => ({
      ...bare({ id, title: name, lang: langOf(options) }),
      text,
    }));
  }
  return [];
}

/** One entry: what it is known by, its facts, and what it says in words. */
export function entryView(
  options: Words & { part: BasisPart; entry: EntryOf<BasisPart> },
): EntryView {
  const { part, entry } = options;
  const fields = PART_FIELDS[part];
  const of: Fielded = { ...entry };
  const shown = shownOf({ ...options, fields, of });
  const heading = fields.find(({ name }) => name === HEADING_FIELDS[part]);
  const lang = langOf(options);
  const facts: EntryFact[] = [];
  const paragraphs: EntryFact[] = [];
  for (const field of fields) {
    if (
      field === heading ||
      field.name === "text" ||
      (part === "needs" && /^(unit|amount)$/.test(field.name))
    ) {
      continue;
    }
    // The currency stands with the amount.
    if (field.name === "currency" && of.amount !== null) continue;
    const value = shown(field);
    if (value === "") continue;
    const fact = {
      label: options.text.t(field.label),
      value,
      ...(isWritten(field) && lang ? { lang } : {}),
    };
    (field.control === "text" ? paragraphs : facts).push(fact);
  }
  return {
    id: entry.id,
    title: titleOf({ part, fields, shown, heading }) || options.text.t("basis.newEntry"),
    lang: heading && isWritten(heading) ? lang : undefined,
    facts,
    paragraphs,
    text: "text" in entry ? entry.text : "",
    richText: "richText" in entry ? (entry.richText as RichText | null) : null,
    textLang: lang,
  };
}

/** Needs of one kind are told apart by their number. */
function titleOf(options: {
  part: BasisPart;
  fields: readonly FormField[];
  heading: FormField | undefined;
  shown: (field: FormField) => string;
}): string {
  const { part, fields, heading, shown } = options;
  const title = heading ? shown(heading) : "";
  const amount = fields.find(({ name }) => part === "needs" && name === "amount");
  return [title, amount ? shown(amount) : ""].filter(Boolean).join(": ");
}

/** The value of a field in the reader's words; empty where nothing is stated. */
export function shownOf(options: Words & { fields: readonly FormField[]; of: Fielded }) {
  const { plan, framework, text, fields, of } = options;
  const typed = valuesOf({ fields, of });
  return (field: FormField): string => {
    const value = typed[field.name] ?? "";
    switch (field.control) {
      case "choice":
        return (
          choicesOf(field.choices, { framework, text }).find((choice) => choice.value === value)
            ?.label ?? value
        );
      case "count": {
        if (value === "") return "";
        const number = formatNumber({ value: Number(value), language: text.language });
        const unit = of.unit === undefined ? of.currency : text.t(needUnitKey(of.unit));
        return unit ? `${number} ${String(unit)}` : number;
      }
      case "percent":
        return value === ""
          ? ""
          : `${formatNumber({ value: Number(value), language: text.language })} %`;
      case "years": {
        const [from, to] = [typed[`${field.name}From`], typed[`${field.name}To`]];
        return from === to ? (from ?? "") : `${from}–${to}`;
      }
      case "date":
        return dated(parsePartialDate(value), text);
      case "lines":
        return value.split("\n").filter(Boolean).join("; ");
      case "elements":
        return value
          .split(" ")
          .flatMap((id) => plan.elements.find((element) => element.id === id)?.title ?? [])
          .join("; ");
      case "suggested":
        return plan.units.find(({ id }) => id === value)?.name ?? value;
      default:
        return value;
    }
  };
}

const NEED_UNIT_KEYS = {
  dwellings: "basis.options.needUnit.dwellings",
  households: "basis.options.needUnit.households",
  persons: "basis.options.needUnit.persons",
} as const;

function needUnitKey(unit: unknown) {
  return unit === "households" || unit === "persons"
    ? NEED_UNIT_KEYS[unit]
    : NEED_UNIT_KEYS.dwellings;
}

/** Whether a value stands as somebody wrote it, in the plan's language. */
function isWritten({ control }: FormField): boolean {
  return ["line", "text", "rich", "lines", "suggested", "elements"].includes(control);
}

function phaseView(options: Words, phase: Phase): EntryView {
  const { text } = options;
  const dates = [phase.startedOn ?? phase.plannedStart, phase.reachedOn ?? phase.plannedEnd];
  const time = dates.map((date) => dated(date, text)).filter(Boolean);
  const lang = langOf(options);
  return {
    ...bare({ id: phase.id, title: phase.name, lang }),
    facts: [
      { label: text.t("basis.fields.period"), value: time.join(" – ") },
      { label: text.t("basis.fields.responsible"), value: phase.responsible ?? "", lang },
    ].filter(({ value }) => value !== ""),
    text: phase.text,
  };
}

function decisionView(options: Words, decision: Decision): EntryView {
  const { text } = options;
  const lang = langOf(options);
  return {
    ...bare({ id: decision.id, title: decision.body, lang }),
    facts: [
      { label: text.t("domain:facts.adoptedOn"), value: dated(decision.on, text) },
      { label: text.t("domain:facts.adoptedUnder"), value: decision.section ?? "", lang },
      { label: text.t("domain:facts.caseNumber"), value: decision.caseNumber ?? "" },
    ].filter(({ value }) => value !== ""),
    text: decision.text,
  };
}

function bare({ id, title, lang }: { id: string; title: string; lang?: string }): EntryView {
  return { id, title, lang, facts: [], paragraphs: [], text: "", richText: null, textLang: lang };
}

function dated(date: PartialDate | null, { language }: Text): string {
  return date === null ? "" : formatPartialDate({ date, language });
}

function langOf({ plan, text }: Words): string | undefined {
  return plan.language === text.language ? undefined : plan.language;
}
