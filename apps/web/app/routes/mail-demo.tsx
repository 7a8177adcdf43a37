import { listKeptMail } from "@boplan/application/mail/list-kept-mail";
import { formatMoment } from "@boplan/i18n/format";
import { composeMail } from "@boplan/mail/compose-mail";
import { EmptyState } from "@boplan/ui/message";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "../screens/page-meta.ts";
import { TenantShell } from "../screens/shell/tenant-shell.tsx";
import { webContainer } from "../server/container.server.ts";
import { webEnv } from "../server/env.server.ts";
import { notHere, userRoute } from "../server/route-builder.server.ts";
import { useText } from "../text/text.tsx";

export const meta = pageMeta;

/** Letters of an installation that has no mail server. With one, there is no such page. */
export const loader = userRoute(async ({ app, session, language, text, titled }) => {
  if (webEnv().SMTP_URL) throw notHere();
  const { i18n } = webContainer();
  const { user } = session;
  const mails = await listKeptMail({ app, user });
  return {
    title: titled(text.t("mailDemo.title")),
    userName: user.name,
    mails: mails.map((mail) => {
      const { subject, text: words, link } = composeMail({ i18n, letter: mail });
      return {
        id: mail.id,
        recipient: mail.recipient,
        tenantName: mail.tenantName,
        lang: mail.language === language ? undefined : mail.language,
        when: formatMoment({ moment: mail.createdAt, language }),
        subject,
        words,
        link,
      };
    }),
  };
});

export default function MailDemo() {
  const { t } = useText();
  const { userName, mails } = useLoaderData<typeof loader>();
  return (
    <TenantShell userName={userName} tenant={null} others={[]} rooms={[]}>
      <main className="bp-page" id="main" tabIndex={-1}>
        <div className="bp-head">
          <div>
            <h1>{t("mailDemo.title")}</h1>
            <p className="bp-say">{t("mailDemo.say")}</p>
          </div>
        </div>
        {mails.length === 0 ? (
          <EmptyState>
            <p>{t("mailDemo.none")}</p>
          </EmptyState>
        ) : (
          <ul className="bp-letters">
            {mails.map(({ id, subject, words, link, recipient, tenantName, when, lang }) => (
              <li key={id}>
                <article aria-labelledby={id}>
                  <h2 id={id} lang={lang}>
                    {subject}
                  </h2>
                  <p className="bp-sub bp-sm">
                    {t("mailDemo.to")} {recipient} · {tenantName} · {when}
                  </p>
                  <div className="bp-letter" lang={lang}>
                    {words}
                  </div>
                  {link ? (
                    <p>
                      <a href={link}>{t("mailDemo.open")}</a>
                    </p>
                  ) : null}
                </article>
              </li>
            ))}
          </ul>
        )}
      </main>
    </TenantShell>
  );
}
