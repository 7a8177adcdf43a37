import { expect, test } from "vitest";
import { createLogger } from "./logger.ts";

function capture() {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  return { lines, logger: createLogger({ part: "worker", destination }) };
}

test("a line has level, part, event, time and facts, also those of a derived logger", () => {
  const { lines, logger } = capture();
  logger.with({ tenantId: "t1" }).info("reportDone", { pages: 12 });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    level: "info",
    part: "worker",
    event: "reportDone",
    tenantId: "t1",
    pages: 12,
  });
  expect(String(lines[0]?.time)).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test("an error keeps its code and stack", () => {
  const { lines, logger } = capture();
  logger.error("jobFailed", { error: Object.assign(new Error("gone"), { code: "57P01" }) });
  expect(lines[0]).toMatchObject({ level: "error", error: { code: "57P01", message: "gone" } });
});

test("secrets are struck out", () => {
  const { lines, logger } = capture();
  logger.warn("signIn", {
    password: "hemlig",
    request: { cookie: "s=1" },
    url: "postgres://a:b@c",
  });
  expect(JSON.stringify(lines)).not.toMatch(/hemlig|s=1|a:b@c/);
});
