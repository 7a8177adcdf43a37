import { type Check, isTest, sourcesOf, withoutComments } from "../repository.ts";

/** What a browser runs. Public pages are written on the server alone. */
const IN_BROWSER = /^(apps\/web\/app\/(screens\/(?!public\/)|text\/)|packages\/ui\/src\/)/;

/**
 * Server and browser write the same words only where they know the same languages, and Chromium
 * knows no Nynorsk: dates, numbers and lists go through `@boplan/i18n/format`.
 */
export const checkBrowserWords: Check = (files) =>
  sourcesOf(files)
    .filter((file) => !isTest(file.path) && IN_BROWSER.test(file.path))
    .filter((file) =>
      /\bIntl\s*\.|\.toLocale(String|DateString|TimeString)\(/.test(withoutComments(file.text)),
    )
    .map((file) => ({
      file: file.path,
      message: "writes dates, numbers or lists by itself; use @boplan/i18n/format",
    }));
