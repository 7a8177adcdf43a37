import type { MailSender } from "@boplan/application/mail/deliver-mail";
import { composeMail } from "@boplan/mail/compose-mail";
import { createSmtpPost } from "@boplan/mail/smtp-post";
import type { i18n } from "i18next";

/** Writes letters in the reader's language and hands them to the mail server. */
export function createMailSender(options: { i18n: i18n; url: string; from: string }): MailSender {
  const { i18n, url, from } = options;
  const post = createSmtpPost({ url, from });
  return {
    send: async ({ id, recipient, ...letter }) => {
      const { subject, text, html } = composeMail({ i18n, letter });
      await post.send({ id, to: recipient, subject, text, html });
    },
  };
}
