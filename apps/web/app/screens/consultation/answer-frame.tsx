import { LANGUAGES } from "@boplan/domain/tenant";
import { Shield } from "@boplan/ui/icons";
import { SkipLink, TopBar } from "@boplan/ui/shell";
import type { ReactNode } from "react";
import { useText } from "../../text/text.tsx";

/** The frame of a page for somebody without an account: whose it is, and in which language. */
export function AnswerFrame(props: {
  readonly tenantName: string;
  /** This page in a language. */
  readonly inLanguage: Readonly<Record<(typeof LANGUAGES)[number], string>>;
  readonly children: ReactNode;
}) {
  const { tenantName, inLanguage, children } = props;
  const { t, language } = useText();
  return (
    <>
      <SkipLink label={t("shell.skip")} />
      <TopBar>
        <div className="bp-tenant">
          <Shield />
          <span>{tenantName}</span>
        </div>
      </TopBar>
      <main className="bp-page bp-answer" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="bp-answer-foot">
        <nav aria-label={t("answer.language")}>
          <ul className="bp-languages">
            {LANGUAGES.map((choice) => (
              <li key={choice}>
                {/* A plain link: the page is loaded anew in the other language. */}
                <a
                  href={inLanguage[choice]}
                  lang={choice}
                  hrefLang={choice}
                  aria-current={choice === language ? "true" : undefined}
                >
                  {t(`common:languages.${choice}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t("common:productName")}</p>
      </footer>
    </>
  );
}
