import type { StructureResult } from "@boplan/application/plan/structure/change-structure";
import type { Company } from "@boplan/application/plan/writing/keep-presence";
import type { PlanElement } from "@boplan/domain/plan";
import type { SaveAnswer } from "./drafts.ts";
import type { Wanting } from "./wanting.ts";

/* What our own server answers: the shapes are its types, so only their presence is looked at. */

export interface RefusedAnswer {
  readonly outcome: "refused";
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export type StructureAnswer = ({ readonly outcome: "done" } & StructureResult) | RefusedAnswer;

export function isStructureAnswer(answer: unknown): answer is StructureAnswer {
  return hasOutcome(answer, ["done", "refused"]);
}

export function isRefused(answer: unknown): answer is RefusedAnswer {
  return hasOutcome(answer, ["refused"]);
}

export function isSaveAnswer(answer: unknown): answer is SaveAnswer {
  return hasOutcome(answer, ["saved", "conflict", "refused", "unreachable"]);
}

export function isCompany(answer: unknown): answer is Company {
  return isObject(answer) && Array.isArray(answer.others) && Array.isArray(answer.changes);
}

export function isWanting(answer: unknown): answer is Wanting {
  return isObject(answer) && Array.isArray(answer.rules) && isObject(answer.marks);
}

export function isElementAnswer(answer: unknown): answer is { element: PlanElement } {
  return isObject(answer) && isObject(answer.element);
}

function hasOutcome(answer: unknown, outcomes: readonly string[]): boolean {
  return isObject(answer) && outcomes.includes(String(answer.outcome));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
