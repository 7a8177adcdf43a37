import { listPublicHosts } from "@boplan/application/public-plan/list-public-hosts";
import { webContainer } from "../container.server.ts";

/** A host that is added or taken away is known of after so long at most, in milliseconds. */
const FRESH_MS = 5_000;

let known: { readonly at: number; readonly hosts: Promise<ReadonlyMap<string, string>> } | null =
  null;

/**
 * Slug of the municipality that a host is of; `null` for any other. All hosts are read at once, so
 * that made-up ones cost nothing; what is public behind one is asked at every request.
 */
export async function municipalityOfHost(host: string): Promise<string | null> {
  const { app } = webContainer();
  const now = app.now().getTime();
  if (known === null || now - known.at >= FRESH_MS) {
    const hosts = listPublicHosts({ app });
    known = { at: now, hosts };
    // A database that does not answer now is asked again with the next request.
    hosts.catch(() => {
      known = null;
    });
  }
  return (await known.hosts).get(host.toLowerCase()) ?? null;
}
