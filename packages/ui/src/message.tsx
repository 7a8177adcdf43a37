import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";

export interface MessageProps {
  readonly kind: "done" | "wrong";
  readonly children: ReactNode;
}

/** Says what just happened. Announced when it appears. */
export function Message({ kind, children }: MessageProps) {
  return (
    <div className="bp-message" data-kind={kind} role={kind === "wrong" ? "alert" : "status"}>
      <Icon name={kind === "wrong" ? "wrong" : "check"} />
      <div>{children}</div>
    </div>
  );
}

/** What will be here, why it matters, one way to begin. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="bp-empty">{children}</div>;
}
