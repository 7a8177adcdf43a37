import type { ThemeId } from "@boplan/domain/theme";
import { Button } from "@boplan/ui/button";
import { type Choice, SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState } from "@boplan/ui/message";
import { Form } from "@remix-run/react";
import { addToPlanPath, measuresPath, newPlanPath } from "../../paths/starting.ts";
import { useText } from "../../text/text.tsx";

export interface CatalogueProps {
  readonly tenant: string;
  readonly asked: Readonly<Record<"text" | "theme" | "instrument" | "group" | "country", string>>;
  readonly choices: Readonly<
    Record<"theme" | "instrument" | "group" | "country", readonly Choice[]>
  >;
  readonly isEmpty: boolean;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly measures: readonly {
    readonly value: string;
    readonly title: string;
    readonly text: string;
    readonly goal: string | null;
    readonly from: string;
    readonly country: string;
    readonly themes: readonly ThemeId[];
    readonly words: readonly string[];
    readonly lang?: string;
  }[];
  /** Whether measures may be taken over, and the drafts they may go into. */
  readonly mayWrite: boolean;
  readonly drafts: readonly { readonly slug: string; readonly title: string }[];
}

const PICKS = "picks";

/** Measures that others have made public: found by words and filters, picked for a plan. */
export function MeasureCatalogue(props: CatalogueProps) {
  const { isEmpty, total, measures } = props;
  const { t } = useText();
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <h1>{t("measures.title")}</h1>
          <p className="bp-say">{t("measures.say")}</p>
        </div>
      </div>
      {isEmpty ? (
        <EmptyState>
          <p>{t("measures.empty")}</p>
        </EmptyState>
      ) : (
        <>
          <Filters {...props} />
          <p role="status">
            {total === 0 ? t("measures.none") : t("measures.found", { count: total })}
          </p>
          {measures.length > 0 ? <Found {...props} /> : null}
          <Pages {...props} />
        </>
      )}
    </main>
  );
}

function Filters({ tenant, asked, choices }: CatalogueProps) {
  const { t } = useText();
  const any = { value: "", label: t("measures.any") };
  return (
    <Form className="bp-catalogue-filter" role="search">
      <TextField
        name="text"
        type="search"
        label={t("measures.text")}
        defaultValue={asked.text}
        maxLength={200}
      />
      <SelectField
        name="theme"
        label={t("measures.theme")}
        choices={[any, ...choices.theme]}
        defaultValue={asked.theme}
      />
      <SelectField
        name="instrument"
        label={t("measures.instrument")}
        choices={[any, ...choices.instrument]}
        defaultValue={asked.instrument}
      />
      <SelectField
        name="group"
        label={t("measures.targetGroup")}
        choices={[any, ...choices.group]}
        defaultValue={asked.group}
      />
      <SelectField
        name="country"
        label={t("measures.country")}
        choices={[any, ...choices.country]}
        defaultValue={asked.country}
      />
      <p className="bp-actions">
        <Button variant="secondary">{t("measures.search")}</Button>
        <Link href={measuresPath(tenant)}>{t("measures.clear")}</Link>
      </p>
    </Form>
  );
}

function Found({ tenant, measures, mayWrite, drafts }: CatalogueProps) {
  const { t } = useText();
  return (
    <>
      <ul className="bp-catalogue">
        {measures.map((measure) => (
          <li key={measure.value}>
            {mayWrite ? (
              <input
                type="checkbox"
                name="measure"
                value={measure.value}
                form={PICKS}
                aria-label={t("measures.pick", { title: measure.title })}
              />
            ) : null}
            <article>
              <h2 lang={measure.lang}>{measure.title}</h2>
              {measure.text ? <p lang={measure.lang}>{measure.text}</p> : null}
              {measure.goal ? (
                <p className="bp-sub" lang={measure.lang}>
                  {t("measures.leadsTo", { goal: measure.goal })}
                </p>
              ) : null}
              <p className="bp-sub">
                {[
                  ...measure.themes.map((theme) => t(`domain:themes.${theme}`)),
                  ...measure.words,
                ].join(" · ")}
              </p>
              <p className="bp-sub">
                {measure.from} · {measure.country}
              </p>
            </article>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <Form id={PICKS} action={newPlanPath({ tenant })} className="bp-actions bp-catalogue-do">
          <input type="hidden" name="from" value="measures" />
          <Button>{t("measures.startWith")}</Button>
          {drafts.map(({ slug, title }) => (
            <Button
              key={slug}
              variant="secondary"
              formAction={addToPlanPath({ tenant, plan: slug })}
            >
              {t("measures.addTo")} {title}
            </Button>
          ))}
        </Form>
      ) : null}
    </>
  );
}

function Pages({ page, pages, previous, next }: CatalogueProps) {
  const { t } = useText();
  if (pages < 2) return null;
  return (
    <nav className="bp-actions" aria-label={t("measures.pages")}>
      {previous ? <Link href={previous}>{t("measures.previous")}</Link> : null}
      <span>{t("measures.page", { page, pages })}</span>
      {next ? <Link href={next}>{t("measures.next")}</Link> : null}
    </nav>
  );
}
