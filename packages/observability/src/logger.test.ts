import { expect, test } from "vitest";
import { createLogger } from "./logger.ts";

function capture() {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  return { lines, logger: createLogger({ name: "worker", destination }) };
}

test("a line has level, time, name, message and facts, also those of a child", () => {
  const { lines, logger } = capture();
  logger.child({ tenantId: "t1" }).info({ pages: 12 }, "report done");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    level: "info",
    name: "worker",
    msg: "report done",
    tenantId: "t1",
    pages: 12,
  });
  expect(String(lines[0]?.time)).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test("an error keeps its code and stack", () => {
  const { lines, logger } = capture();
  logger.error({ err: Object.assign(new Error("gone"), { code: "57P01" }) }, "job failed");
  expect(lines[0]).toMatchObject({ level: "error", err: { code: "57P01", message: "gone" } });
});

test("secrets are struck out", () => {
  const { lines, logger } = capture();
  logger.warn({ password: "hemlig", request: { cookie: "s=1" }, url: "postgres://a:b@c" }, "odd");
  expect(JSON.stringify(lines)).not.toMatch(/hemlig|s=1|a:b@c/);
});
