import type { GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import { StatusMark } from "./status.tsx";

export interface StatusCountGroup {
  readonly title: string;
  readonly rows: readonly {
    readonly value: GoalAttainment | MeasureStatus | null;
    readonly label: string;
    readonly count: string;
  }[];
}

/** Counts per state with their base. Nothing is averaged into one colour. */
export function StatusCounts({ groups }: { readonly groups: readonly StatusCountGroup[] }) {
  return (
    <div className="bp-counts">
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          <ul>
            {group.rows.map((row) => (
              <li key={row.label}>
                <StatusMark value={row.value} label={row.label} />
                <span>{row.count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
