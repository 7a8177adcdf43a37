import { parsePartialDate } from "@boplan/domain/partial-date";
import { describe, expect, it } from "vitest";
import { loadFrameworks } from "./load-frameworks.ts";
import { renewalsOf } from "./renewal.ts";

const frameworks = loadFrameworks();
const renewals = (id: string, adopted: string, on = "2027-03-01") => {
  const adoptedOn = parsePartialDate(adopted);
  if (adoptedOn === null) throw new Error(adopted);
  return renewalsOf({ framework: frameworks.get(id), adoptedOn, on });
};

describe("the clock of an adopted plan", () => {
  it("points to the term after the one of the adoption", () => {
    expect(renewals("se-bostadsforsorjning", "2026-11-19")).toContainEqual(
      expect.objectContaining({ kind: "mandate", from: "2030-10-15", to: "2034-10-14" }),
    );
    // The last day of a term belongs to it.
    expect(renewals("se-bostadsforsorjning", "2026-10-14")).toContainEqual(
      expect.objectContaining({ kind: "mandate", from: "2026-10-15", to: "2030-10-14" }),
    );
  });

  it("renews the action part from today on", () => {
    expect(renewals("no-boligsosial", "2024-05-02")).toContainEqual(
      expect.objectContaining({ kind: "action", from: "2028-01-01" }),
    );
    expect(renewals("no-boligsosial", "2024-05-02", "2026-12-31")).toContainEqual(
      expect.objectContaining({ kind: "action", from: "2027-01-01" }),
    );
  });
});
