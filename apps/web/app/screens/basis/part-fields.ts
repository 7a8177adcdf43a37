import type { PartName } from "@boplan/domain/plan";
import type { FormField } from "./fields.ts";

/** Parts with a page of the basis; the others have pages of their own. */
export const BASIS_PARTS = [
  "sections",
  "considerations",
  "statements",
  "analyses",
  "challenges",
  "norms",
  "needs",
  "exclusions",
  "financing",
  "followUps",
  "conditionChanges",
  "participants",
  "relations",
  "lessons",
] as const satisfies readonly PartName[];
export type BasisPart = (typeof BASIS_PARTS)[number];

export function isBasisPart(name: string): name is BasisPart {
  return (BASIS_PARTS as readonly string[]).includes(name);
}

const TITLE = {
  name: "title",
  control: "line",
  label: "basis.fields.title",
  isRequired: true,
} as const satisfies FormField;
const TEXT = {
  name: "text",
  control: "text",
  label: "basis.fields.text",
} as const satisfies FormField;

/** Each part's form, field by field, in the order in which one thinks of them. */
export const PART_FIELDS: Readonly<Record<BasisPart, readonly FormField[]>> = {
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
};

/** The field that an entry is known by. */
export const HEADING_FIELDS: Readonly<Record<BasisPart, string>> = {
  sections: "title",
  needs: "kind",
  analyses: "title",
  considerations: "title",
  challenges: "title",
  statements: "statement",
  exclusions: "targetGroup",
  conditionChanges: "on",
  norms: "name",
  followUps: "rhythm",
  participants: "name",
  relations: "title",
  financing: "source",
  lessons: "kind",
};

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
