import { Button } from "@boplan/ui/button";
import { Form } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import { useText } from "../../text/text.tsx";
import type { ReviewData } from "./review-data.ts";

/** What every form of the review sends along, so that one comes back to where one was. */
export interface Standing {
  readonly version: number;
  readonly chosen: string | null;
  /** First line of the source that is shown. */
  readonly from: number | null;
  readonly view: "source" | null;
}

const StandingContext = createContext<Standing>({
  version: 0,
  chosen: null,
  from: null,
  view: null,
});

export const StandingProvider = StandingContext.Provider;

/** A form of one operation; its button names it. */
export function OperationForm(props: {
  readonly fields?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { version, chosen, from, view } = useContext(StandingContext);
  const fields = {
    chosen: chosen ?? "",
    from: String(from ?? ""),
    view: view ?? "",
    ...props.fields,
  };
  return (
    <Form method="post" preventScrollReset className={props.className ?? "bp-op"}>
      <input type="hidden" name="version" value={version} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </Form>
  );
}

/** One press, one operation. */
export function OperationButton(props: {
  readonly op: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly label: string;
  /** What is read aloud where the label alone does not say which. */
  readonly name?: string;
  readonly disabled?: boolean;
}) {
  return (
    <OperationForm fields={props.fields}>
      <Button
        variant="tertiary"
        name="op"
        value={props.op}
        aria-label={props.name}
        disabled={props.disabled}
      >
        {props.label}
      </Button>
    </OperationForm>
  );
}

/** The name of the draft and the button that makes it. */
export function SaveForm({
  review,
  hasName = true,
}: {
  readonly review: ReviewData;
  readonly hasName?: boolean;
}) {
  const { t } = useText();
  return (
    <section className="bp-import-save" aria-labelledby="save-title">
      <h2 id="save-title">{t("importing.saveTitle")}</h2>
      {hasName ? (
        <OperationForm>
          <label htmlFor="document-title">{t("importing.name")}</label>
          <input
            className="ds-input"
            id="document-title"
            name="title"
            defaultValue={review.documentTitle}
            key={review.documentTitle}
            maxLength={500}
            required
          />
          <Button variant="secondary" name="op" value="nameDocument">
            {t("importing.rename")}
          </Button>
        </OperationForm>
      ) : null}
      <p className="bp-sub">{t("importing.saveSay", { count: review.left })}</p>
      <OperationForm fields={{ version: String(review.version) }}>
        <Button name="op" value="save" disabled={review.rows.length === 0}>
          {t("importing.save")}
        </Button>
      </OperationForm>
    </section>
  );
}
