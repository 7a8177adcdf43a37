import { type Bench, percentile, rounded } from "../bench.ts";
import { openBareThemes } from "../compare/bare-themes.ts";
import { measurePublicPage } from "../compare/measure-public.ts";
import {
  type PopulatedSite,
  type SizedRegion,
  withPopulatedSite,
} from "../compare/populated-site.ts";

/** How many municipalities there are at most; fewer give a quick look. */
const MOST = Number(process.env.BENCH_MUNICIPALITIES ?? 647);
const SIZES = [10, 100, 647].map((size) => Math.min(size, MOST));
const RUNS = 11;
const WARM_UP = 3;

/** Views of a comparison, by their address below the region's. */
const VIEWS = {
  overview: "compare",
  themes: "compare/themes",
  measures: "compare/measures",
  dwellings: "compare/dwellings",
  year: "compare/year",
} as const;
type View = keyof typeof VIEWS;

/** Does a comparison of the whole register take longer than its rows do, and public pages than files? */
export const bench: Bench = {
  about: `each view of a comparison of ${SIZES.join(", ")} municipalities; public plan pages beside static files`,
  run: (say) => withPopulatedSite({ say, sizes: SIZES, use: (site) => measureAll({ say, site }) }),
};

async function measureAll(options: { say: (line: string) => void; site: PopulatedSite }) {
  const { say, site } = options;
  const views = await measureViews(options);
  const themes = await measureThemes(options);
  const directory = await measureDirectory(options);
  const page = await measurePublicPage({ site, say });
  return {
    ratios: { ...views.ratios, themesToBare: themes.ratio, ...page.ratios },
    figures: {
      generatedSeconds: site.generatedSeconds,
      ...views.figures,
      ...themes.figures,
      ...directory,
      ...page.figures,
    },
    goals: [{ figure: "themesToBare", value: themes.ratio, atMost: 2 }],
  };
}

/** Each view for each size, in turn, so that a busy moment of the machine falls on all alike. */
async function measureViews({ say, site }: { say: (line: string) => void; site: PopulatedSite }) {
  const times = new Map<string, number[]>();
  const bytes = new Map<string, number>();
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const region of site.regions) {
      for (const view of Object.keys(VIEWS) as View[]) {
        const found = await timed(() => fetchView({ site, region, view }));
        const key = `${view} ${region.municipalities}`;
        bytes.set(key, found.answer);
        if (run >= WARM_UP) times.set(key, [...(times.get(key) ?? []), found.ms]);
      }
    }
  }
  const ratios: Record<string, number> = {};
  const figures: Record<string, number> = {};
  for (const view of Object.keys(VIEWS) as View[]) {
    const at = ({ municipalities }: SizedRegion) => `${view} ${municipalities}`;
    const medians = site.regions.map((region) =>
      percentile({ times: times.get(at(region)) ?? [], share: 0.5 }),
    );
    const [small = 0, middle = 0, large = 0] = medians;
    ratios[`${view} ${SIZES[1]} to ${SIZES[0]}`] = rounded(middle / small);
    ratios[`${view} ${SIZES[2]} to ${SIZES[0]}`] = rounded(large / small);
    for (const [place, region] of site.regions.entries()) {
      figures[`${at(region)} ms`] = rounded(medians[place] ?? 0);
      figures[`${at(region)} bytes`] = bytes.get(at(region)) ?? 0;
    }
    const sizes = site.regions.map(
      (region) => `${Math.round((bytes.get(at(region)) ?? 0) / 1000)}`,
    );
    say(`${view}: ${medians.map((ms) => rounded(ms)).join(", ")} ms; ${sizes.join(", ")} kB`);
  }
  return { ratios, figures };
}

/** The view of all themes, against one statement and a table of strings made of its rows. */
async function measureThemes({ say, site }: { say: (line: string) => void; site: PopulatedSite }) {
  const region = site.regions.at(-1);
  if (!region) throw new Error("no region to compare");
  const bare = await openBareThemes({
    databaseUrl: site.databaseUrl,
    tenantId: region.tenantId,
  });
  const times = { view: [] as number[], bare: [] as number[] };
  let bareBytes = 0;
  for (let run = 0; run < WARM_UP + 2 * RUNS; run += 1) {
    const view = await timed(() => fetchView({ site, region, view: "themes" }));
    const plain = await timed(async () => (await bare.answer()).length);
    bareBytes = plain.answer;
    if (run < WARM_UP) continue;
    times.view.push(view.ms);
    times.bare.push(plain.ms);
  }
  await bare.close();
  const view = percentile({ times: times.view, share: 0.5 });
  const plain = percentile({ times: times.bare, share: 0.5 });
  say(
    `themes of ${region.municipalities}: ${rounded(view)} ms; one statement and plain HTML: ${rounded(plain)} ms, ${Math.round(bareBytes / 1000)} kB`,
  );
  return {
    ratio: rounded(view / plain),
    figures: { "bare themes ms": rounded(plain), "bare themes bytes": bareBytes },
  };
}

/** What a resident sees first, and what a search answers. */
async function measureDirectory({
  say,
  site,
}: {
  say: (line: string) => void;
  site: PopulatedSite;
}) {
  const figures: Record<string, number> = {};
  for (const [name, place] of [
    ["directory", "/"],
    ["search", "/?q=hyresratt"],
  ] as const) {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const found = await timed(() => fetchPage(`${site.origin}${place}`));
      bytes = found.answer;
      if (run >= WARM_UP) times.push(found.ms);
    }
    figures[`${name} ms`] = rounded(percentile({ times, share: 0.5 }));
    figures[`${name} bytes`] = bytes;
  }
  say(`public directory: ${figures["directory ms"]} ms; a search: ${figures["search ms"]} ms`);
  return figures;
}

function fetchView(options: {
  site: PopulatedSite;
  region: SizedRegion;
  view: View;
}): Promise<number> {
  const { site, region, view } = options;
  return fetchPage(`${site.origin}/t/${region.slug}/${VIEWS[view]}`, region.cookie);
}

/** Bytes of the page, as they are before any compression. */
async function fetchPage(url: string, cookie = ""): Promise<number> {
  const answer = await fetch(url, { headers: { cookie, "accept-encoding": "identity" } });
  const body = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return body.byteLength;
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ ms: number; answer: Answer }> {
  const begun = performance.now();
  const answer = await work();
  return { ms: performance.now() - begun, answer };
}
