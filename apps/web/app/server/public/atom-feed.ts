import type { PublicFeed } from "@boplan/application/public-plan/public-feed";
import { localeOf } from "@boplan/i18n/format";
import { markOf } from "./entry-view.ts";
import type { PageContext } from "./page-context.server.ts";
import { xmlText } from "./xml.ts";

/** What became public, as Atom (RFC 4287): an entry for each version, the latest first. */
export function atomFeed(options: {
  context: PageContext<unknown>;
  feed: PublicFeed;
  title: string;
  /** Paths of the feed and of the page it belongs to. */
  self: string;
  page: string;
}): string {
  const { context, feed, title, self, page } = options;
  const { origin, language } = context;
  const updated = feed.changes[0]?.entry.version.publishedAt ?? new Date(0);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeOf(language)}">`,
    `<id>${xmlText(absolute(origin, self))}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(absolute(origin, self))}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(origin, page))}"/>`,
    "<generator>Boplan</generator>",
    ...feed.changes.map((change) => entryXml({ context, change })),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml(options: {
  context: PageContext<unknown>;
  change: PublicFeed["changes"][number];
}): string {
  const { context, change } = options;
  const { paths, site, origin, today } = context;
  const { entry } = change;
  const { municipality, version, title, language } = entry;
  const at = { municipality: municipality.slug, plan: entry.slug };
  const path = version.isCurrent
    ? paths.plan(at)
    : paths.version({ ...at, version: version.number });
  const kind = markOf(entry, today) === "proposal" ? "proposal" : "adopted";
  const say = site.s(`feed.${kind}`, {
    municipality: municipality.name,
    number: version.number,
    label: version.label,
  });
  return [
    `<entry xml:lang="${localeOf(language)}">`,
    // Named by what it is and not by where it stands: an address may change, this does not.
    `<id>urn:uuid:${version.publicationId}</id>`,
    `<title>${xmlText(`${municipality.name}: ${title}`)}</title>`,
    `<updated>${version.publishedAt.toISOString()}</updated>`,
    `<author><name>${xmlText(municipality.name)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(origin, path))}"/>`,
    `<category term="${kind}"/>`,
    `<summary xml:lang="${localeOf(context.language)}">${xmlText(say)}</summary>`,
    "</entry>",
  ].join("\n");
}

function absolute(origin: string, path: string): string {
  return path.startsWith("/") ? `${origin}${path}` : path;
}
