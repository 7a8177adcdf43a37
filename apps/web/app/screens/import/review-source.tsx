import { Button } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { type ImportAddress, importPath } from "../../paths/import.ts";
import { useText } from "../../text/text.tsx";
import type { ReviewData, ShownLine } from "./review-data.ts";
import { OperationForm } from "./review-forms.tsx";

/** The document line by line; what has no place yet can be chosen and given one. */
export function ReviewSource(props: {
  readonly address: ImportAddress;
  readonly review: ReviewData;
  readonly isOpen: boolean;
}) {
  const { address, review, isOpen } = props;
  const { t } = useText();
  const { source, left, nextLeft, kinds } = review;
  const windowPath = (line: number) => importPath({ ...address, line, view: "source" });
  return (
    <div className="bp-review-source">
      <div className="bp-section-head">
        <h2 id="source-title">{t("importing.source")}</h2>
        <span>{t("importing.left", { count: left })}</span>
      </div>
      <OperationForm className="bp-op-source">
        <p className="bp-review-pages">
          {source.before === null ? null : (
            <Link href={windowPath(source.before)}>{t("importing.before")}</Link>
          )}
          {nextLeft === null ? null : (
            <Link href={windowPath(nextLeft)}>{t("importing.nextLeft")}</Link>
          )}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls is reached by key */}
        <section className="bp-source-lines" tabIndex={0} aria-label={t("importing.source")}>
          <ol>
            {source.lines.map((line) => (
              <SourceRow key={line.line} line={line} canTake={isOpen && line.left} />
            ))}
          </ol>
        </section>
        {source.behind === null ? null : (
          <p className="bp-review-pages">
            <Link href={windowPath(source.behind)}>{t("importing.behind")}</Link>
          </p>
        )}
        {isOpen && left > 0 ? (
          <div className="bp-op-line bp-take">
            <SelectField
              name="as"
              label={t("importing.takeAs")}
              defaultValue="measure"
              choices={[
                ...kinds.map(({ kind, name }) => ({ value: kind as string, label: name })),
                { value: "section", label: t("importing.asSection") },
              ]}
            />
            <Button variant="secondary" name="op" value="take">
              {t("importing.take")}
            </Button>
          </div>
        ) : null}
      </OperationForm>
    </div>
  );
}

function SourceRow({ line, canTake }: { readonly line: ShownLine; readonly canTake: boolean }) {
  const { t } = useText();
  const words = <span className="bp-source-text">{line.text}</span>;
  return (
    <li data-chosen={line.chosen || undefined} data-left={line.left || undefined}>
      {line.place ? <p className="bp-source-place">{line.place}</p> : null}
      <span className="bp-source-no bp-num" aria-hidden="true">
        {line.line}
      </span>
      {canTake ? (
        <label>
          <input
            type="checkbox"
            name="lines"
            value={line.line}
            aria-label={`${t("importing.lineNumber", { line: line.line })}: ${line.text.slice(0, 120)}`}
          />
          {words}
        </label>
      ) : (
        words
      )}
      {line.chosen ? <span className="bp-hidden">{t("importing.isChosen")}</span> : null}
    </li>
  );
}
