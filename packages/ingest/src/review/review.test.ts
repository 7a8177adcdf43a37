import { ELEMENT_KINDS } from "@boplan/domain/plan";
import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it } from "vitest";
import { planLines, seededRandom } from "../../test/generate-plan.ts";
import { proposePlan } from "../propose-plan.ts";
import {
  applyOperation,
  confidenceLevel,
  openReview,
  type ReviewOperation,
  type ReviewState,
  replayReview,
  reviewOperationSchema,
  toDraftPlan,
  uncoveredLines,
} from "../review.ts";
import { titleKey } from "../source-line.ts";

const framework = loadFrameworks().get("xx-reference");

const TEXT = [
  "# Housing plan 2026–2029",
  "",
  "A word about the harbour that nobody asked for.",
  "",
  "## Goal area 1: More homes",
  "",
  "### Goals",
  "",
  "- Build where there are roads",
  "- Keep the old houses",
  "",
  "### Measures",
  "",
  "- Build forty homes",
  "- Lease the old school",
];

function contextOf(lines: readonly string[]) {
  const proposal = proposePlan({ lines, framework });
  return { proposal, lines, units: [], fallbackTitle: "Untitled" };
}

const context = contextOf(TEXT);
const opened = openReview(context);
const idOf = (title: string, state: ReviewState = opened) =>
  state.elements.find((element) => element.title === title)?.id ?? "";
const after = (...operations: ReviewOperation[]) => replayReview({ context, operations });
const outline = (state: ReviewState) =>
  state.elements.map(({ depth, kind, title }) => `${"  ".repeat(depth)}${kind}: ${title}`);

describe("a review", () => {
  it("begins with every line in its place", () => {
    expect(uncoveredLines({ state: opened, lines: TEXT })).toEqual([]);
    expect(opened.elements.length).toBeGreaterThan(3);
    const build = opened.elements.find(({ title }) => title === "Build forty homes");
    expect(build).toMatchObject({ kind: "measure", accepted: false, lines: [14] });
    expect(opened.leftovers.map(({ line }) => line)).toContain(3);
  });

  it("changes kind and words, and takes them for accepted", () => {
    const id = idOf("Build forty homes");
    const state = after(
      { type: "changeKind", id, kind: "activity" },
      { type: "edit", id, title: "Build fifty homes" },
    );
    expect(state.elements.find((element) => element.id === id)).toMatchObject({
      kind: "activity",
      title: "Build fifty homes",
      accepted: true,
      edited: true,
      lines: [14],
    });
  });

  it("moves, indents and outdents whole branches, and back again", () => {
    const id = idOf("Lease the old school");
    const before = outline(opened);
    const indented = after({ type: "indent", id });
    const depthIn = (state: ReviewState) => state.elements.find((one) => one.id === id)?.depth;
    expect(depthIn(indented)).toBe((depthIn(opened) ?? 0) + 1);
    expect(outline(after({ type: "indent", id }, { type: "outdent", id }))).toEqual(before);
    const up = after({ type: "moveUp", id });
    expect(outline(up)).not.toEqual(before);
    expect(outline(after({ type: "moveUp", id }, { type: "moveDown", id }))).toEqual(before);
    const top = after({ type: "move", id, parentId: null, after: null });
    expect(top.elements[0]).toMatchObject({ id, depth: 0 });
    const [root] = opened.elements;
    expect(() => after({ type: "move", id: root?.id ?? "", parentId: id, after: null })).toThrow(
      "import.intoItself",
    );
  });

  it("joins with the one before and parts again at the line", () => {
    const id = idOf("Lease the old school");
    const merged = after({ type: "merge", id });
    const one = merged.elements.find(({ title }) => title === "Build forty homes");
    expect(one).toMatchObject({ text: "Lease the old school", lines: [14, 15] });
    const parted = applyOperation({
      state: merged,
      operation: { type: "split", id: one?.id ?? "", line: 15 },
      lines: TEXT,
    });
    expect(outline(parted)).toEqual(outline(opened));
    expect(parted.elements.find(({ title }) => title === "Build forty homes")?.text).toBe("");
    const [root] = opened.elements;
    expect(() => after({ type: "merge", id: root?.id ?? "" })).toThrow("import.nothingBefore");
    expect(() => after({ type: "split", id, line: 15 })).toThrow("import.noSuchLine");
  });

  it("takes out to the leftovers and in again as element or section", () => {
    const id = idOf("Build forty homes");
    const removed = after({ type: "remove", id, branch: false });
    expect(removed.leftovers.find(({ line }) => line === 14)).toMatchObject({ topic: "removed" });
    const back = applyOperation({
      state: removed,
      operation: { type: "take", lines: [14], as: "measure" },
      lines: TEXT,
    });
    expect(outline(back)).toEqual(outline(opened));
    const section = after({ type: "take", lines: [3], as: "section" });
    expect(section.parts.at(-1)?.entry).toMatchObject({ title: TEXT[2] });
    expect(section.leftovers.map(({ line }) => line)).not.toContain(3);
    expect(() => after({ type: "take", lines: [14], as: "measure" })).toThrow("import.noSuchLine");
  });

  it("lifts what stood under a removed element, or takes it along", () => {
    const [root] = opened.elements;
    const id = root?.id ?? "";
    expect(after({ type: "remove", id, branch: false }).elements).toHaveLength(
      opened.elements.length - 1,
    );
    const bare = after({ type: "remove", id, branch: true });
    expect(bare.elements.length).toBeLessThan(opened.elements.length - 1);
    expect(uncoveredLines({ state: bare, lines: TEXT })).toEqual([]);
  });

  it("leaves facts out to the leftovers and takes them in again", () => {
    const lines = [...TEXT, "", "Adopted by the Council 2026-05-04."];
    const own = contextOf(lines);
    const state = openReview(own);
    for (const { fact } of state.facts) {
      const left = replayReview({
        context: own,
        operations: [{ type: "keepFact", fact, kept: false }],
      });
      const draft = toDraftPlan({ state: left, places: [], newId: () => "x" });
      expect(draft.document[fact] ?? null, fact).toEqual(fact === "references" ? [] : null);
      expect(uncoveredLines({ state: left, lines })).toEqual([]);
      const again = applyOperation({
        state: left,
        operation: { type: "keepFact", fact, kept: true },
        lines,
      });
      expect(again.leftovers).toEqual(state.leftovers);
    }
    expect(state.facts.length).toBeGreaterThan(0);
  });

  it("accepts all above a confidence, and says confidence in words", () => {
    const state = after({ type: "acceptAbove", confidence: 0.8 });
    for (const { accepted, confidence } of state.elements) expect(accepted).toBe(confidence >= 0.8);
    expect([0.95, 0.7, 0.3].map(confidenceLevel)).toEqual(["sure", "likely", "unsure"]);
  });

  it("becomes a draft with parents, units and places in the source", () => {
    let count = 0;
    const newId = () => {
      count += 1;
      return `id-${count}`;
    };
    const draft = toDraftPlan({ state: opened, places: TEXT.map(() => ({ page: 2 })), newId });
    expect(draft.elements).toHaveLength(opened.elements.length);
    const build = draft.elements.find(({ title }) => title === "Build forty homes");
    expect(build?.source).toEqual({ lines: [14, 14], page: 2 });
    expect(draft.elements.some(({ id }) => id === build?.parentId)).toBe(true);
  });

  it("loses no line and no word, whatever is done in whatever order", () => {
    let applied = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed);
      const lines = planLines(random);
      const own = contextOf(lines);
      let state = openReview(own);
      const done: ReviewOperation[] = [];
      for (let step = 0; step < 25; step += 1) {
        const operation = anyOperation(state, random);
        if (!operation) continue;
        expect(reviewOperationSchema.safeParse(operation).success).toBe(true);
        try {
          state = applyOperation({ state, operation, lines });
          done.push(operation);
          applied += 1;
        } catch (error) {
          expect(String(error)).toMatch(/import\./);
        }
        expect(uncoveredLines({ state, lines }), `seed ${seed} ${operation.type}`).toEqual([]);
        expectSoundTree(state);
      }
      expect(replayReview({ context: own, operations: done })).toEqual(state);
      expectWordsKept({ state, lines });
    }
    expect(applied).toBeGreaterThan(800);
  });
});

