import { existsSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { findTypesettingAssets } from "./assets.ts";

describe("template and fonts", () => {
  test("are all there", () => {
    const { template, fonts } = findTypesettingAssets();
    expect(basename(template)).toBe("template.typ");
    expect(fonts).toHaveLength(15);
    for (const path of [template, ...fonts]) expect(existsSync(path), path).toBe(true);
  });

  test("are found from the place of a bundled program too", () => {
    const elsewhere = new URL("../../../../apps/worker/dist/main.mjs", import.meta.url);
    expect(findTypesettingAssets(pathToFileURL(elsewhere.pathname))).toEqual(
      findTypesettingAssets(),
    );
  });
});
