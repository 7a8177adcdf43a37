import type { Messages } from "../../messages.ts";

export const mail: Messages["mail"] = {
  frame: { automatic: "This letter was sent automatically; replies are not read." },
  invitation: {
    subject: "You are invited to {{tenant}} in Boplan",
    body: "Hello,\n\n{{inviter}} has invited you to {{tenant}} in Boplan, where the municipality writes and follows up its housing plan.\n\nYour role will be: {{role}}.",
    action: "Accept the invitation",
    note: "The link is personal, works once and is valid until and including {{expires}}.\n\nIf you did not expect this letter, leave it be. Nothing happens without you.",
  },
  consultation: {
    subject: "{{tenant}} asks for your comments: {{plan}}",
    body: "To {{party}}\n\n{{tenant}} asks for your comments on {{plan}} ({{round}}).\n\n{{message}}\n\nPlease answer by {{expires}}.",
    action: "Read the draft and answer",
    note: "The link is personal to you and needs no account. You can answer several times, also that you have no comments.",
  },
  consultationReminder: {
    subject: "Reminder: {{tenant}} asks for your comments on {{plan}}",
    body: "To {{party}}\n\n{{tenant}} has had no answer from you about {{plan}} ({{round}}).\n\n{{message}}\n\nThe last day is {{expires}}. Later answers are taken but marked as late.",
    action: "Read the draft and answer",
    note: "The link is personal to you and needs no account. If you have no comments, you can answer just that.",
  },
  consultationReceipt: {
    subject: "Your answer about {{plan}} has come in",
    body: "To {{party}}\n\n{{tenant}} has received your answer about {{plan}} ({{round}}). Receipt: {{reference}}.",
    action: "See what you have sent in",
    note: "What has been sent in cannot be changed or removed. You can send more until the round is closed.",
  },
  consultationReceiptLate: {
    subject: "Your answer about {{plan}} has come in, after the last day",
    body: "To {{party}}\n\n{{tenant}} has received your answer about {{plan}} ({{round}}). The last day was {{expires}}, so the answer is marked as late. Receipt: {{reference}}.",
    action: "See what you have sent in",
    note: "What has been sent in cannot be changed or removed. You can send more until the round is closed.",
  },
  reportDone: {
    subject: "The report is done: {{plan}}",
    body: "The report you ordered in {{tenant}} is done.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "Get the report",
    note: "You get this e-mail because you ordered the report. On the page Reports you choose when to get one.",
  },
  reportFailed: {
    subject: "The report was not finished: {{plan}}",
    body: "The report you ordered in {{tenant}} could not be made. The plan is untouched.\n\n{{plan}}: {{reportKind}} ({{reportFormat}}).",
    action: "See why and order again",
    note: "You get this e-mail because you ordered the report. On the page Reports you choose when to get one.",
  },
};
