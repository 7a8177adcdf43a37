import { Button, ButtonLink } from "@boplan/ui/button";
import { Link } from "@boplan/ui/link";
import { EmptyState, Message } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { basisPartPath } from "../../paths/basis.ts";
import { useText } from "../../text/text.tsx";
import type { WantingRule } from "../writing/wanting.ts";
import { BasisFrame } from "./basis-frame.tsx";
import { EntryArticle } from "./entry-article.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { BasisPart } from "./part-fields.ts";
import type {
  EntryAnswer,
  EntryView,
  FieldOptions,
  NeedSum,
  OpenForm,
  PlanName,
  Proposal,
} from "./views.ts";
import { WantingList } from "./wanting-list.tsx";

export interface PartPageProps {
  readonly tenant: string;
  readonly plan: PlanName;
  readonly lens: string | null;
  readonly part: BasisPart;
  readonly heading: string;
  readonly about: string;
  readonly entries: readonly EntryView[];
  /** Each entry as JSON, by id. */
  readonly loaded: Readonly<Record<string, string>>;
  readonly proposals: readonly Proposal[];
  readonly wanting: readonly WantingRule[];
  readonly sums: readonly NeedSum[];
  readonly access: "write" | "read" | "closed";
  readonly form: OpenForm | null;
  readonly options: FieldOptions | null;
  readonly answer: EntryAnswer | undefined;
}

/** One part of what stands around the tree: read, and written one entry at a time. */
export function PartPage(props: PartPageProps) {
  const { tenant, plan, lens, part, heading, about, entries, access, options, answer } = props;
  const { t } = useText();
  const refusal = answer?.kind === "refused" ? answer : null;
  const form = refusal?.form ?? props.form;
  const isWriting = access === "write" && options !== null;
  const opened =
    form && options ? (
      <EntryForm
        // A refused form is a new form: what was written goes back in.
        key={refusal ? JSON.stringify(refusal.form) : form.id}
        address={{ tenant, plan: plan.slug }}
        part={part}
        form={form}
        options={options}
        refusal={refusal}
        lang={plan.lang}
      />
    ) : null;
  const isInList = form !== null && entries.some(({ id }) => id === form.id);
  return (
    <BasisFrame tenant={tenant} plan={plan} lens={lens} heading={heading} say={about}>
      {access === "write" ? null : (
        <p className="bp-sub">{t(access === "closed" ? "basis.closed" : "basis.readOnly")}</p>
      )}
      <Answer answer={answer} />
      <div className="bp-basis-columns">
        <div>
          {entries.length === 0 ? (
            opened ? null : (
              <EmptyState>
                <p>{t("basis.nothing")}.</p>
              </EmptyState>
            )
          ) : (
            <ol className="bp-entries">
              {entries.map((entry, place) => (
                <li key={entry.id} id={entry.id}>
                  {form?.id === entry.id && opened ? (
                    opened
                  ) : (
                    <>
                      <EntryArticle entry={entry} under={2} />
                      {isWriting ? (
                        <EntryActions
                          {...props}
                          entry={entry}
                          isFirst={place === 0}
                          isLast={place === entries.length - 1}
                        />
                      ) : null}
                    </>
                  )}
                </li>
              ))}
            </ol>
          )}
          {isInList ? null : opened}
          {isWriting && (form === null || isInList) ? (
            <p className="bp-basis-add">
              <ButtonLink
                variant={entries.length === 0 ? "primary" : "secondary"}
                href={basisPartPath({ tenant, plan: plan.slug, part, start: {} })}
              >
                {t("basis.addNew")}
              </ButtonLink>
            </p>
          ) : null}
        </div>
        <aside className="bp-basis-side" aria-label={t("basis.lawAsks")}>
          <Sums sums={props.sums} />
          <WantingList rules={props.wanting} heading={2} />
          {isWriting ? <Proposals {...props} /> : null}
        </aside>
      </div>
    </BasisFrame>
  );
}

function Answer({ answer }: { readonly answer: EntryAnswer | undefined }) {
  const { t } = useText();
  if (answer?.kind === "kept") {
    return (
      <Message kind="wrong">
        <p>{t("basis.removeConflict")}</p>
      </Message>
    );
  }
  if (answer?.kind !== "removed") return null;
  return (
    <Message kind="done">
      <p>{t("basis.removed", { title: answer.title })}</p>
      <Form method="post">
        <input type="hidden" name="entry" value={answer.entry} />
        <input type="hidden" name="at" value={answer.at} />
        <Button variant="secondary" name="intent" value="restore">
          {t("basis.undo")}
        </Button>
      </Form>
    </Message>
  );
}

function EntryActions(
  props: PartPageProps & { entry: EntryView; isFirst: boolean; isLast: boolean },
) {
  const { tenant, plan, part, entry, loaded, isFirst, isLast } = props;
  const { t } = useText();
  const { title } = entry;
  return (
    <Form method="post" className="bp-entry-acts" preventScrollReset>
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="loaded" value={loaded[entry.id] ?? ""} />
      <Link
        href={basisPartPath({ tenant, plan: plan.slug, part, entry: entry.id })}
        aria-label={t("basis.editOf", { title })}
      >
        {t("basis.edit")}
      </Link>
      {isFirst ? null : (
        <button
          type="submit"
          className="bp-plain-button"
          name="intent"
          value="up"
          aria-label={t("basis.upOf", { title })}
        >
          {t("basis.up")}
        </button>
      )}
      {isLast ? null : (
        <button
          type="submit"
          className="bp-plain-button"
          name="intent"
          value="down"
          aria-label={t("basis.downOf", { title })}
        >
          {t("basis.down")}
        </button>
      )}
      <button
        type="submit"
        className="bp-plain-button"
        name="intent"
        value="remove"
        aria-label={t("basis.removeOf", { title })}
      >
        {t("basis.remove")}
      </button>
    </Form>
  );
}

function Sums({ sums }: Pick<PartPageProps, "sums">) {
  const { t } = useText();
  if (sums.length === 0) return null;
  return (
    <section aria-labelledby="sums">
      <h2 id="sums">{t("basis.sums")}</h2>
      <dl className="bp-sums">
        {sums.map(({ what, amount }) => (
          <div key={`${what} ${amount}`}>
            <dt>{what}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
      <p className="bp-sub bp-sm">{t("basis.sumNote")}</p>
    </section>
  );
}

function Proposals({ tenant, plan, part, proposals }: PartPageProps) {
  const { t } = useText();
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{t("basis.proposals")}</h2>
      <ul className="bp-proposals">
        {proposals.map(({ id, title, say, start }) => (
          <li key={id}>
            <Link
              href={basisPartPath({ tenant, plan: plan.slug, part, start })}
              aria-label={t("basis.writeOf", { title })}
            >
              {title}
            </Link>
            {say ? <p>{say}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
