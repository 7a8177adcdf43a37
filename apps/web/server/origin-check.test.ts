import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin-check.ts";

const POST = { method: "POST", host: "boplan.example", publicOrigin: null };

test("reading needs no origin", () => {
  const asked = { ...POST, method: "GET", secFetchSite: "cross-site", origin: undefined };
  expect(isOwnOrigin(asked)).toBe(true);
});

test.each([
  [{ secFetchSite: "same-origin", origin: "https://boplan.example" }, true],
  [{ secFetchSite: undefined, origin: "https://boplan.example" }, true],
  [{ secFetchSite: "same-origin", origin: undefined }, true],
  [{ secFetchSite: undefined, origin: undefined }, false],
  [{ secFetchSite: "cross-site", origin: "https://boplan.example" }, false],
  [{ secFetchSite: "same-site", origin: undefined }, false],
  [{ secFetchSite: "none", origin: undefined }, false],
  [{ secFetchSite: undefined, origin: "https://evil.example" }, false],
  [{ secFetchSite: undefined, origin: "null" }, false],
])("changing something with %j: %s", (headers, expected) => {
  expect(isOwnOrigin({ ...POST, ...headers })).toBe(expected);
});

test("behind a proxy the public origin decides", () => {
  const proxied = { ...POST, host: "10.0.0.5:3000", publicOrigin: "https://boplan.example" };
  const sent = { secFetchSite: undefined, origin: "https://boplan.example" };
  expect(isOwnOrigin({ ...proxied, ...sent })).toBe(true);
  expect(isOwnOrigin({ ...proxied, ...sent, origin: "http://10.0.0.5:3000" })).toBe(false);
});
