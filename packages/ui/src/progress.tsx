import { Icon } from "./icons.tsx";

export interface ProgressStep {
  readonly id: string;
  readonly label: string;
  readonly state: "waiting" | "current" | "done" | "failed";
}

export interface ProgressProps {
  /** One sentence: `Creating the report, step 2 of 4`. Announced when it changes. */
  readonly say: string;
  readonly steps: readonly ProgressStep[];
}

/* Words and ticks: the shapes of goals and measures mean something else. */
const ICON = { waiting: "activity", current: "right", done: "check", failed: "wrong" } as const;

/** Real steps of a long job; no percentage that nobody measured. */
export function Progress({ say, steps }: ProgressProps) {
  return (
    <div className="bp-progress">
      <p className="bp-progress-say" role="status">
        {say}
      </p>
      <ol>
        {steps.map((step) => (
          <li
            key={step.id}
            aria-current={step.state === "current" ? "step" : undefined}
            data-done={step.state === "done" || undefined}
          >
            <Icon name={ICON[step.state]} />
            <span>{step.label}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
