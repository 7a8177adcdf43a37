import type { FormField } from "./fields.ts";

/** What the cover of a plan says of itself. Names are those of the head's schema. */
export const HEAD_FIELDS: readonly FormField[] = [
  { name: "title", control: "line", label: "basis.fields.planTitle", isRequired: true },
  {
    name: "summary",
    control: "text",
    label: "basis.fields.summary",
    hint: "basis.hints.summary",
  },
  {
    name: "type",
    control: "choice",
    choices: "documentTypes",
    label: "domain:facts.type",
    hint: "basis.hints.type",
  },
  {
    name: "regime",
    control: "choice",
    choices: "regimes",
    label: "domain:facts.regime",
    hint: "basis.hints.regime",
  },
  { name: "owner", control: "suggested", suggest: "units", label: "domain:facts.owner" },
  {
    name: "decidingBody",
    control: "suggested",
    suggest: "decidingBodies",
    label: "domain:facts.decidingBody",
  },
  {
    name: "caseNumber",
    control: "line",
    label: "domain:facts.caseNumber",
    hint: "basis.hints.caseNumber",
  },
  { name: "period", control: "years", label: "domain:facts.period" },
  { name: "drawnUpOn", control: "date", label: "domain:facts.drawnUpOn", hint: "edit.hintDate" },
  { name: "validFrom", control: "date", label: "domain:facts.validFrom", hint: "edit.hintDate" },
  { name: "validTo", control: "date", label: "domain:facts.validTo", hint: "edit.hintDate" },
  { name: "revisedOn", control: "date", label: "domain:facts.revisedOn", hint: "edit.hintDate" },
  {
    name: "adoptedOn",
    control: "date",
    label: "domain:facts.adoptedOn",
    hint: "basis.hints.adoptedOn",
  },
  { name: "adoptedUnder", control: "line", label: "domain:facts.adoptedUnder" },
  {
    name: "appliesTo",
    control: "line",
    label: "domain:facts.appliesTo",
    hint: "basis.hints.appliesTo",
  },
  { name: "appendixOf", control: "line", label: "domain:facts.appendixOf" },
  {
    name: "legallyBinding",
    control: "choice",
    choices: "yesNo",
    label: "domain:facts.legallyBinding",
  },
  { name: "replaces", control: "line", label: "domain:facts.replaces" },
  {
    name: "references",
    control: "lines",
    label: "domain:facts.references",
    hint: "basis.hints.oneEach",
  },
];
