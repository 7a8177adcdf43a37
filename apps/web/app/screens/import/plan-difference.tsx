import { wordDifference } from "@boplan/domain/difference";
import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";

/** One difference of a document from a plan, in words. */
export interface ShownDifference {
  readonly kind: "added" | "changed" | "gone";
  readonly elementId: string;
  readonly kindName: string;
  readonly title: string;
  /** The text of an added element. */
  readonly text: string;
  /** Title of what an added element comes to stand under. */
  readonly under: string | null;
  /** Somebody has changed it in the plan since it was read in. */
  readonly edited: boolean;
  readonly fields: readonly {
    readonly field: "title" | "text";
    readonly before: string;
    readonly after: string;
  }[];
}

export interface PlanDifferenceData {
  readonly planTitle: string;
  readonly lang: string;
  readonly version: number;
  readonly contentHash: string;
  readonly same: number;
  readonly differences: readonly ShownDifference[];
}

/** What a document says otherwise than the draft it is a new state of, to be ticked. */
export function PlanDifference({ difference }: { readonly difference: PlanDifferenceData }) {
  const { planTitle, lang, version, contentHash, same, differences } = difference;
  const { t } = useText();
  return (
    <section aria-labelledby="difference-title">
      <h2 id="difference-title">{t("importing.difference.list")}</h2>
      {differences.length === 0 ? (
        <p>{t("importing.difference.none")}</p>
      ) : (
        <Form method="post">
          <p>{t("importing.difference.say", { title: planTitle })}</p>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="contentHash" value={contentHash} />
          <ul className="bp-rows bp-differences-list">
            {differences.map((entry) => (
              <Difference key={entry.elementId} entry={entry} lang={lang} />
            ))}
          </ul>
          <p className="bp-sub">{t("importing.difference.same", { count: same })}</p>
          <Button name="op" value="applyDifference">
            {t("importing.difference.apply")}
          </Button>
        </Form>
      )}
    </section>
  );
}

function Difference({ entry, lang }: { readonly entry: ShownDifference; readonly lang: string }) {
  const { kind, elementId, kindName, title, text, under, edited, fields } = entry;
  const { t } = useText();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          name="chosen"
          value={elementId}
          defaultChecked={kind !== "gone" && !edited}
        />{" "}
        <span className="bp-sub">
          {t(`importing.difference.${kind}`)}, {kindName}:
        </span>{" "}
        <b lang={lang}>{title}</b>
      </label>
      {under === null ? null : (
        <p className="bp-sub bp-sm">{t("importing.difference.under", { title: under })}</p>
      )}
      {edited ? <p className="bp-sm">{t("importing.difference.edited")}</p> : null}
      {kind === "gone" ? <p className="bp-sub bp-sm">{t("importing.difference.remove")}</p> : null}
      {kind === "added" && text !== "" ? <p lang={lang}>{text}</p> : null}
      {fields.length > 0 ? <FieldTable fields={fields} lang={lang} /> : null}
    </li>
  );
}

function FieldTable(props: { readonly fields: ShownDifference["fields"]; readonly lang: string }) {
  const { fields, lang } = props;
  const { t } = useText();
  return (
    <table className="bp-table bp-difference-fields">
      <thead>
        <tr>
          <th scope="col">{t("importing.difference.field")}</th>
          <th scope="col">{t("importing.difference.before")}</th>
          <th scope="col">{t("importing.difference.after")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">
              {t(field === "title" ? "importing.elementTitle" : "importing.elementText")}
            </th>
            <td lang={lang} data-label={t("importing.difference.before")}>
              {wordDifference({ text: before, other: after }).map((part, place) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
                part.kind === "only" ? <del key={place}>{part.text}</del> : part.text,
              )}
            </td>
            <td lang={lang} data-label={t("importing.difference.after")}>
              {wordDifference({ text: after, other: before }).map((part, place) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
                part.kind === "only" ? <ins key={place}>{part.text}</ins> : part.text,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
