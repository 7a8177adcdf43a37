import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";

export interface MessageProps {
  /** `note` stands there from the beginning and is not announced. */
  readonly kind: "done" | "wrong" | "note";
  readonly children: ReactNode;
}

const ROLES = { done: "status", wrong: "alert", note: undefined } as const;

/** Says what just happened. Announced when it appears. */
export function Message({ kind, children }: MessageProps) {
  return (
    <div className="bp-message" data-kind={kind} role={ROLES[kind]}>
      <Icon name={kind === "done" ? "check" : "wrong"} />
      <div>{children}</div>
    </div>
  );
}

/** What will be here, why it matters, one way to begin. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="bp-empty">{children}</div>;
}