function anyOperation(state: ReviewState, random: () => number): ReviewOperation | null {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const element = pick(state.elements);
  const other = pick(state.elements);
  const leftover = pick(state.leftovers);
  const kind = pick(ELEMENT_KINDS) ?? "goal";
  const taken = (as: typeof kind | "section"): ReviewOperation | null =>
    leftover ? { type: "take", lines: [leftover.line], as } : null;
  const fact = pick(state.facts);
  const entry = pick(state.parts);
  if (!element) return taken(kind);
  const { id } = element;
  const makers: (() => ReviewOperation | null)[] = [
    () => ({ type: "changeKind", id, kind }),
    () => ({ type: "indent", id }),
    () => ({ type: "outdent", id }),
    () => ({ type: "moveUp", id }),
    () => ({ type: "moveDown", id }),
    () => ({ type: "move", id, parentId: other?.id ?? null, after: null }),
    () => ({ type: "merge", id }),
    () => ({ type: "split", id, line: pick(element.lines) ?? 1 }),
    () => ({ type: "remove", id, branch: random() > 0.5 }),
    () => taken(kind),
    () => taken("section"),
    () => (fact ? { type: "keepFact", fact: fact.fact, kept: random() > 0.5 } : null),
    () => (entry ? { type: "keepEntry", id: entry.id, kept: random() > 0.5 } : null),
    () => ({ type: "accept", id, accepted: random() > 0.5 }),
  ];
  return pick(makers)?.() ?? null;
}

/** Reading order is a tree: the first at the top, nobody more than one step deeper than the one before. */
function expectSoundTree({ elements }: ReviewState): void {
  elements.forEach(({ depth }, place) => {
    expect(depth).toBeGreaterThanOrEqual(0);
    expect(depth).toBeLessThanOrEqual((elements[place - 1]?.depth ?? -1) + 1);
  });
}

/** Most words of every line that an element claims stand in what holds the line. */
function expectWordsKept(options: { state: ReviewState; lines: readonly string[] }): void {
  const { state, lines } = options;
  const claimed = new Set(state.elements.flatMap((element) => element.lines));
  for (const line of claimed) {
    const raw = titleKey(lines[line - 1] ?? "");
    // A label and its number on a line of their own give way to the title below.
    if (/^(goal( area)?) \d+$/.test(raw)) continue;
    const holders = [
      ...state.elements.filter((one) => one.lines.includes(line)),
      ...state.parts.filter((one) => one.lines.includes(line)),
      ...state.leftovers.filter((one) => one.line === line),
    ];
    // The rest of a line whose beginning is a fact.
    if (state.stated.includes(line)) continue;
    if (state.facts.some((fact) => fact.kept && fact.lines.includes(line))) continue;
    const told = titleKey(JSON.stringify(holders));
    const words = raw.split(" ").filter((word) => /^\p{L}{4,}$/u.test(word));
    const missing = words.filter((word) => !told.includes(word));
    expect(missing.length * 2, `${raw} / ${told}`).toBeLessThanOrEqual(words.length);
  }
}
