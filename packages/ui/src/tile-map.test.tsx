import { allMunicipalities } from "@boplan/register/municipality";
import { layTiles } from "@boplan/register/tile-layout";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type MapTile, TileMap, type TileMapCountry, type TileShade } from "./tile-map.tsx";

const SHADES: readonly TileShade[] = [0, 1, 2, 3, 4, "none"];

function countries(
  municipalities: readonly { country: string; code: string }[],
  more: (tile: { code: string; name: string }, place: number) => Partial<MapTile> = () => ({}),
): TileMapCountry[] {
  return layTiles({ municipalities }).map((laid) => ({
    ...laid,
    label: laid.country,
    tiles: laid.tiles.map((tile, place) => ({
      ...tile,
      shade: SHADES[place % SHADES.length] ?? 0,
      name: `${tile.name}: mål och åtgärd`,
      ...more(tile, place),
    })),
  }));
}

const shown = (given: TileMapCountry[]) =>
  renderToStaticMarkup(
    <TileMap
      label="Karta"
      countries={given}
      legend={SHADES.map((shade) => ({ shade, label: `Nivå ${shade}`, count: "2" }))}
    />,
  );

const westerbotten = ["2417", "2418", "2403", "2401", "2409"].map((code) => ({
  country: "SE",
  code,
}));

test("every tile is a link with its words, row by row, then column by column", () => {
  const html = shown(countries(westerbotten, ({ code }) => ({ href: `?m=SE-${code}` })));
  const links = [...html.matchAll(/<a href="\?m=SE-(\d+)" aria-label="([^"]+)"/g)];
  expect(links.map(([, code]) => code)).toEqual(
    layTiles({ municipalities: westerbotten })[0]?.tiles.map(({ code }) => code),
  );
  expect(links).toHaveLength(5);
  expect(links.every(([, , words]) => words?.endsWith("mål och åtgärd"))).toBe(true);
});

test("a tile that leads nowhere is a picture with the same words", () => {
  const html = shown(countries(westerbotten));
  expect(html).not.toContain("<a ");
  expect(html.match(/<g role="img" aria-label="[^"]+mål och åtgärd"/g)).toHaveLength(5);
});

test("the shade is repeated by as many filled marks, open ones to four", () => {
  const html = shown(countries(westerbotten));
  for (const shade of [1, 2, 3, 4]) {
    const shape = html.match(new RegExp(`<g id="t${shade}".*?</g>`))?.[0] ?? "";
    expect(shape.match(/data-mark="full"/g)).toHaveLength(shade);
    expect(shape.match(/data-mark="open"/g) ?? []).toHaveLength(4 - shade);
  }
  expect(html).toContain('id="t-hatch"');
});

test("neighbours tell where one is, and nothing to those who listen", () => {
  const html = shown(countries(westerbotten));
  const near = html.match(/<g class="bp-tile-near" aria-hidden="true">.*?<\/g><\/g>/)?.[0] ?? "";
  expect(near).toContain("<title>Skellefteå</title>");
  expect(near).not.toContain("mål och åtgärd");
});

test("the chosen tile says so", () => {
  const html = shown(
    countries(westerbotten, ({ code }) => ({ href: `#${code}`, isChosen: code === "2417" })),
  );
  expect(html.match(/<a href="#(\d+)"[^>]*aria-current="true"/)?.[1]).toBe("2417");
  expect(html.match(/bp-tile-chosen/g)).toHaveLength(1);
});

test("the key has every shade with its number", () => {
  const html = shown(countries(westerbotten));
  expect(html.match(/<li>/g)).toHaveLength(6);
  expect(html).toContain('<span>Nivå none</span><span class="bp-tile-count">2</span>');
});

test("all 647 municipalities are 647 links in few bytes, each country's own", () => {
  const html = shown(countries(allMunicipalities(), ({ code }) => ({ href: `#${code}` })));
  expect(html.match(/<a href/g)).toHaveLength(647);
  expect(html.match(/<title>/g)).toHaveLength(647);
  expect(html.match(/role="group" aria-labelledby/g)).toHaveLength(2);
  expect(Buffer.byteLength(html)).toBeLessThan(66_000);
});
