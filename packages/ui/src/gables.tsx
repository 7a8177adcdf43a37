/* Heights of the houses, in floors; the row is drawn from these and nothing else. */
const FLOORS = [0, 1, 1, 2, 1, 3, 2, 1, 4, 2, 2, 5, 3, 2, 5, 3];

/** A street of gables along the foot of the entry page. Decoration only. */
export function Gables() {
  return (
    <div className="bp-gables" aria-hidden="true">
      <svg viewBox="0 0 640 140" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.5">
          {FLOORS.map((floors, place) => {
            const left = place * 40;
            const eaves = 140 - 22 - floors * 20;
            const windows = Array.from({ length: floors }, (_, floor) => {
              const y = eaves + 14 + floor * 20;
              return `M${left + 10} ${y}h6M${left + 24} ${y}h6`;
            }).join("");
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row
            return <path key={place} d={`M${left} 140V${eaves}l20-14 20 14V140${windows}`} />;
          })}
          <path d="M0 139.5H640" />
        </g>
      </svg>
    </div>
  );
}
