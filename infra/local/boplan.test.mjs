import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandNeeds } from "./command-needs.mjs";
import { leftOver, runCommand, standInCheckout } from "./testing/stand-in-checkout.mjs";

let checkout;
beforeAll(() => {
  checkout = standInCheckout();
});
afterAll(() => checkout.remove());

const boplan = (...args) =>
  runCommand({ folder: checkout.folder, script: "boplan.mjs", args }).ended;

test.each([
  ["", "nothing"],
  ["--help", "nothing"],
  ["tenant list --help", "nothing"],
  ["framework list --json", "nothing"],
  ["plan import plan.txt --framework xx-example --json", "nothing"],
  ["plan import plan.txt --framework xx-example --tenant norsjo", "database"],
  ["plan import plan.txt --framework xx-example --tenant=norsjo", "database"],
  ["plan list --tenant norsjo", "database"],
  ["compare --tenant nordisk-bosamverkan --theme ownership", "database"],
  ["db migrate", "schema"],
  ["demo load", "schema"],
  ["report create --tenant norsjo --plan p --out plan.pdf", "worker"],
])("`boplan %s` needs %s", (line, needs) => {
  expect(commandNeeds(line.split(" ").filter(Boolean))).toBe(needs);
});

test("two commands at once share the embedded database one after the other, and stop it", async () => {
  const answers = await Promise.all([
    boplan("tenant", "list", "--json"),
    boplan("plan", "list", "--json"),
  ]);
  for (const { code, stdout } of answers) {
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tenants: ["norsjo"] });
  }
  expect(await leftOver(checkout.folder)).toEqual([]);
});

test("a command that orders a report has a worker beside it, and its exit code is passed on", async () => {
  const made = await boplan("report", "create", "--json");
  expect(JSON.parse(made.stdout).args).toEqual(["report", "create", "--json"]);
  const log = path.join(checkout.folder, ".data", "logs", "worker-for-command.log");
  expect(fs.existsSync(log)).toBe(true);
  expect((await boplan("refuse", "this")).code).toBe(1);
  expect(await leftOver(checkout.folder)).toEqual([]);
});
