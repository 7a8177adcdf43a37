/** How far the reading of a document has come; what the live line sends. */
export interface ImportState {
  readonly status: "queued" | "running" | "done" | "failed";
  /** 0 to 1. */
  readonly progress: number;
}

export function isOver({ status }: Pick<ImportState, "status">): boolean {
  return status === "done" || status === "failed";
}
