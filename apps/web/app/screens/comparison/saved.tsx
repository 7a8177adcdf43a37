import { Button } from "@boplan/ui/button";
import { TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState, Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { useText } from "../../text/text.tsx";
import {
  Confirmed,
  errorOf,
  type Refusal,
  WhatHappened,
  writtenValue,
} from "../shell/form-answer.tsx";
import { ComparisonTabs } from "./comparison-frame.tsx";

export interface SavedProps {
  readonly tenant: { readonly slug: string; readonly name: string; readonly isRegion: boolean };
  readonly saved: readonly {
    readonly id: string;
    readonly name: string;
    readonly view: string;
    readonly href: string;
    readonly when: string;
    readonly version: number;
  }[];
  readonly refusal: Refusal | undefined;
}

/** Longest name of a saved comparison. */
export const LONGEST_NAME = 100;

/** Comparisons that somebody gave a name, to open, rename or take away. */
export function SavedComparisons({ tenant, saved, refusal }: SavedProps) {
  const { t } = useText();
  return (
    <main className="bp-page bp-comparison" data-view="saved" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("comparison.saved.title")}</h1>
          <p className="bp-say">{t("comparison.saved.say")}</p>
        </div>
      </div>
      <WhatHappened />
      <ComparisonTabs frame={{ tenant, query: [] }} current="saved" />
      <Refused refusal={refusal} />
      {saved.length === 0 ? (
        <EmptyState>
          <p>{t("comparison.saved.none")}</p>
        </EmptyState>
      ) : (
        <table className="bp-table">
          <caption className="bp-hidden">{t("comparison.saved.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("comparison.saved.name")}</th>
              <th scope="col">{t("comparison.saved.view")}</th>
              <th scope="col">{t("comparison.saved.when")}</th>
              <th scope="col">{t("comparison.saved.actions")}</th>
            </tr>
          </thead>
          <tbody>
            {saved.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link className="bp-title" href={one.href}>
                    {one.name}
                  </Link>
                </th>
                <td data-label={t("comparison.saved.view")}>{one.view}</td>
                <td data-label={t("comparison.saved.when")} className="bp-num">
                  {one.when}
                </td>
                <td>
                  <Rename one={one} refusal={refusal} />
                  <Remove one={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

type One = SavedProps["saved"][number];

/** A name that could not be saved comes back here, with what was to be saved: nothing is lost. */
function Refused({ refusal }: Pick<SavedProps, "refusal">) {
  const { t } = useText();
  if (refusal?.intent !== "save") return null;
  const kept = (name: string) => writtenValue({ refusal, intent: "save", name, otherwise: "" });
  return (
    <Form method="post" className="bp-saved-form">
      <Message kind="wrong">
        <p>{refusal.errors[0]?.text}</p>
      </Message>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="view" value={kept("view")} />
      <input type="hidden" name="query" value={kept("query")} />
      <TextField
        name="name"
        label={t("comparison.keep.name")}
        defaultValue={kept("name")}
        error={errorOf({ refusal, intent: "save", field: "name" })}
        maxLength={LONGEST_NAME}
      />
      <Button>{t("comparison.keep.save")}</Button>
    </Form>
  );
}

function Rename({ one, refusal }: { readonly one: One; readonly refusal: Refusal | undefined }) {
  const { t } = useText();
  const mine = refusal?.intent === "rename" && refusal.values.id === one.id ? refusal : undefined;
  const field = `name-${one.id}`;
  const error = mine?.errors[0]?.text;
  return (
    <details className="bp-confirm" open={error !== undefined}>
      <summary>
        {t("comparison.saved.rename")} <span className="bp-hidden">{one.name}</span>
      </summary>
      <Form method="post" className="bp-saved-form">
        <input type="hidden" name="intent" value="rename" />
        <input type="hidden" name="id" value={one.id} />
        <input type="hidden" name="version" value={one.version} />
        <TextField
          name={field}
          label={t("comparison.saved.newName", { name: one.name })}
          defaultValue={mine?.values[field] ?? one.name}
          error={error}
          required
          maxLength={LONGEST_NAME}
        />
        <Button variant="secondary">{t("comparison.saved.rename")}</Button>
      </Form>
    </details>
  );
}

function Remove({ one }: { readonly one: One }) {
  const { t } = useText();
  return (
    <Confirmed
      label={t("comparison.saved.remove")}
      say={t("comparison.saved.removeSay", { name: one.name })}
    >
      <Form method="post">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="id" value={one.id} />
        <Button variant="secondary">
          {t("comparison.saved.removeConfirm", { name: one.name })}
        </Button>
      </Form>
    </Confirmed>
  );
}
