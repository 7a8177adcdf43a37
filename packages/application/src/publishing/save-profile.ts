import { createHash } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { licencesOf } from "@boplan/domain/publisher";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { listPublisher } from "../share/publisher-listing.ts";
import { admitPicture } from "./picture-rules.ts";
import type { ProfileForm } from "./profile-form.ts";

export interface SaveProfileOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly profile: ProfileForm;
  /** A new picture, `"keep"` the one there is, or `"remove"` it. */
  readonly picture: Uint8Array | "keep" | "remove";
  /** The version that the form was opened with. */
  readonly version: number;
  /** Host of the site itself, which cannot be a municipality's; `null` where none is set. */
  readonly mainHost: string | null;
}

/**
 * Saves who publishes. Throws `publisher.changedMeanwhile` when somebody else has saved since the
 * form was opened, `publisher.hostTaken`, `publisher.licence`, `publisher.pictureAltMissing`,
 * `publisher.pictureType`, `publisher.pictureTooLarge`.
 */
export async function saveProfile(options: SaveProfileOptions): Promise<void> {
  const { app, actor, profile, version } = options;
  requirePermission(actor, "tenant:administer");
  if (options.picture instanceof Uint8Array) admitPicture(options.picture);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    await listPublisher(writer);
    const standing = await writer
      .selectFrom("publisher_profile")
      .select(["version", "updated_by", "picture_sha256"])
      .where("tenant_id", "=", actor.tenantId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    // Made by publishing and stated by nobody: the form was opened without one.
    const known = version === 0 && standing.updated_by === null ? 0 : standing.version;
    if (known !== version) throw new CodedError("publisher.changedMeanwhile");
    await requireFitting(writer, options);
    const picture = pictureColumns(options.picture);
    const hasPicture = (picture.picture_sha256 ?? standing.picture_sha256) !== null;
    if (options.picture !== "remove" && hasPicture && profile.pictureAlt === "") {
      throw new CodedError("publisher.pictureAltMissing", { field: "pictureAlt" });
    }
    await writer
      .updateTable("publisher_profile")
      .set({
        ...picture,
        organisation_number: profile.organisationNumber,
        contact_name: profile.contactName,
        contact_email: profile.contactEmail,
        licence: profile.licence,
        host: profile.host,
        about: profile.about,
        picture_alt: options.picture === "remove" ? "" : profile.pictureAlt,
        version: standing.version + 1,
        updated_at: app.now(),
        updated_by: actor.userId,
      })
      .where("tenant_id", "=", actor.tenantId)
      .execute()
      .catch(asHostTaken);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "publisher.save",
      subject: actor.tenantId,
      details: { host: profile.host, licence: profile.licence },
    });
  });
}

async function requireFitting(writer: TenantWriter, options: SaveProfileOptions): Promise<void> {
  const { profile, mainHost, actor } = options;
  if (profile.host !== null && profile.host === mainHost) {
    throw new CodedError("publisher.hostTaken", { field: "host" });
  }
  if (profile.licence === null) return;
  const { country } = await writer
    .selectFrom("tenant")
    .select("country")
    .where("id", "=", actor.tenantId)
    .executeTakeFirstOrThrow();
  if (!licencesOf(country).includes(profile.licence)) {
    throw new CodedError("publisher.licence", { field: "licence" });
  }
}

function pictureColumns(picture: SaveProfileOptions["picture"]): {
  picture?: Buffer | null;
  picture_sha256?: string | null;
} {
  if (picture === "keep") return {};
  if (picture === "remove") return { picture: null, picture_sha256: null };
  const bytes = Buffer.from(picture);
  return { picture: bytes, picture_sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The index alone knows of hosts of municipalities that have published nothing yet. */
function asHostTaken(error: unknown): never {
  const isTaken =
    error instanceof Error &&
    "constraint" in error &&
    error.constraint === "publisher_profile_host";
  throw isTaken ? new CodedError("publisher.hostTaken", { field: "host" }) : error;
}
