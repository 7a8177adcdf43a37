import type { FormField } from "./fields.ts";
import { TEXT, TITLE } from "./shared-fields.ts";

/** What the plan builds on: needs, analyses, what is considered and stated. */
export const REASON_FIELDS = {
  needs: [
    {
      name: "kind",
      control: "choice",
      choices: "needKind",
      label: "basis.fields.needKind",
      hint: "basis.hints.needKind",
      isRequired: true,
    },
    {
      name: "amount",
      control: "count",
      label: "basis.fields.amount",
      hint: "basis.hints.needAmount",
    },
    {
      name: "unit",
      control: "choice",
      choices: "needUnit",
      label: "basis.fields.needUnit",
      isRequired: true,
    },
    {
      name: "period",
      control: "years",
      label: "basis.fields.period",
      hint: "basis.hints.needPeriod",
    },
    {
      name: "targetGroup",
      control: "choice",
      choices: "targetGroups",
      label: "basis.fields.targetGroup",
    },
    {
      name: "dwellingType",
      control: "line",
      label: "basis.fields.dwellingType",
      hint: "basis.hints.dwellingType",
    },
    { name: "tenure", control: "line", label: "basis.fields.tenure", hint: "basis.hints.tenure" },
    { name: "size", control: "line", label: "basis.fields.size", hint: "basis.hints.size" },
    { name: "area", control: "line", label: "basis.fields.area", hint: "basis.hints.area" },
    { ...TEXT, hint: "basis.hints.needText" },
    { name: "source", control: "line", label: "basis.fields.source", hint: "basis.hints.source" },
    { name: "asOf", control: "date", label: "basis.fields.asOf", hint: "edit.hintDate" },
  ],
  analyses: [
    {
      name: "topic",
      control: "choice",
      choices: "analysisTopics",
      label: "basis.fields.topic",
      isRequired: true,
    },
    TITLE,
    { ...TEXT, hint: "basis.hints.analysisText" },
    {
      name: "provider",
      control: "line",
      label: "basis.fields.provider",
      hint: "basis.hints.provider",
    },
    { name: "source", control: "line", label: "basis.fields.source", hint: "basis.hints.source" },
    { name: "year", control: "year", label: "basis.fields.dataYear" },
  ],
  considerations: [
    {
      name: "level",
      control: "choice",
      choices: "level",
      label: "basis.fields.level",
      isRequired: true,
    },
    { ...TITLE, label: "basis.fields.considered", hint: "basis.hints.considered" },
    { name: "how", control: "text", label: "basis.fields.how", hint: "basis.hints.how" },
    { name: "url", control: "line", label: "basis.fields.url", hint: "basis.hints.url" },
  ],
  challenges: [
    TITLE,
    { ...TEXT, hint: "basis.hints.challengeText" },
    {
      name: "elementIds",
      control: "elements",
      label: "basis.fields.metBy",
      hint: "basis.hints.metBy",
    },
  ],
  statements: [
    {
      name: "statement",
      control: "choice",
      choices: "statements",
      label: "basis.fields.statement",
      isRequired: true,
    },
    { ...TEXT, hint: "basis.hints.statementText" },
    {
      name: "unit",
      control: "suggested",
      suggest: "units",
      label: "basis.fields.namedUnit",
      hint: "basis.hints.namedUnit",
    },
  ],
  exclusions: [
    {
      name: "targetGroup",
      control: "choice",
      choices: "targetGroups",
      label: "basis.fields.targetGroup",
      isRequired: true,
    },
    {
      name: "reason",
      control: "text",
      label: "basis.fields.reason",
      hint: "basis.hints.reason",
      isRequired: true,
    },
  ],
  norms: [
    {
      name: "norm",
      control: "choice",
      choices: "norms",
      label: "basis.fields.norm",
      hint: "basis.hints.norm",
    },
    { ...TITLE, name: "name", label: "basis.fields.normName", hint: "basis.hints.normName" },
    { ...TEXT, name: "definition", label: "basis.fields.definition" },
    { name: "counts", control: "choice", choices: "counts", label: "basis.fields.counts" },
  ],
} satisfies Readonly<Record<string, readonly FormField[]>>;
