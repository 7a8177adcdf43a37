import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";

/** Lists of statistics and periods; they are others' and lie beside the checkout where there are any. */
const folder = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const read = (path: string) => readFileSync(`${folder}${path}`, "utf8");
const absent = !existsSync(`${folder}data/indicator-catalogue.json`);
const why = absent ? " (skipped: no lists beside the checkout)" : "";

interface ListedSource {
  readonly provider: string;
  readonly table?: string | null;
  readonly contents?: string;
  readonly status: string;
}

const sources = framework.indicators.flatMap(({ id, sources }) =>
  sources.map((source) => ({ id, ...source })),
);

describe("indicators", () => {
  it("are the 26 of the catalogue, and those that calculations of need ask for", () => {
    const numbers = new Set(framework.indicators.map(({ id }) => id.slice(0, 4)));
    for (let number = 1; number <= 26; number += 1) {
      expect(numbers).toContain(`i-${String(number).padStart(2, "0")}`);
    }
  });

  it("claim no table or measure that is not called verified, and none of the invented ones", () => {
    for (const source of sources) {
      if (source.provider === "ssb" && source.verified) expect(source.table).toMatch(/^\d{5}$/);
      expect(source.table ?? "").not.toMatch(/^143[0-4]\d$/);
    }
  });

  it("count overcrowding by norms of one subject that are never the same", () => {
    const named = framework.indicators.flatMap(({ norm }) => (norm === null ? [] : [norm]));
    expect(named).toEqual(["ssb-25-persons", "ssb-25-gaps"]);
    expect(new Set(framework.norms.map(({ subject }) => subject))).toEqual(
      new Set(["overcrowding"]),
    );
  });

  it.skipIf(absent)(`stand in the lists of statistics${why}`, () => {
    const catalogue = JSON.parse(read("data/indicator-catalogue.json")) as {
      readonly indicators: readonly { readonly NO: readonly ListedSource[] }[];
    };
    const listed = catalogue.indicators.flatMap(({ NO }) => NO);
    const texts = read("data/indicator-catalogue.json") + read("domain/norway.md");
    const verified = sources.filter(({ provider, verified }) => provider === "ssb" && verified);
    expect(verified.length).toBeGreaterThan(12);
    for (const { id, table, measure } of verified) {
      const same = listed.filter((entry) => entry.table === table);
      expect(
        same.every(({ status }) => status === "verified"),
        `${id} ${table}`,
      ).toBe(true);
      expect(texts, `${id} table`).toContain(table);
      if (measure !== null) expect(texts, `${id} measure`).toContain(measure);
    }
    // What the list marks as unverified is not called verified here.
    for (const entry of listed.filter(({ status }) => status !== "verified")) {
      const ours = sources.filter(({ measure }) => measure !== null && measure === entry.contents);
      expect(ours.every(({ verified }) => !verified)).toBe(true);
    }
  });
});

describe("periods", () => {
  const mandate = framework.periods.find(({ kind }) => kind === "mandate");

  it.skipIf(absent)(`begin in the month in which councils meet first${why}`, () => {
    const { periods } = JSON.parse(read("data/mandate-periods.json")) as {
      readonly periods: readonly {
        readonly country: string;
        readonly constitutingMeetingBy?: string;
      }[];
    };
    const days = periods
      .filter(({ country }) => country === "NO")
      .map(({ constitutingMeetingBy }) => constitutingMeetingBy);
    expect(days).toContain(mandate?.anchor);
    expect(mandate?.months).toBe(48);
  });

  it("give the planning strategy its year from the first meeting of the council", () => {
    const strategy = framework.periods.find(({ id }) => id === "planstrategi");
    const year = (anchor: string | undefined) => Number(anchor?.slice(0, 4));
    expect(year(strategy?.anchor)).toBe(year(mandate?.anchor) + 1);
    expect(strategy?.anchor.slice(4)).toBe(mandate?.anchor.slice(4));
  });
});

describe("processes", () => {
  it("give a plan under plan- og bygningsloven six weeks twice, and a temaplan no term of law", () => {
    const minimums = (id: string) =>
      framework.processes
        .find((process) => process.id === id)
        ?.phases.flatMap(({ minimum }) => (minimum === null ? [] : [minimum.days]));
    expect(minimums("pbl-plan")).toEqual([42, 42]);
    expect(minimums("temaplan")).toEqual([]);
  });

  it("offer every type of plan a way to come about", () => {
    const offered = new Set(framework.processes.flatMap(({ documentTypes }) => documentTypes));
    const left = framework.documentTypes.map(({ id }) => id).filter((id) => !offered.has(id));
    expect(left).toEqual(["planstrategi", "retningslinjer"]);
  });

  it("know the twelve public holidays", () => {
    expect(framework.holidays).toHaveLength(12);
  });
});

describe("the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

  it("lists every rule with its severity, and marks those of unverified citation", () => {
    const rows = readme.split("\n").filter((line) => /^\| `[a-z-]+` \|/.test(line));
    const listed = rows.map((row) => {
      const [, id = "", place = "", severity = ""] = row.split("|").map((cell) => cell.trim());
      return { id: id.replaceAll("`", ""), severity, verified: !place.endsWith("*") };
    });
    expect(listed).toEqual(
      framework.requirements.map(({ id, severity, citation }) => ({
        id,
        severity,
        verified: citation.verified,
      })),
    );
  });
});
