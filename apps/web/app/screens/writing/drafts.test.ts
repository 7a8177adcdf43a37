import { createElement, type PlanElement } from "@boplan/domain/plan";
import { describe, expect, it } from "vitest";
import { createDrafts, type Draft } from "./drafts.ts";

const BASE = createElement({ id: "e", kind: "measure", title: "Build", text: "Old", version: 4 });
const TITLE = { elementId: "e", group: "heading" } as const;
const TEXT = { elementId: "e", group: "text" } as const;

function opened(kept: readonly Draft[] = []) {
  const written: (readonly Draft[])[] = [];
  const drafts = createDrafts({ now: () => 1, keep: (all) => written.push(all) });
  drafts.restore(kept);
  drafts.receive(BASE);
  const send = () => {
    drafts.sending(TITLE);
    const sent = drafts.find(TITLE);
    if (!sent) throw new Error("nothing to send");
    return sent;
  };
  const revisions = () => drafts.get().elements.get("e")?.revisions;
  return { drafts, written, send, revisions };
}

const saved = (given: Partial<PlanElement>) =>
  ({ outcome: "saved", element: { ...BASE, version: 5, ...given } }) as const;

describe("what has been written", () => {
  it("is gone when it is saved, and the field is not drawn anew under the writer's hands", () => {
    const { drafts, send, revisions } = opened();
    drafts.write(TITLE, { title: "Build more" });
    drafts.answer(send(), saved({ title: "Build more" }));
    expect(drafts.get().drafts).toEqual([]);
    expect(revisions()?.heading).toBe(0);
  });

  it("while something is on its way is sent after it, on top of it", () => {
    const { drafts, send } = opened();
    drafts.write(TITLE, { title: "Bu" });
    const sent = send();
    drafts.write(TITLE, { title: "Build" });
    drafts.answer(sent, saved({ title: "Bu" }));
    expect(drafts.find(TITLE)).toMatchObject({
      changes: { title: "Build" },
      basedOn: 5,
      state: "written",
    });
  });

  it("keeps the ground it was written on when another group is saved", () => {
    const { drafts, send } = opened();
    drafts.write(TEXT, { text: "Mine" });
    drafts.write(TITLE, { title: "T" });
    // Somebody else's text came back with the answer.
    drafts.answer(send(), saved({ title: "T", text: "Theirs", version: 7 }));
    expect(drafts.find(TEXT)).toMatchObject({ basedOn: 4, changes: { text: "Mine" } });
  });

  it("by others shows where nobody is writing", () => {
    const { drafts, revisions } = opened();
    drafts.receive({ ...BASE, text: "Theirs", version: 6 });
    expect(revisions()).toMatchObject({ text: 1, heading: 0 });
    drafts.receive({ ...BASE, text: "Late news", version: 5 });
    expect(drafts.get().elements.get("e")?.element.text).toBe("Theirs");
  });

  it("waits in a conflict until its writer has chosen", () => {
    const { drafts, send, revisions } = opened();
    const theirs = { ...BASE, title: "Theirs", version: 9 };
    drafts.write(TITLE, { title: "Mine" });
    drafts.answer(send(), { outcome: "conflict", current: theirs });
    drafts.flush(TITLE);
    expect(drafts.find(TITLE)?.state).toBe("conflict");
    drafts.keepMine(TITLE);
    expect(drafts.find(TITLE)).toMatchObject({ state: "written", basedOn: 9 });
    drafts.answer(send(), { outcome: "conflict", current: { ...theirs, version: 11 } });
    drafts.takeTheirs(TITLE);
    expect(drafts.find(TITLE)).toBeUndefined();
    expect(drafts.get().elements.get("e")?.element.title).toBe("Theirs");
    expect(revisions()?.heading).toBeGreaterThan(0);
  });

  it("without a connection is kept on this computer and sent when asked", () => {
    const { drafts, send, written } = opened();
    drafts.write(TITLE, { title: "Mine" });
    drafts.answer(send(), { outcome: "unreachable" });
    expect(written.at(-1)).toMatchObject([{ changes: { title: "Mine" }, state: "unreachable" }]);
    const later = opened(written.at(-1));
    expect(later.drafts.find(TITLE)).toMatchObject({ state: "written", basedOn: 4 });
    drafts.retryAll();
    expect(drafts.find(TITLE)?.state).toBe("written");
  });

  it("and refused says why until it is changed", () => {
    const { drafts, send } = opened();
    drafts.write(TITLE, { title: " " });
    drafts.answer(send(), { outcome: "refused", message: "No title" });
    expect(drafts.find(TITLE)).toMatchObject({ state: "refused", message: "No title" });
    drafts.write(TITLE, { title: "A" });
    expect(drafts.find(TITLE)).toMatchObject({ state: "written", message: null });
  });
});
