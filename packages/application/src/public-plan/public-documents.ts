import type { TenantReader } from "@boplan/db/store";
import type { ReportStatus } from "@boplan/db/tables/report";
import { CodedError } from "@boplan/domain/error";
import { REPORT_FORMATS, type ReportFormat } from "@boplan/domain/report";
import type { OpenedFile } from "@boplan/storage/file-storage";
import type { App } from "../app.ts";
import { fileKey } from "../report/file-key.ts";
import {
  type FoundPublicPlan,
  findPublicPlan,
  type PublicPlanAddress,
} from "./find-public-plan.ts";
import { type PublicVersionName, versionNamed } from "./open-public-plan.ts";

/** A document of a public version. `made` has a size, the others may still come. */
export interface PublicDocument {
  readonly format: ReportFormat;
  readonly state: "making" | "made" | "failed";
  readonly bytes: number | null;
  /** SHA-256 of the file; `null` until it is made. */
  readonly sha256: string | null;
  readonly fileName: string | null;
}

/** A document row with what names its file. */
export interface DocumentRow extends PublicDocument {
  readonly reportId: string;
}

const STATES: Readonly<Record<string, PublicDocument["state"]>> = {
  queued: "making",
  running: "making",
  done: "made",
} satisfies Partial<Record<ReportStatus, PublicDocument["state"]>>;

/**
 * A document of a public plan for everybody: a version's own, the current one's unless another is
 * named. Throws `publicPlan.notFound`, `publicVersion.notFound`, `publicDocument.notFound`.
 */
export async function findPublicDocument(
  options: { app: App; version?: PublicVersionName; format: ReportFormat } & PublicPlanAddress,
): Promise<{
  found: FoundPublicPlan;
  document: PublicDocument;
  open: () => Promise<OpenedFile>;
}> {
  const { app, format } = options;
  // The publication first: of what is not public, no document is looked for.
  const found = await findPublicPlan(options);
  const { publicationId } = versionNamed({ found, name: options.version });
  const rows = await app.tenantStore.read(found.tenantId, (reader) =>
    selectPublicDocuments(reader, publicationId),
  );
  const document = rows.find((row) => row.format === format);
  if (!document) throw new CodedError("publicDocument.notFound");
  const { reportId } = document;
  return {
    found,
    document,
    open: () => app.files.open(fileKey({ tenantId: found.tenantId, reportId, format })),
  };
}

/** The documents of a public version, in the order of the formats, in its tenant's scope. */
export async function selectPublicDocuments(
  reader: TenantReader,
  publicationId: string,
): Promise<DocumentRow[]> {
  const rows = await reader
    .selectFrom("report")
    .select(["id", "format", "status", "file_bytes", "file_sha256", "file_name"])
    .where("publication_id", "=", publicationId)
    .where("kind", "=", "full")
    .execute();
  return REPORT_FORMATS.flatMap((format) =>
    rows
      .filter((row) => row.format === format)
      .map((row) => ({
        reportId: row.id,
        format,
        state: STATES[row.status] ?? "failed",
        bytes: row.status === "done" ? row.file_bytes : null,
        sha256: row.status === "done" ? row.file_sha256 : null,
        fileName: row.file_name,
      })),
  );
}
