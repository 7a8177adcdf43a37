import { lastDayOf } from "@boplan/domain/partial-date";
import { useText } from "../../text/text.tsx";
import type { PlanClock } from "./plan-clock.ts";

/** Drawn twice, so that letters keep their size: a wide one with whole years and a narrow one. */
const WIDTHS = { wide: 800, narrow: 350 } as const;

const YEAR_DAYS = 365.25;

/** Validity along the years: the plan in force, the draft that follows, and today. */
export function PlanTimeline({ clock }: { readonly clock: PlanClock }) {
  return (
    <>
      <Drawing clock={clock} size="wide" />
      <Drawing clock={clock} size="narrow" />
    </>
  );
}

interface DrawingProps {
  readonly clock: PlanClock;
  readonly size: keyof typeof WIDTHS;
}

function Drawing({ clock, size }: DrawingProps) {
  const { t } = useText();
  const width = WIDTHS[size];
  if (clock.from === null || clock.to === null) return null;
  const first = Number(clock.from.slice(0, 4));
  const end = lastDayOf(clock.to);
  const last =
    Math.max(Number(end.slice(0, 4)), clock.draft?.to ?? 0, Number(clock.today.slice(0, 4))) + 1;
  const at = (day: string) => (width * yearsSince(first, day)) / (last - first);
  const yearAt = (year: number) => (width * (year - first)) / (last - first);
  const years = Array.from({ length: last - first }, (_, place) => first + place);
  const step = Math.ceil(years.length / 8);
  const label = [
    t("home.timeline", { from: clock.from, to: end }),
    ...(clock.draft ? [t("home.timelineDraft", clock.draft)] : []),
  ].join(" ");
  const now = at(clock.today);
  return (
    <svg
      className={`bp-timeline bp-${size}`}
      viewBox={`0 0 ${width} 150`}
      role="img"
      aria-label={label}
    >
      {years.map((year, place) => (
        <g key={year}>
          <path className="axis" d={`M${yearAt(year)} 28V140`} />
          {place % step === 0 ? (
            <text x={yearAt(year) + 6} y="138">
              {size === "wide" ? year : `’${String(year).slice(2)}`}
            </text>
          ) : null}
        </g>
      ))}
      <rect
        className="valid"
        x={at(clock.from)}
        y="36"
        width={at(end) - at(clock.from)}
        height="34"
      />
      <text className="on" x={at(clock.from) + 10} y="58">
        {t("home.current")}
      </text>
      {clock.draft ? (
        <>
          <rect
            className="draft"
            x={yearAt(clock.draft.from)}
            y="78"
            width={Math.max(0, yearAt(clock.draft.to + 1) - yearAt(clock.draft.from) - 1)}
            height="34"
          />
          <text className="dashed" x={yearAt(clock.draft.from) + 10} y="100">
            {t("home.draft")} {clock.draft.from}–{clock.draft.to}
          </text>
        </>
      ) : null}
      <path className="now" d={`M${now} 0V140`} />
      <rect className="flag" x={now > width - 60 ? now - 54 : now} y="0" width="54" height="22" />
      <text className="on" x={(now > width - 60 ? now - 54 : now) + 7} y="16">
        {t("home.today")}
      </text>
    </svg>
  );
}

function yearsSince(year: number, day: string): number {
  return (Date.parse(day) - Date.UTC(year, 0, 1)) / (YEAR_DAYS * 24 * 60 * 60 * 1000);
}
