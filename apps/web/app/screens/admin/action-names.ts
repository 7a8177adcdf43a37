import type { TextKey } from "../../text/text.tsx";

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
