import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { isPublicAddress, publicBuild } from "./public-build.ts";

const route = (id: string, path: string | undefined, parentId: string | undefined = "root") => [
  id,
  { id, path, parentId, module: {} },
];

test("what lies below /p/ is answered with its own routes and the page for what is missing", () => {
  const routes = Object.fromEntries([
    route("root", "", undefined),
    route("home", undefined),
    route("plan", "p/:municipality/:plan"),
    route("tenant", "t/:tenant"),
    route("plans", "p/of-a-tenant", "tenant"),
    route("publish", "publish"),
    route("missing", "*"),
  ]);
  const whole = { routes, publicPath: "/" } as unknown as ServerBuild;
  const part = publicBuild(whole);
  expect(Object.keys(part.routes)).toEqual(["root", "plan", "missing"]);
  expect(part.publicPath).toBe("/");
  expect(["/p/lund/plan", "/p/lund"].every(isPublicAddress)).toBe(true);
  expect(["/", "/p", "/t/lund", "/publish", "/__manifest"].some(isPublicAddress)).toBe(false);
});
