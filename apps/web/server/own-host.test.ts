import { expect, test } from "vitest";
import { pathOnMainSite } from "./own-host.ts";

test.each([
  ["/", "/p/norsjo"],
  ["/?lang=en", "/p/norsjo?lang=en"],
  ["/bostader-2026", "/p/norsjo/bostader-2026"],
  ["/bostader-2026/versions/1..2?lang=nb", "/p/norsjo/bostader-2026/versions/1..2?lang=nb"],
  ["/feed.atom", "/p/norsjo/feed.atom"],
  ["/embed/bostader-2026", "/embed/norsjo/bostader-2026"],
  ["/robots.txt", "/robots.txt"],
  ["/accessibility?lang=nn", "/accessibility?lang=nn"],
  // What belongs to the main site is no page of the municipality's.
  ["/sign-in", "/p/norsjo/sign-in"],
  ["/t/norsjo/plans", "/p/norsjo/t/norsjo/plans"],
])("an own host's %s is %s of the main site", (url, path) => {
  expect(pathOnMainSite({ slug: "norsjo", url })).toBe(path);
});
