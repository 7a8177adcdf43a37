import type { PublisherFact } from "@boplan/application/public-plan/list-catalogue";
import type { Publisher } from "@boplan/domain/publisher";
import { Button } from "@boplan/ui/button";
import {
  type Choice,
  describedBy,
  FieldFrame,
  SelectField,
  TextArea,
  TextField,
} from "@boplan/ui/form";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { AdminFrame } from "./admin-frame.tsx";
import { HarvestNote } from "./harvest-note.tsx";

export interface PublishingProps {
  readonly tenant: string;
  readonly publisher: Publisher;
  /** What the form is made from; somebody else's save in between is told of. */
  readonly version: number;
  /** The municipality's public pages; `null` as long as nothing is public. */
  readonly pages: string | null;
  /** Where the picture is shown; `null` without one. */
  readonly picture: string | null;
  readonly licences: readonly Choice[];
  /** Facts that the national catalogues ask for and that are still to be stated. */
  readonly missing: readonly PublisherFact[];
  readonly catalogueUrl: string;
  readonly refusal: Refusal | undefined;
}

/** Who publishes: whom to ask, on what terms, under which address. */
export function Publishing(props: PublishingProps) {
  const { tenant, pages, missing, catalogueUrl, refusal } = props;
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={false}
      title={t("publishing.title")}
      say={t("publishing.say")}
      refusal={refusal}
    >
      <p>
        {pages === null ? (
          t("publishing.nothingPublic")
        ) : (
          <a href={pages}>{t("publishing.seePages")}</a>
        )}
      </p>
      <div className="bp-split">
        <ProfileForm {...props} />
        <HarvestNote missing={missing} catalogueUrl={catalogueUrl} />
      </div>
    </AdminFrame>
  );
}

function ProfileForm(props: PublishingProps) {
  const { publisher, version, licences, refusal } = props;
  const { t } = useText();
  const written = (name: string, otherwise: string | null) =>
    writtenValue({ refusal, intent: "save", name, otherwise: otherwise ?? "" });
  const wrong = (field: string) => errorOf({ refusal, intent: "save", field });
  return (
    <Form method="post" encType="multipart/form-data" className="bp-parted-form" noValidate>
      <input type="hidden" name="version" value={written("version", String(version))} />
      <fieldset>
        <legend>{t("publishing.contact")}</legend>
        <TextField
          name="contactName"
          label={t("publishing.contactName")}
          hint={t("publishing.contactNameHint")}
          maxLength={200}
          defaultValue={written("contactName", publisher.contactName)}
          error={wrong("contactName")}
        />
        <TextField
          name="contactEmail"
          type="email"
          label={t("publishing.contactEmail")}
          autoComplete="off"
          defaultValue={written("contactEmail", publisher.contactEmail)}
          error={wrong("contactEmail")}
        />
        <TextField
          name="organisationNumber"
          label={t("publishing.organisationNumber")}
          autoComplete="off"
          defaultValue={written("organisationNumber", publisher.organisationNumber)}
          error={wrong("organisationNumber")}
        />
      </fieldset>
      <fieldset>
        <legend>{t("publishing.pagesPart")}</legend>
        <TextArea
          name="about"
          label={t("publishing.about")}
          hint={t("publishing.aboutHint")}
          maxLength={2000}
          className="bp-lines"
          defaultValue={written("about", publisher.about)}
          error={wrong("about")}
        />
        <PictureFields {...props} />
        <TextField
          name="host"
          label={t("publishing.host")}
          hint={t("publishing.hostHint")}
          autoComplete="off"
          defaultValue={written("host", publisher.host)}
          error={wrong("host")}
        />
      </fieldset>
      <fieldset>
        <legend>{t("publishing.dataPart")}</legend>
        <SelectField
          name="licence"
          label={t("publishing.licence")}
          hint={t("publishing.licenceHint")}
          defaultValue={written("licence", publisher.licence)}
          choices={[{ value: "", label: t("publishing.noLicence") }, ...licences]}
          error={wrong("licence")}
        />
      </fieldset>
      <div className="bp-actions">
        <Button name="intent" value="save">
          {t("publishing.save")}
        </Button>
      </div>
    </Form>
  );
}

function PictureFields({ publisher, picture, refusal }: PublishingProps) {
  const { t } = useText();
  const error = errorOf({ refusal, intent: "save", field: "picture" });
  const texts = {
    name: "picture",
    label: t("publishing.picture"),
    hint: t("publishing.pictureHint"),
    ...(error === undefined ? {} : { error }),
  };
  const alt = publisher.picture?.alt ?? "";
  return (
    <>
      {picture === null ? null : (
        <img className="bp-own-arms" src={picture} alt={alt} height={64} />
      )}
      <FieldFrame {...texts}>
        <input
          className="ds-input"
          type="file"
          id="picture"
          name="picture"
          accept="image/png,.png"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(texts)}
        />
      </FieldFrame>
      <TextField
        name="pictureAlt"
        label={t("publishing.pictureAlt")}
        hint={t("publishing.pictureAltHint")}
        maxLength={300}
        defaultValue={writtenValue({ refusal, intent: "save", name: "pictureAlt", otherwise: alt })}
        error={errorOf({ refusal, intent: "save", field: "pictureAlt" })}
      />
      {publisher.picture === null ? null : (
        <div className="bp-choice">
          <label>
            <input type="checkbox" name="removePicture" value="yes" />
            {t("publishing.pictureRemove")}
          </label>
        </div>
      )}
    </>
  );
}
