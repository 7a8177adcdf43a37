import { TileMap, type TileShade } from "@boplan/ui/tile-map";
import { useMemo } from "react";
import { type Packed, unpack } from "../../text/packed.ts";

/** Code, row, column, letters, name, tone, and number: what a tone says is up to the view. */
export type TileView = readonly [
  code: string,
  row: number,
  column: number,
  letters: string,
  name: string,
  tone: number,
  count: number | null,
];

/** A country's part of the map, cut to the municipalities that are compared. */
export interface MapCountryView {
  readonly country: string;
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly tiles: readonly TileView[];
  readonly near: readonly (readonly [
    code: string,
    row: number,
    column: number,
    letters: string,
    name: string,
  ])[];
}

export interface ComparisonMapProps {
  readonly label: string;
  readonly countries: Packed<readonly MapCountryView[]>;
  /** What a tone is drawn as, and its words. */
  readonly tones: readonly {
    readonly tone: number;
    readonly shade: TileShade;
    readonly label: string;
  }[];
  readonly hrefOf: (key: string) => string | undefined;
  /** The tile in words, after its name. */
  readonly sayOf: (tone: number, count: number | null) => string;
  readonly isChosen?: (key: string) => boolean;
}

/** The municipalities of the table on a map: the same words, the same choice. */
export function ComparisonMap(props: ComparisonMapProps) {
  const { label, tones, hrefOf, sayOf, isChosen } = props;
  const countries = useMemo(() => unpack(props.countries), [props.countries]);
  const shades = new Map(tones.map(({ tone, shade }) => [tone, shade]));
  const counts = new Map<number, number>();
  for (const { tiles } of countries)
    for (const [, , , , , tone] of tiles) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  if (countries.length === 0) return null;
  return (
    <TileMap
      label={label}
      countries={countries.map(({ country, label: name, rows, columns, tiles, near }) => ({
        country,
        label: name,
        rows,
        columns,
        tiles: tiles.map(([code, row, column, letters, municipality, tone, count]) => {
          const key = `${country}-${code}`;
          return {
            code,
            row,
            column,
            shade: shades.get(tone) ?? "none",
            label: letters,
            name: `${municipality}: ${sayOf(tone, count)}`,
            count: count === null ? undefined : String(count),
            href: hrefOf(key),
            isChosen: isChosen?.(key),
          };
        }),
        surroundings: near.map(([code, row, column, letters, municipality]) => ({
          code,
          row,
          column,
          name: municipality,
          label: letters,
        })),
      }))}
      legend={tones.map(({ tone, shade, label: words }) => ({
        shade,
        label: words,
        count: String(counts.get(tone) ?? 0),
      }))}
    />
  );
}
