import { expect, test } from "vitest";
import { languageOfHeaders } from "./language.server.ts";

test.each([
  [{}, "sv"],
  [{ "accept-language": "nn-NO,nn;q=0.9,nb;q=0.8" }, "nn"],
  [{ "accept-language": "no;q=0.4, en-GB;q=0.9" }, "en"],
  [{ "accept-language": "fi, se, de" }, "sv"],
  [{ "accept-language": "en;q=0, nb" }, "nb"],
  [{ "accept-language": "nb", cookie: "a=1; boplan_language=en; b=2" }, "en"],
  [{ "accept-language": "nb", cookie: "boplan_language=xx" }, "nb"],
  [{ cookie: "not_boplan_language=en" }, "sv"],
])("%j reads %s", (headers, language) => {
  expect(languageOfHeaders(new Headers(headers as Record<string, string>))).toBe(language);
});
