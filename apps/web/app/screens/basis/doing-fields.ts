import type { FormField } from "./fields.ts";
import { TEXT, TITLE } from "./shared-fields.ts";

/** How it is carried through: who takes part, who pays, how it is followed and what was learnt. */
export const DOING_FIELDS = {
  followUps: [
    {
      name: "rhythm",
      control: "choice",
      choices: "rhythm",
      label: "basis.fields.rhythm",
      isRequired: true,
    },
    {
      name: "occasion",
      control: "line",
      label: "basis.fields.occasion",
      hint: "basis.hints.occasion",
    },
    {
      name: "responsible",
      control: "suggested",
      suggest: "units",
      label: "basis.fields.responsible",
    },
    { name: "lastDoneOn", control: "date", label: "basis.fields.lastDone", hint: "edit.hintDate" },
    { ...TEXT, hint: "basis.hints.followUpText" },
  ],
  conditionChanges: [
    {
      name: "on",
      control: "date",
      label: "basis.fields.noticedOn",
      hint: "edit.hintDate",
      isRequired: true,
    },
    { ...TEXT, label: "basis.fields.change", hint: "basis.hints.change" },
    {
      name: "conclusion",
      control: "choice",
      choices: "conclusion",
      label: "basis.fields.conclusion",
    },
  ],
  participants: [
    {
      name: "kind",
      control: "choice",
      choices: "participantKind",
      label: "basis.fields.role",
      isRequired: true,
    },
    { ...TITLE, name: "name", label: "basis.fields.groupName" },
    {
      name: "members",
      control: "lines",
      label: "basis.fields.members",
      hint: "basis.hints.members",
    },
    { name: "on", control: "date", label: "basis.fields.tookPartOn", hint: "edit.hintDate" },
    TEXT,
  ],
  relations: [
    {
      name: "relation",
      control: "choice",
      choices: "relation",
      label: "basis.fields.relation",
      hint: "basis.hints.relation",
      isRequired: true,
    },
    {
      name: "documentKind",
      control: "choice",
      choices: "relatedDocuments",
      label: "basis.fields.documentKind",
    },
    { ...TITLE, label: "basis.fields.documentTitle" },
    { ...TEXT, hint: "basis.hints.relationText" },
    {
      name: "goals",
      control: "lines",
      label: "basis.fields.carriedGoals",
      hint: "basis.hints.oneEach",
    },
    { name: "caseNumber", control: "line", label: "domain:facts.caseNumber" },
    {
      name: "adoptedOn",
      control: "date",
      label: "basis.fields.adoptedOn",
      hint: "edit.hintDate",
    },
    { name: "validTo", control: "date", label: "domain:facts.validTo", hint: "edit.hintDate" },
    { name: "url", control: "line", label: "basis.fields.url", hint: "basis.hints.url" },
  ],
  financing: [
    { ...TITLE, name: "source", label: "basis.fields.payer", hint: "basis.hints.payer" },
    { name: "scheme", control: "line", label: "basis.fields.scheme", hint: "basis.hints.scheme" },
    {
      name: "share",
      control: "percent",
      label: "basis.fields.share",
      hint: "basis.hints.share",
    },
    { name: "amount", control: "count", label: "basis.fields.money" },
    { name: "currency", control: "choice", choices: "currencies", label: "basis.fields.currency" },
    { name: "purpose", control: "choice", choices: "purpose", label: "basis.fields.purpose" },
    { name: "conditions", control: "line", label: "basis.fields.conditions" },
    TEXT,
  ],
  lessons: [
    {
      name: "kind",
      control: "choice",
      choices: "lesson",
      label: "basis.fields.lessonKind",
      isRequired: true,
    },
    { ...TEXT, isRequired: true, hint: "basis.hints.lesson" },
  ],
  sections: [
    TITLE,
    {
      name: "topic",
      control: "choice",
      choices: "topics",
      label: "basis.fields.place",
      hint: "basis.hints.place",
    },
    { name: "text", control: "rich", label: "basis.fields.text", hint: "richText.hint" },
  ],
} satisfies Readonly<Record<string, readonly FormField[]>>;
