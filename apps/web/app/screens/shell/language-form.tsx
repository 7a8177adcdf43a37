import { LANGUAGES } from "@boplan/domain/tenant";
import { Form, useLocation } from "@remix-run/react";
import { languagePath } from "../../paths/entry.ts";
import { useText } from "../../text/text.tsx";

/** The four languages as buttons of one form: works without script, and loads the page anew with it. */
export function LanguageForm() {
  const { t, language } = useText();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={languagePath} reloadDocument>
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset>
        <legend className="bp-hidden">{t("shell.language")}</legend>
        <div className="bp-languages">
          {LANGUAGES.map((choice) => (
            <button
              key={choice}
              className="bp-plain-button"
              type="submit"
              name="language"
              value={choice}
              lang={choice}
              aria-current={choice === language ? "true" : undefined}
            >
              {t(`common:languages.${choice}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}
