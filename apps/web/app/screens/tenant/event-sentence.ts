import type { RecentEvent } from "@boplan/application/tenant/recent-events";
import type { Text, TextKey } from "../../text/text.tsx";

const SENTENCES: Readonly<Record<string, TextKey>> = {
  "plan.create": "events.plan.create",
  "plan.freeze": "events.plan.freeze",
  "plan.share": "events.plan.share",
  "plan.withdraw": "events.plan.withdraw",
  "element.edit": "events.element.edit",
  "element.adopt": "events.element.edit",
  "element.add": "writing.events.add",
  "element.move": "writing.events.move",
  "element.changeKind": "writing.events.changeKind",
  "element.split": "writing.events.split",
  "element.merge": "writing.events.merge",
  "element.remove": "writing.events.remove",
  "element.restore": "writing.events.restore",
  "report.order": "events.report.order",
  "report.cancel": "reports.sentences.cancel",
  "report.expire": "reports.sentences.expire",
  "report.schedule": "reports.sentences.schedule",
  "report.scheduleOn": "reports.sentences.scheduleOn",
  "report.scheduleOff": "reports.sentences.scheduleOff",
  "report.scheduleDrop": "reports.sentences.scheduleDrop",
  "report.setRetention": "reports.sentences.setRetention",
  "element.handOver": "adminEvents.elementHandOver",
  "member.invite": "adminEvents.memberInvite",
  "member.inviteAgain": "adminEvents.memberInviteAgain",
  "member.withdrawInvitation": "adminEvents.memberWithdrawInvitation",
  "member.join": "adminEvents.memberJoin",
  "member.changeRole": "adminEvents.memberChangeRole",
  "member.bindToUnits": "adminEvents.memberBindToUnits",
  "member.remove": "adminEvents.memberRemove",
  "unit.add": "adminEvents.unitAdd",
  "unit.rename": "adminEvents.unitRename",
  "unit.move": "adminEvents.unitMove",
  "unit.dissolve": "adminEvents.unitDissolve",
  "unit.reinstate": "adminEvents.unitReinstate",
  "framework.enable": "adminEvents.frameworkEnable",
  "framework.disable": "adminEvents.frameworkDisable",
  "element.reportObservation": "programs.log.sentences.observation",
  "token.createPersonal": "programs.log.sentences.createPersonal",
  "token.createService": "programs.log.sentences.createService",
  "token.revokePersonal": "programs.log.sentences.revokePersonal",
  "token.revokeService": "programs.log.sentences.revokeService",
  "log.export": "adminEvents.logExport",
  "consultation.prepare": "logEvents.sentences.consultationPrepare",
  "consultation.open": "logEvents.sentences.consultationOpen",
  "consultation.close": "logEvents.sentences.consultationClose",
  "consultation.addParty": "logEvents.sentences.consultationAddParty",
  "consultation.remind": "logEvents.sentences.consultationRemind",
  "consultation.answer": "logEvents.sentences.consultationAnswer",
  "consultation.register": "logEvents.sentences.consultationRegister",
  "consultation.assess": "logEvents.sentences.consultationAssess",
  "plan.moveRegime": "logEvents.sentences.planMoveRegime",
  "plan.import": "logEvents.sentences.planImport",
  "plan.reimport": "logEvents.sentences.planReimport",
  "plan.publish": "logEvents.sentences.planPublish",
  "plan.unpublish": "logEvents.sentences.planUnpublish",
  "plan.unpublishAll": "logEvents.sentences.planUnpublishAll",
  "plan.publishDocuments": "logEvents.sentences.planPublishDocuments",
  "publisher.save": "logEvents.sentences.publisherSave",
  "plan.editHead": "logEvents.sentences.planEditHead",
  "plan.editPart": "logEvents.sentences.planEditPart",
  "plan.decide": "logEvents.sentences.planDecide",
  "plan.adopt": "logEvents.sentences.planAdopt",
  "decision.attach": "logEvents.sentences.decisionAttach",
  "decision.removeDocument": "logEvents.sentences.decisionRemoveDocument",
  "plan.supersede": "logEvents.sentences.planSupersede",
  "plan.namePredecessor": "logEvents.sentences.planNamePredecessor",
  "finding.setAside": "logEvents.sentences.findingSetAside",
  "finding.takeUp": "logEvents.sentences.findingTakeUp",
  "customField.save": "logEvents.sentences.customFieldSave",
  "customField.retire": "logEvents.sentences.customFieldRetire",
  "element.rename": "logEvents.sentences.elementRename",
  "element.undo": "logEvents.sentences.elementUndo",
  "calendar.subscribe": "logEvents.sentences.calendarSubscribe",
  "calendar.unsubscribe": "logEvents.sentences.calendarUnsubscribe",
};

/** Whether the action has a sentence of its own. */
export function hasSentence(action: string): boolean {
  return Object.hasOwn(SENTENCES, action);
}

/** A line of the log as a sentence. An action that has no words yet is still told of. */
export function eventSentence(options: { event: RecentEvent; text: Text }): string {
  const { event, text } = options;
  const title = typeof event.details.title === "string" ? event.details.title : "…";
  return text.t(SENTENCES[event.action] ?? "events.other", {
    who: event.actor ?? text.t("home.someone"),
    title,
  });
}
