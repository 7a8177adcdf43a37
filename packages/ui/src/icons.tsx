import type { ReactNode } from "react";

/* Our own outline set on a 20-unit grid with 2-unit strokes; shapes are drawn once per page. */

const outline = { fill: "none", stroke: "currentColor", strokeWidth: 2 } as const;
const onFill = { fill: "none", stroke: "#fff", strokeWidth: 2 } as const;
const square = <rect x="3" y="3" width="14" height="14" {...outline} />;
const filledSquare = <rect x="2" y="2" width="16" height="16" />;
const disc = <circle cx="10" cy="10" r="7.5" {...outline} />;

const SHAPES = {
  met: [
    <circle key="a" cx="10" cy="10" r="8.5" />,
    <path key="b" d="M6 10.3l2.8 2.8 5.4-5.7" {...onFill} />,
  ],
  partlyMet: [disc, <path key="b" d="M10 2.5a7.5 7.5 0 0 1 0 15z" />],
  notMet: [disc],
  notAssessable: [
    <circle key="a" cx="10" cy="10" r="7.5" {...outline} strokeDasharray="2.4 2.3" />,
    <path key="b" d="M7 10h6" {...outline} />,
  ],
  notStarted: [square],
  onPlan: [square, <path key="b" d="M6.2 10h6.6M10 7l3 3-3 3" {...outline} />],
  deviating: [square, <path key="b" d="M10 6v5M10 12.6v2" {...outline} />],
  stopped: [filledSquare, <path key="b" d="M7.6 6.5v7M12.4 6.5v7" {...onFill} />],
  done: [filledSquare, <path key="b" d="M5.8 10.3l2.9 2.9 5.6-5.9" {...onFill} />],
  cancelled: [square, <path key="b" d="M3 17L17 3" {...outline} />],
  unset: [
    <rect key="a" x="3" y="3" width="14" height="14" {...outline} strokeDasharray="2.6 2.6" />,
  ],
  vision: [
    <path key="a" d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5z" {...outline} />,
    <circle key="b" cx="10" cy="10" r="2" />,
  ],
  goalArea: [<path key="a" d="M2.5 5.5h6l2 2h7v8.5h-15z" {...outline} />],
  goal: [
    <circle key="a" cx="10" cy="10" r="7" {...outline} />,
    <circle key="b" cx="10" cy="10" r="2.5" />,
  ],
  strategy: [<path key="a" d="M4 2v6c0 4 2 6 6 6h6M13 11l3 3-3 3M4 8v10" {...outline} />],
  measure: [<rect key="a" x="4" y="4" width="12" height="12" {...outline} />],
  activity: [<path key="a" d="M6 10h8" {...outline} />],
  check: [<path key="a" d="M3.5 10.5l4.2 4.2 9-9.4" {...outline} />],
  wrong: [disc, <path key="b" d="M10 5.5v5.5M10 13v2" {...outline} />],
  close: [<path key="a" d="M5 5l10 10M15 5L5 15" {...outline} />],
  right: [<path key="a" d="M7.5 4.5L13 10l-5.5 5.5" {...outline} />],
  down: [<path key="a" d="M4.5 7.5L10 13l5.5-5.5" {...outline} />],
  menu: [<path key="a" d="M2.5 5h15M2.5 10h15M2.5 15h15" {...outline} />],
  document: [<path key="a" d="M4.5 2.5h7l4 4v11h-11zM11.5 2.5v4h4" {...outline} />],
  waiting: [disc, <path key="b" d="M10 5.5V10l3 2" {...outline} />],
} satisfies Record<string, readonly ReactNode[]>;

export type IconName = keyof typeof SHAPES;

/** The drawings; placed once, first in the body. */
export function IconSprite() {
  return (
    <svg className="bp-sprite" aria-hidden="true" width="0" height="0">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 20 20">
          {shape.map((part, place) => (
            // The parts of a shape never change order.
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed drawings
            <g key={place}>{part}</g>
          ))}
        </symbol>
      ))}
    </svg>
  );
}

export interface IconProps {
  readonly name: IconName;
  readonly className?: string;
  readonly status?: string;
}

/** One drawing. Always beside its word, hence hidden from assistive technology. */
export function Icon({ name, className, status }: IconProps) {
  return (
    <svg
      className={className ? `bp-icon ${className}` : "bp-icon"}
      data-status={status}
      aria-hidden="true"
    >
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The product's mark: two houses. */
export function ProductMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M2 22V9.5L8 4l6 5.5V22M14 22V13l4-3.5 4 3.5v9M2 22h20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
      <path d="M6 13h4M6 17h4" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}

/** A blank coat of arms beside a municipality's name. */
export function Shield() {
  return (
    <svg className="bp-shield" viewBox="0 0 18 22" aria-hidden="true">
      <path
        d="M1.5 1.5h15v10c0 5-4 8-7.5 9.5-3.5-1.5-7.5-4.5-7.5-9.5z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
      />
      <path d="M1.5 9h15" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
