import { describedBy, FieldFrame } from "@boplan/ui/form";
import { useText } from "../../text/text.tsx";

/** What may be attached. */
export interface FileLimits {
  readonly endings: readonly string[];
  readonly count: number;
  readonly megabytes: number;
}

/** Files to send along. They never come back into a refused form, which is said. */
export function FilesField(props: {
  /** Told apart where a page has several; else `files`. */
  readonly id?: string;
  /** What the files are; attachments where nothing is said. */
  readonly label?: string;
  readonly limits: FileLimits;
  readonly wasRefused: boolean;
  readonly error: string | undefined;
}) {
  const { id = "files", label, limits, wasRefused, error } = props;
  const { t } = useText();
  const { count, megabytes, endings } = limits;
  const rule = t("answer.filesHint", { count, megabytes, endings: endings.join(" ") });
  const hint = wasRefused ? `${rule} ${t("answer.filesAgain")}` : rule;
  const texts = { name: id, label: label ?? t("answer.files"), hint, error };
  return (
    <FieldFrame {...texts}>
      <input
        className="ds-input"
        type="file"
        id={id}
        name="files"
        multiple
        accept={endings.join(",")}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(texts)}
      />
    </FieldFrame>
  );
}
