import type { TextKey } from "../../text/text.tsx";

/** What the facts of an event are called. One without a name keeps its own. */
export const FACT_NAMES: Readonly<Record<string, TextKey>> = {
  plan: "log.facts.plan",
  to: "log.facts.to",
  from: "log.facts.from",
  role: "log.facts.role",
  units: "log.facts.units",
  under: "log.facts.under",
  on: "log.facts.on",
  successor: "log.facts.successor",
  before: "log.facts.before",
  validFrom: "log.facts.validFrom",
  elements: "log.facts.elements",
  number: "log.facts.number",
  versionNumber: "log.facts.versionNumber",
  recipient: "log.facts.recipient",
  fields: "log.facts.fields",
  format: "log.facts.format",
};

/** What each action of the log is called in its filter. One without a name shows its code. */
export const ACTION_NAMES: Readonly<Record<string, TextKey>> = {
  "plan.create": "log.actions.planCreate",
  "plan.freeze": "log.actions.planFreeze",
  "plan.share": "log.actions.planShare",
  "plan.withdraw": "log.actions.planWithdraw",
  "element.edit": "log.actions.elementEdit",
  "element.handOver": "log.actions.elementHandOver",
  "report.order": "log.actions.reportOrder",
  "member.invite": "log.actions.memberInvite",
  "member.inviteAgain": "log.actions.memberInviteAgain",
  "member.withdrawInvitation": "log.actions.memberWithdrawInvitation",
  "member.join": "log.actions.memberJoin",
  "member.changeRole": "log.actions.memberChangeRole",
  "member.bindToUnits": "log.actions.memberBindToUnits",
  "member.remove": "log.actions.memberRemove",
  "unit.add": "log.actions.unitAdd",
  "unit.rename": "log.actions.unitRename",
  "unit.move": "log.actions.unitMove",
  "unit.dissolve": "log.actions.unitDissolve",
  "unit.reinstate": "log.actions.unitReinstate",
  "framework.enable": "log.actions.frameworkEnable",
  "framework.disable": "log.actions.frameworkDisable",
  "log.export": "log.actions.logExport",
};
