import type { Messages } from "../../messages.ts";

export const mail: Messages["mail"] = {
  frame: { automatic: "This letter was sent automatically; replies are not read." },
  invitation: {
    subject: "You are invited to {{tenant}} in Boplan",
    body: "Hello,\n\n{{inviter}} has invited you to {{tenant}} in Boplan, where the municipality writes and follows up its housing plan.\n\nYour role will be: {{role}}.",
    action: "Accept the invitation",
    note: "The link is personal, works once and is valid until and including {{expires}}.\n\nIf you did not expect this letter, leave it be. Nothing happens without you.",
  },
};
