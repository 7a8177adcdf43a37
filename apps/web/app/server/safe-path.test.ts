import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

test.each(["/t/norsjo", "/t/norsjo/plans?status=draft#goal-1", "/"])("keeps %s", (path) => {
  expect(safePath({ path, fallback: "/home" })).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/a/..//evil.example",
  "/%0d\n",
  "t/norsjo",
  "",
  null,
  undefined,
])("refuses %j", (path) => {
  expect(safePath({ path, fallback: "/home" })).toBe("/home");
});
