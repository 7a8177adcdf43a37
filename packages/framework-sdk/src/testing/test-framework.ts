import type { Plan } from "@boplan/domain/plan";
import { LANGUAGES } from "@boplan/domain/tenant";
import { describe, expect, it } from "vitest";
import { assertFramework } from "../define-framework.ts";
import { findProblems } from "../find-problems.ts";
import type { Framework, Requirement, RuleFinding, RuleInput } from "../framework.ts";
import { listReadingPatterns } from "../reading-rules.ts";
import { flattenTexts, placeholdersOf, requiredTexts } from "./required-texts.ts";

/** Plans that show what a requirement asks for. */
export interface RequirementFixture {
  readonly passes: Plan;
  readonly fails: Plan;
  /** A plan the rule does not concern; left out where it concerns every plan. */
  readonly outside?: Plan;
  /** Day of the check; the rule's first regime's first day unless told. */
  readonly on?: string;
  /** Day on which the failing plan fails, where the day makes the difference. */
  readonly failsOn?: string;
}

export interface TestFrameworkOptions {
  readonly framework: Framework;
  /** One fixture for each requirement id. */
  readonly fixtures: Readonly<Record<string, RequirementFixture>>;
  /** Imports the framework's module anew: shows that an import has no side effects. */
  readonly load: () => Promise<unknown>;
  /** Case numbers as written, with the parts they must come apart into; `null` for unknown forms. */
  readonly caseNumbers: Readonly<Record<string, ReturnType<Framework["parseCaseNumber"]>>>;
}

/**
 * The conformance suite. A framework's `conformance.test.ts` is this call and its own cases.
 *
 * @example
 * testFramework({ framework, fixtures, load: () => import("../src/index.ts"), caseNumbers: {} });
 */
export function testFramework(options: TestFrameworkOptions): void {
  const { framework, fixtures } = options;
  describe(`framework ${framework.id}`, () => {
    testDescriptor(options);
    testTexts(framework);
    describe("requirements", () => {
      it("has a fixture for every requirement and none besides", () => {
        const ids = framework.requirements.map((requirement) => requirement.id);
        expect(Object.keys(fixtures).sort()).toEqual([...ids].sort());
      });
      for (const requirement of framework.requirements) {
        const fixture = fixtures[requirement.id];
        if (fixture) testRequirement({ framework, requirement, fixture });
      }
    });
    it("reads documents by patterns that match their examples", () => {
      const problems = findProblems(framework).filter((problem) => problem.part === "reading");
      expect(problems).toEqual([]);
      const { reading } = framework;
      expect(listReadingPatterns(reading).length).toBeGreaterThan(0);
      expect(reading.sections.length + reading.entries.length).toBeGreaterThan(0);
      for (const { rule } of listReadingPatterns(reading)) {
        // A pattern that matches nothing at all would claim every line of every document.
        expect(new RegExp(rule.pattern, "iu").test(""), rule.pattern).toBe(false);
      }
    });
    it("takes case numbers apart", () => {
      expect(framework.parseCaseNumber("")).toBeNull();
      for (const [written, parts] of Object.entries(options.caseNumbers)) {
        expect(framework.parseCaseNumber(written), written).toEqual(parts);
      }
    });
  });
}

function testDescriptor({ framework, load }: TestFrameworkOptions): void {
  it("is a sound descriptor", () => {
    expect(findProblems(framework)).toEqual([]);
    expect(() => assertFramework(framework)).not.toThrow();
  });
  it("is frozen throughout", () => {
    expect(Object.isFrozen(framework)).toBe(true);
    expect(Object.isFrozen(framework.kinds)).toBe(true);
    expect(Object.isFrozen(framework.locales.en)).toBe(true);
  });
  it("leaves the world as it was when imported", async () => {
    const before = Reflect.ownKeys(globalThis);
    const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)]);
    await load();
    expect(Reflect.ownKeys(globalThis)).toEqual(before);
    expect(process.eventNames().map((name) => [name, process.listenerCount(name)])).toEqual(
      listeners,
    );
  });
}

function testTexts(framework: Framework): void {
  const [source] = framework.languages;
  const sourceTexts = flattenTexts(framework.locales[source ?? "en"]);
  for (const language of LANGUAGES) {
    describe(`texts in ${language}`, () => {
      const texts = flattenTexts(framework.locales[language]);
      it("has a text for every id, and none for ids that do not exist", () => {
        expect(requiredTexts(framework).filter((key) => !texts.has(key))).toEqual([]);
        expect([...texts.keys()].sort()).toEqual([...sourceTexts.keys()].sort());
      });
      it("has no empty text and none that is its own key", () => {
        const hollow = [...texts].filter(
          ([key, text]) => text.trim() === "" || (isOwnKey({ key, text }) && !isUnit(key)),
        );
        expect(hollow).toEqual([]);
      });
      it("keeps the placeholders of the source language", () => {
        for (const [key, text] of texts) {
          expect(placeholdersOf(text), key).toEqual(placeholdersOf(sourceTexts.get(key) ?? ""));
        }
      });
    });
  }
}

function isOwnKey({ key, text }: { key: string; text: string }): boolean {
  return text === key || text === key.split(".").at(-1);
}

/** A unit is a small word, and may well be written as its id is: `procent`. */
function isUnit(key: string): boolean {
  return key.startsWith("units.");
}

function testRequirement(options: {
  framework: Framework;
  requirement: Requirement;
  fixture: RequirementFixture;
}): void {
  const { framework, requirement, fixture } = options;
  const inputFor = (plan: Plan): RuleInput => {
    const day = plan === fixture.fails ? (fixture.failsOn ?? fixture.on) : fixture.on;
    const regime = framework.regimes.find(
      (candidate) => requirement.regimes === "all" || requirement.regimes.includes(candidate.id),
    );
    if (!regime) throw new Error(`no regime for ${requirement.id}`);
    return { plan, regime, on: day ?? regime.validFrom };
  };
  const findingsOf = (plan: Plan): readonly RuleFinding[] => {
    const input = inputFor(plan);
    return requirement.appliesTo(input) ? requirement.check(input) : [];
  };

  describe(requirement.id, () => {
    it("passes its passing plan", () => {
      expect(requirement.appliesTo(inputFor(fixture.passes))).toBe(true);
      expect(findingsOf(fixture.passes)).toEqual([]);
    });
    it("finds its failing plan wanting, in words every language has", () => {
      const findings = findingsOf(fixture.fails);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.path).toMatch(
          /^(document\/\w+|elements(\/[^/]+){0,2}|parts\/\w+(\/[^/]+)?)$/,
        );
        for (const language of LANGUAGES) {
          const text = framework.locales[language].findings[finding.messageCode];
          expect(text, `findings.${finding.messageCode} in ${language}`).toBeTruthy();
          expect(Object.keys(finding.params ?? {}).sort()).toEqual(placeholdersOf(text ?? ""));
        }
      }
    });
    it("names each place once, so that one finding can be set aside and not its neighbours", () => {
      const paths = findingsOf(fixture.fails).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    });
    it("gives the same findings twice", () => {
      expect(findingsOf(fixture.fails)).toEqual(findingsOf(fixture.fails));
    });
    const { outside } = fixture;
    if (outside) {
      it("is silent where it does not apply", () => {
        expect(requirement.appliesTo(inputFor(outside))).toBe(false);
      });
    }
  });
}
