import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { type Choice, SelectField, TextField } from "@boplan/ui/form";
import { Tabs } from "@boplan/ui/shell";
import { Form } from "@remix-run/react";
import { convertPath } from "../../paths/starting.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs } from "../plan/plan-frame.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { MappedElementTable } from "./mapped-element-table.tsx";
import type { MappedElement, MappedTerm } from "./mapping-views.ts";

export interface ConversionView {
  readonly elements: readonly MappedElement[];
  readonly terms: readonly MappedTerm[];
  readonly goalAreas: readonly {
    readonly id: string;
    readonly title: string;
    readonly near: string;
  }[];
  /** By the name of the field. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface ConversionProps extends ConversionView {
  readonly tenant: string;
  readonly plan: { readonly slug: string; readonly title: string; readonly lang?: string };
  readonly from: string;
  readonly to: { readonly id: string; readonly name: string };
  readonly frameworks: readonly { readonly id: string; readonly name: string }[];
  readonly startKey: string;
  readonly planLanguage: string;
  readonly languages: readonly Choice[];
  readonly refusal: Refusal | undefined;
}

/** A plan on its way into another framework, reviewed before anything is made. */
export function Conversion(props: ConversionProps) {
  const { tenant, plan, from, to, frameworks, elements, chosen, refusal } = props;
  const { t } = useText();
  const unmapped = elements.filter(({ notes }) => notes.includes("noPlace"));
  const without = props.terms.filter(({ becomes }) => becomes === null);
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} plan={plan} here={t("converting.title")} />
          <h1 lang={plan.lang}>{plan.title}</h1>
          <p className="bp-say">{t("converting.say", { from, to: to.name })}</p>
        </div>
      </div>
      {refusal ? <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} /> : null}
      {frameworks.length > 1 ? (
        <Tabs
          label={t("converting.choose")}
          items={frameworks.map(({ id, name }) => ({
            label: name,
            href: `${convertPath({ tenant, plan: plan.slug })}?to=${id}`,
            isCurrent: id === to.id,
          }))}
        />
      ) : null}
      <Form method="post" className="bp-start">
        <input type="hidden" name="to" value={to.id} />
        <input type="hidden" name="key" value={props.startKey} />
        <section aria-labelledby="elements">
          <h2 id="elements">{t("converting.elements")}</h2>
          <MappedElementTable elements={elements} lang={plan.lang} chosen={chosen} />
        </section>
        <GoalAreas {...props} />
        <Terms {...props} />
        <section aria-labelledby="unmapped">
          <h2 id="unmapped">{t("converting.unmapped")}</h2>
          {unmapped.length + without.length === 0 ? (
            <p>{t("converting.unmappedNone")}</p>
          ) : (
            <ul className="bp-plain-list">
              {unmapped.map(({ id, title, from: kind }) => (
                <li key={id}>
                  {kind}: <span lang={plan.lang}>{title}</span>
                </li>
              ))}
              {without.map(({ group, id, name }) => (
                <li key={`${group}/${id}`}>
                  {t(`converting.groups.${group}`)}: {name}
                </li>
              ))}
            </ul>
          )}
        </section>
        <NewDraft {...props} />
      </Form>
    </main>
  );
}

function GoalAreas({ goalAreas, plan }: ConversionProps) {
  const { t } = useText();
  if (goalAreas.length === 0) return null;
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{t("converting.goalAreas")}</h2>
      <dl className="bp-facts">
        {goalAreas.map(({ id, title, near }) => (
          <div key={id}>
            <dt lang={plan.lang}>{title}</dt>
            <dd>{near}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Terms({ terms, chosen }: ConversionProps) {
  const { t } = useText();
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{t("converting.terms")}</h2>
      <p className="bp-sub">{t("converting.termsSay")}</p>
      <table className="bp-table bp-stacked bp-mapping">
        <thead>
          <tr>
            <th scope="col">{t("converting.word")}</th>
            <th scope="col">{t("converting.counterpart")}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ group, id, name, becomes, candidates }) => (
            <tr key={`${group}/${id}`}>
              <th scope="row">
                <small>{t(`converting.groups.${group}`)}</small>
                {name}
              </th>
              <td data-label={t("converting.counterpart")}>
                <select
                  className="ds-input"
                  name={`term:${group}:${id}`}
                  aria-label={`${t("converting.counterpart")}: ${name}`}
                  defaultValue={chosen[`term:${group}:${id}`] ?? ""}
                >
                  <option value="">{becomes ?? t("converting.none")}</option>
                  {candidates.map(({ value, label }) => (
                    <option key={value} value={value}>
                      → {label}
                    </option>
                  ))}
                  <option value="none">→ {t("converting.none")}</option>
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NewDraft({ plan, to, planLanguage, languages, refusal }: ConversionProps) {
  const { t } = useText();
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent: "convert", name, otherwise });
  return (
    <section aria-labelledby="draft" className="bp-start-cover">
      <h2 id="draft">{t("starting.about")}</h2>
      <TextField
        name="title"
        label={t("starting.planTitle")}
        required
        maxLength={500}
        defaultValue={written("title", plan.title)}
        error={errorOf({ refusal, intent: "convert", field: "title" })}
      />
      <SelectField
        name="language"
        label={t("starting.language")}
        choices={languages}
        defaultValue={written("language", planLanguage)}
      />
      <TextField
        name="together"
        label={t("converting.together")}
        hint={t("converting.togetherHint")}
        maxLength={500}
        defaultValue={written("together", "")}
      />
      <p className="bp-actions">
        <Button name="intent" value="convert">
          {t("converting.create", { framework: to.name })}
        </Button>
        <Button variant="secondary" name="intent" value="preview" formNoValidate>
          {t("converting.preview")}
        </Button>
      </p>
    </section>
  );
}
