import type { GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import { Icon } from "./icons.tsx";

export interface StatusMarkProps {
  /** Attainment (disc), measure status (square) or `null` where nobody has judged yet. */
  readonly value: GoalAttainment | MeasureStatus | null;
  readonly label: string;
}

/** Shape and word together: never colour alone. */
export function StatusMark({ value, label }: StatusMarkProps) {
  return (
    <span className="bp-status" data-status={value ?? "none"}>
      <Icon name={value ?? "unset"} />
      <span>{label}</span>
    </span>
  );
}

export interface LawMarkProps {
  /** `must` is filled: required by law. `should` is outlined: a recommendation. */
  readonly weight: "must" | "should";
  readonly small?: boolean;
}

/** The section sign; its meaning is always said in words beside it. */
export function LawMark({ weight, small }: LawMarkProps) {
  return (
    <span
      className="bp-law"
      data-weight={weight}
      data-small={small || undefined}
      aria-hidden="true"
    >
      §
    </span>
  );
}
