/** The five shades and the hatched one, drawn once and used by every tile of a map. */
export function TileShapes(props: { readonly id: string; readonly isLettered: boolean }) {
  const { id, isLettered } = props;
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="2"
        height="2"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="bp-tile-hatch" d="M0 0v2" />
      </pattern>
      {([0, 1, 2, 3, 4] as const).map((shade) => (
        <g key={shade} id={`${id}${shade}`} className="bp-tile" data-shade={shade}>
          <rect width="9.6" height="9.6" />
          <Marks shade={shade} isLettered={isLettered} />
        </g>
      ))}
      <g id={`${id}none`} className="bp-tile" data-shade="none">
        <rect width="9.6" height="9.6" />
        <rect width="9.6" height="9.6" fill={`url(#${id}-hatch)`} />
      </g>
    </defs>
  );
}

/** As many filled squares as the shade has steps: told without colour. */
function Marks({ shade, isLettered }: { shade: 0 | 1 | 2 | 3 | 4; isLettered: boolean }) {
  if (shade === 0) {
    // A dash where nothing is: blank is an answer.
    return isLettered ? null : <path className="bp-tile-dash" d="M3.3 4.8h3" />;
  }
  return (
    <>
      {[0, 1, 2, 3].map((place) => {
        const isFull = place < shade;
        if (!isLettered && !isFull) return null;
        return isLettered ? (
          <rect
            key={place}
            data-mark={isFull ? "full" : "open"}
            x={2.05 + place * 1.45}
            y="7.9"
            width="1.1"
            height="1.1"
          />
        ) : (
          <rect
            key={place}
            data-mark="full"
            x={place % 2 === 0 ? 1.6 : 5.4}
            y={place < 2 ? 1.6 : 5.4}
            width="2.6"
            height="2.6"
          />
        );
      })}
    </>
  );
}
