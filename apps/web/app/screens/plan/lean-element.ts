import { createElement, type PlanElement } from "@boplan/domain/plan";
import { plainTextOf } from "@boplan/domain/rich-text";

/** What a page needs of an element, and of that only what is stated: most fields are empty. */
export type LeanElement = Pick<PlanElement, "id" | "kind" | "title"> & Partial<PlanElement>;

/** Fields that no reader of a page sees. */
const UNSEEN: ReadonlySet<string> = new Set(["templateId", "source", "version", "themes"]);

/** Leaves out what is empty or unseen: a page of 500 elements is sent as text and as data. */
export function leanElement(element: PlanElement): LeanElement {
  const { id, kind, title, ...rest } = element;
  const stated = Object.entries(rest).filter(
    ([field, value]) =>
      !UNSEEN.has(field) &&
      // The words of a structured text stand in its structure.
      !(field === "text" && rest.richText !== null) &&
      value !== null &&
      value !== "" &&
      !(Array.isArray(value) && value.length === 0),
  );
  return { id, kind, title, ...Object.fromEntries(stated) };
}

/** The element as screens read it. */
export function fullElement(element: LeanElement): PlanElement {
  const { richText } = element;
  return createElement(richText ? { ...element, text: plainTextOf(richText) } : element);
}
