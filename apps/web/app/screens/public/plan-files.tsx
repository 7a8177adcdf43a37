import { type DataLicence, LICENCE_TEXTS } from "@boplan/domain/publisher";
import { Icon } from "@boplan/ui/icons";
import type { PublicFormat } from "../../paths/public.ts";
import { useSite } from "../../text/site-text.tsx";

/** A document to download, as far as it has come. */
export interface FileView {
  readonly format: PublicFormat;
  readonly state: "making" | "made" | "failed";
  readonly href: string;
  /** `240 kB`; `null` until it is made. */
  readonly size: string | null;
}

export interface PlanFilesProps {
  readonly files: readonly FileView[];
  readonly minutes: number;
  readonly licence: DataLicence | null;
  readonly addresses: { readonly data: string };
  /** Where the whole text is read; left out on that very page. */
  readonly readHref?: string;
}

/** The whole text, the files it can be fetched as, and the data. */
export function PlanFiles({ addresses, files, minutes, licence, readHref }: PlanFilesProps) {
  const { s } = useSite();
  return (
    <ul className="bp-pub-get">
      {readHref === undefined ? null : (
        <li>
          <Icon name="right" />
          <a href={readHref}>{s("plan.readOnWeb")}</a>
          <small>{s("plan.minutes", { count: minutes })}</small>
        </li>
      )}
      {files.map((file) => (
        <li key={file.format}>
          <Icon name={file.state === "made" ? "document" : "waiting"} />
          {file.state === "made" ? (
            <a href={file.href}>{s(`plan.file.${file.format}`)}</a>
          ) : (
            <span>{s(`plan.file.${file.format}`)}</span>
          )}
          <small>
            {file.state === "made"
              ? [file.size, s(`plan.fileSay.${file.format}`)].filter(Boolean).join(", ")
              : s(`plan.fileState.${file.state}`)}
          </small>
        </li>
      ))}
      <li>
        <Icon name="document" />
        <a href={addresses.data}>{s("plan.data")}</a>
        <small>
          JSON
          {licence === null ? null : (
            <>
              , <a href={LICENCE_TEXTS[licence].url}>{LICENCE_TEXTS[licence].name}</a>
            </>
          )}
        </small>
      </li>
    </ul>
  );
}
