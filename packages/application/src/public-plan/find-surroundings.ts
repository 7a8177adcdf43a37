import { type App, todayOf } from "../app.ts";
import type { FoundPublicPlan } from "./find-public-plan.ts";
import { type AnnouncedRound, selectAnnouncedRounds } from "./open-rounds.ts";
import { type PublicDocument, selectPublicDocuments } from "./public-documents.ts";

/** What stands beside a public version: its documents, and where one can be heard. */
export interface PublicSurroundings {
  readonly documents: readonly PublicDocument[];
  readonly rounds: readonly AnnouncedRound[];
}

/** Documents of a public version and the municipality's announced hearings. One transaction. */
export async function findSurroundings(options: {
  app: App;
  found: Pick<FoundPublicPlan, "tenantId">;
  publicationId: string;
}): Promise<PublicSurroundings> {
  const { app, found, publicationId } = options;
  return app.tenantStore.read(found.tenantId, async (reader) => {
    const documents = await selectPublicDocuments(reader, publicationId);
    const rounds = await selectAnnouncedRounds(reader, todayOf(app));
    return {
      documents: documents.map(({ reportId: _kept, ...document }) => document),
      rounds,
    };
  });
}
