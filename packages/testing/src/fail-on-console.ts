import { format } from "node:util";
import { afterEach, beforeEach } from "vitest";

/**
 * Set-up file of every test project: a test in which something unexpectedly writes a warning or an
 * error fails. A test that expects one replaces the method with `vi.spyOn(console, "error")`.
 */
const noticed: string[] = [];
const original = { error: console.error, warn: console.warn };

beforeEach(() => {
  noticed.length = 0;
  for (const method of ["error", "warn"] as const) {
    console[method] = (...parts: unknown[]) => {
      noticed.push(`console.${method}: ${format(...parts)}`);
    };
  }
});

afterEach(() => {
  console.error = original.error;
  console.warn = original.warn;
  if (noticed.length > 0) throw new Error(`Unexpected output:\n${noticed.join("\n")}`);
});
