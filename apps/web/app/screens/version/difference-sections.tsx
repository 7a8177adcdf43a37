import { wordDifference } from "@boplan/domain/difference";
import { diffRichText } from "@boplan/domain/rich-text";
import { EmptyState } from "@boplan/ui/message";
import { ComparedText } from "@boplan/ui/rich-text-view";
import { type TextKey, useText } from "../../text/text.tsx";
import type { DifferencesView, DifferenceView, FieldView } from "./difference-views.ts";

/** Each place that differs, old and new beside each other; what is the same is left out. */
export function DifferenceSections(props: DifferencesView & { readonly lang: string | undefined }) {
  const { counts, facts, elements, parts, lang } = props;
  const { t } = useText();
  const isEmpty = facts.length + elements.length + parts.length === 0;
  return (
    <>
      {isEmpty ? (
        <EmptyState>
          <p>{t("differences.none")}</p>
        </EmptyState>
      ) : (
        <div className="bp-stack">
          <Counts counts={counts} />
          {facts.length > 0 ? (
            <section aria-labelledby="facts">
              <h2 id="facts">{t("differences.facts")}</h2>
              <FieldTable fields={facts} lang={lang} />
            </section>
          ) : null}
          {elements.length > 0 ? (
            <section aria-labelledby="elements">
              <h2 id="elements">{t("differences.elements")}</h2>
              <ol className="bp-differences">
                {elements.map((element) => (
                  <ElementChange key={element.id} element={element} lang={lang} />
                ))}
              </ol>
            </section>
          ) : null}
          {parts.length > 0 ? (
            <section aria-labelledby="parts">
              <h2 id="parts">{t("differences.parts")}</h2>
              <dl className="bp-facts">
                {parts.map(({ label, ...entries }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{t("differences.entries", entries)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ) : null}
        </div>
      )}
    </>
  );
}

function Counts({ counts }: Pick<DifferencesView, "counts">) {
  const { t } = useText();
  const said = (["added", "changed", "moved", "removed"] as const).filter((key) => counts[key] > 0);
  if (said.length === 0) return null;
  return (
    <ul className="bp-under">
      {said.map((key) => (
        <li key={key}>{t(`differences.${key}`, { count: counts[key] })}</li>
      ))}
    </ul>
  );
}

const CHANGES: Readonly<Record<DifferenceView["change"], TextKey>> = {
  added: "differences.wasAdded",
  removed: "differences.wasRemoved",
  changed: "differences.wasChanged",
  moved: "differences.wasMoved",
};

function ElementChange({ element, lang }: { element: DifferenceView; lang: string | undefined }) {
  const { t } = useText();
  const { id, kindLabel, title, change, moved, fields, text } = element;
  return (
    <li data-change={change}>
      <h3 id={`change-${id}`}>
        <span className="bp-kind">{kindLabel}</span> <span lang={lang}>{title}</span>
      </h3>
      <p className="bp-sm">
        <b>{t(CHANGES[change])}</b>
        {moved && change !== "moved" ? `, ${t("differences.wasMoved").toLowerCase()}` : null}
      </p>
      {fields.length > 0 ? <FieldTable fields={fields} lang={lang} /> : null}
      {text ? <TextChange {...text} lang={lang} /> : null}
    </li>
  );
}

function FieldTable({ fields, lang }: { fields: readonly FieldView[]; lang: string | undefined }) {
  const { t } = useText();
  return (
    <table className="bp-table bp-difference-fields">
      <thead>
        <tr>
          <th scope="col">{t("differences.field")}</th>
          <th scope="col">{t("versions.before")}</th>
          <th scope="col">{t("versions.after")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label={t("versions.before")} lang={lang}>
              <Marked text={before} other={after} as="del" />
            </td>
            <td data-label={t("versions.after")} lang={lang}>
              <Marked text={after} other={before} as="ins" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marked({ text, other, as: As }: { text: string; other: string; as: "ins" | "del" }) {
  const { t } = useText();
  if (text === "") return <span className="bp-sub">{t("differences.unstated")}</span>;
  return wordDifference({ text, other }).map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
    part.kind === "only" ? <As key={place}>{part.text}</As> : part.text,
  );
}

function TextChange({
  before,
  after,
  lang,
}: NonNullable<DifferenceView["text"]> & { lang: string | undefined }) {
  return (
    <div className="bp-text-change">
      {diffRichText({ before, after }).map((difference, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
        <div key={place} data-change={difference.kind}>
          {difference.before && difference.kind !== "same" ? (
            <ComparedText {...difference.before} as="del" lang={lang} />
          ) : null}
          {difference.after ? <ComparedText {...difference.after} as="ins" lang={lang} /> : null}
        </div>
      ))}
    </div>
  );
}
