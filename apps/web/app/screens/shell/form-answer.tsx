import { Message } from "@boplan/ui/message";
import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DoneKey } from "../../paths/done.ts";
import { type TextKey, useText } from "../../text/text.tsx";

/** A form that was refused, as the page gets it back. */
export interface Refusal {
  readonly intent: string;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly values: Readonly<Record<string, string>>;
}

const DONE: Readonly<Record<DoneKey, TextKey>> = {
  invited: "admin.done.invited",
  inviteOpen: "admin.done.inviteOpen",
  invitedAgain: "admin.done.invitedAgain",
  withdrawn: "admin.done.withdrawn",
  roleChanged: "admin.done.roleChanged",
  unitsBound: "admin.done.unitsBound",
  memberRemoved: "admin.done.memberRemoved",
  unitAdded: "admin.done.unitAdded",
  unitRenamed: "admin.done.unitRenamed",
  unitMoved: "admin.done.unitMoved",
  unitDissolved: "admin.done.unitDissolved",
  unitReinstated: "admin.done.unitReinstated",
  handedOver: "admin.done.handedOver",
  frameworkEnabled: "admin.done.frameworkEnabled",
  frameworkDisabled: "admin.done.frameworkDisabled",
  versionKept: "versions.done.kept",
  publisherSaved: "publishing.done.saved",
  documentsRetried: "publishing.done.documents",
  decisionNoted: "decision.done.noted",
  planAdopted: "decision.done.adopted",
  documentAttached: "decision.done.documentAttached",
  documentRemoved: "decision.done.documentRemoved",
  areaChanged: "area.changed",
  predecessorNamed: "decision.done.predecessorNamed",
  basisSaved: "basis.done.saved",
  basisRestored: "basis.done.restored",
  headSaved: "basis.headSaved",
  findingSetAside: "basis.done.setAside",
  findingTakenUp: "basis.done.takenUp",
  fieldSaved: "basis.done.fieldSaved",
  fieldRetired: "basis.done.fieldRetired",
  roundPrepared: "consultation.done.prepared",
  roundEdited: "consultation.done.edited",
  roundDropped: "consultation.done.dropped",
  roundOpened: "consultation.done.opened",
  partyAdded: "consultation.done.partyAdded",
  partyEdited: "consultation.done.partyEdited",
  partyRemoved: "consultation.done.partyRemoved",
  partiesReminded: "consultation.done.reminded",
  roundClosed: "consultation.done.closed",
  answerRegistered: "consultation.done.registered",
  remarkAssessed: "consultation.done.assessed",
  processStarted: "planning.process.done.processStarted",
  phaseSaved: "planning.process.done.phaseSaved",
  phaseAdded: "planning.process.done.phaseAdded",
  phaseMoved: "planning.process.done.phaseMoved",
  phaseRemoved: "planning.process.done.phaseRemoved",
  processRescheduled: "planning.process.done.processRescheduled",
  calendarRevoked: "planning.process.done.calendarRevoked",
  reportsOrdered: "reports.done.ordered",
  reportCancelled: "reports.done.cancelled",
  reportLettersSet: "reports.done.lettersSet",
  scheduleSaved: "reports.done.scheduleSaved",
  scheduleOn: "reports.done.scheduleOn",
  scheduleOff: "reports.done.scheduleOff",
  scheduleDropped: "reports.done.scheduleDropped",
  retentionSet: "reports.done.retentionSet",
  templateSet: "reportTemplate.done.set",
  templateRemoved: "reportTemplate.done.removed",
  planStarted: "starting.done.planStarted",
  partsAdded: "starting.done.partsAdded",
  converted: "starting.done.converted",
  regimeMoved: "starting.done.regimeMoved",
  shared: "starting.done.shared",
  published: "starting.done.published",
  comparisonSaved: "comparison.saved.done.saved",
  comparisonRenamed: "comparison.saved.done.renamed",
  comparisonRemoved: "comparison.saved.done.removed",
  tokenRevoked: "programs.admin.tokenRevoked",
  shareWithdrawn: "starting.done.shareWithdrawn",
};

/** What the form one comes from has done; nothing where one comes from none. */
export function WhatHappened() {
  const { t } = useText();
  const done = useSearchParams()[0].get("done") ?? "";
  if (!Object.hasOwn(DONE, done)) return null;
  return (
    <Message kind="done">
      <p>{t(DONE[done as DoneKey])}</p>
    </Message>
  );
}

/** The text of a field's error, where the refused form is this one. */
export function errorOf(options: {
  refusal: Refusal | undefined;
  intent: string;
  field: string;
}): string | undefined {
  const { refusal, intent, field } = options;
  if (refusal?.intent !== intent) return undefined;
  return refusal.errors.find((error) => error.field === field)?.text;
}

/** What was written in a refused form, else what it starts with. */
export function writtenValue(options: {
  refusal: Refusal | undefined;
  intent: string;
  name: string;
  otherwise: string;
}): string {
  const { refusal, intent, name, otherwise } = options;
  return (refusal?.intent === intent ? refusal.values[name] : undefined) ?? otherwise;
}

/** A step that is not taken by accident: opened first, then confirmed. Works without script. */
export function Confirmed({
  label,
  say,
  isOpen,
  children,
}: {
  readonly label: string;
  readonly say: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="bp-confirm" open={isOpen}>
      <summary>{label}</summary>
      <div>
        <p>{say}</p>
        {children}
      </div>
    </details>
  );
}
