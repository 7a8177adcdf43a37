import { isCarriedOut } from "@boplan/domain/plan";
import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it } from "vitest";
import { chooseMunicipalities } from "./choose-municipalities.ts";
import { type Fate, fateOf } from "./fate.ts";
import { groundOf } from "./ground.ts";
import { growPlans } from "./grow-plan.ts";
import { randomOf } from "./random.ts";
import { tenantSlugOf } from "./tenant-slugs.ts";

const TODAY = "2026-11-22";
const frameworks = loadFrameworks();
const everybody = chooseMunicipalities({ seed: 1, count: 647 });

const fatesOf = (years: number) =>
  everybody.map(({ country, code }) =>
    fateOf({ random: randomOf(`${country}-${code}`), today: TODAY, years }),
  );

/** Plans of the first so many municipalities, all of them with a plan in force. */
function grown({ seed, count }: { seed: number; count: number }) {
  return everybody.slice(0, count).map((municipality) => {
    const ground = groundOf({ seed, municipality, frameworks, today: TODAY });
    const drawn = fateOf({ random: randomOf(`${ground.key}/fate`), today: TODAY, years: 5 });
    const fate: Fate = { ...drawn, state: "adopted", former: true, next: true };
    return { ground, plans: growPlans({ ground, fate }) };
  });
}

describe("the municipalities", () => {
  it("are different ones, both countries' equally, and a larger number holds the smaller", () => {
    const keys = everybody.map(({ country, code }) => `${country}-${code}`);
    expect(new Set(keys).size).toBe(647);
    expect(new Set(everybody.map(tenantSlugOf)).size).toBe(647);
    const few = chooseMunicipalities({ seed: 1, count: 10 });
    expect(few).toEqual(everybody.slice(0, 10));
    expect(few.filter(({ country }) => country === "SE")).toHaveLength(5);
    // Whole counties: a region has more than one to compare.
    expect(new Set(few.map(({ country, countyCode }) => `${country}-${countyCode}`)).size).toBe(2);
    expect(chooseMunicipalities({ seed: 2, count: 10 })).not.toEqual(few);
  });
});

describe("the fates", () => {
  it.each([1, 2, 5])("over %i years hold every case, and nothing of the future", (years) => {
    const fates = fatesOf(years);
    expect(new Set(fates.map(({ state }) => state))).toEqual(new Set(["none", "draft", "adopted"]));
    expect(new Set(fates.map(({ sharing }) => sharing)).size).toBe(4);
    const days = fates.map(({ adoptedOn }) => adoptedOn).sort();
    expect(days.at(-1)?.localeCompare(TODAY)).toBeLessThanOrEqual(0);
    expect(fates.every(({ adoptedOn, validTo }) => validTo === null || adoptedOn < validTo)).toBe(
      true,
    );
    const within = (from: string, to: string) =>
      fates.filter(({ validTo }) => validTo !== null && from <= validTo && validTo <= to).length;
    expect(within(TODAY, "2027-11-22")).toBeGreaterThan(50);
    if (years > 1) expect(within("2020-01-01", TODAY)).toBeGreaterThan(5);
  });
});

describe("the plans", () => {
  const twelve = grown({ seed: 1, count: 12 });

  it("are the same for the same seed, ids too, and others for another", () => {
    const again = grown({ seed: 1, count: 3 });
    expect(again.map(({ plans }) => plans)).toEqual(twelve.slice(0, 3).map(({ plans }) => plans));
    const others = grown({ seed: 2, count: 1 });
    expect(others[0]?.plans[0]?.plan.id).not.toBe(again[0]?.plans[0]?.plan.id);
  });

  it("are trees of the framework, written to the end, of about 150 elements", () => {
    const sizes = twelve.map(({ ground, plans }) => {
      for (const { plan } of plans) {
        const kinds = new Map(plan.elements.map(({ id, kind }) => [id, kind]));
        expect(kinds.size).toBe(plan.elements.length);
        const seen = new Set<string>();
        for (const { id, kind, parentId, title, text, doneWhen } of plan.elements) {
          const parents = ground.framework.kinds.find((rule) => rule.kind === kind)?.parents;
          expect(parents).toContain(parentId === null ? null : kinds.get(parentId));
          expect(parentId === null || seen.has(parentId)).toBe(true);
          expect(`${title} ${text} ${doneWhen}`).not.toMatch(/[{}[\]]/);
          seen.add(id);
        }
        expect(plan.language === "sv").toBe(ground.municipality.country === "SE");
      }
      return plans.find(({ plan }) => plan.status === "adopted")?.plan.elements.length ?? 0;
    });
    expect(Math.min(...sizes)).toBeGreaterThan(40);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(110);
    expect(mean).toBeLessThan(190);
  });

  it("are followed up year by year: what is reported grows, and every change counts", () => {
    const long = twelve
      .flatMap(({ plans }) => plans)
      .filter(({ versions }) => versions.some(({ reported }) => reported.length > 0));
    expect(long.length).toBeGreaterThan(3);
    for (const { versions, elements } of long) {
      const days = versions.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      expect((days.at(-1) ?? "") <= TODAY).toBe(true);
      const done = versions.map(
        ({ plan }) => plan.elements.filter(({ status }) => status === "done").length,
      );
      expect(done[0]).toBe(0);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      for (const { element, fieldVersions } of elements) {
        expect(Math.max(1, ...Object.values(fieldVersions))).toBe(element.version);
        expect(isCarriedOut(element.kind) ? element.attainment : element.status).toBeNull();
      }
    }
  });
});
