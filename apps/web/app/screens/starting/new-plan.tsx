import { Button, ButtonLink } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { type Choice, RadioField, SelectField, TextField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { EmptyState, Message } from "@boplan/ui/message";
import { Tabs } from "@boplan/ui/shell";
import { Form } from "@remix-run/react";
import {
  importPath,
  measuresPath,
  newPlanPath,
  START_WAYS,
  type StartWay,
} from "../../paths/starting.ts";
import { useText } from "../../text/text.tsx";
import { PlanCrumbs } from "../plan/plan-frame.tsx";
import { errorOf, type Refusal, writtenValue } from "../shell/form-answer.tsx";
import { type TemplateAreaView, TemplateList } from "./template-list.tsx";

export interface NewPlanProps {
  readonly tenant: string;
  readonly way: StartWay;
  /** One per page view: sending the form twice makes one plan. */
  readonly startKey: string;
  readonly framework: string;
  readonly frameworks: readonly Choice[];
  readonly planLanguage: string;
  readonly languages: readonly Choice[];
  readonly types: readonly Choice[];
  /** `from/to`, the likeliest first. */
  readonly periods: readonly Choice[];
  readonly areas: readonly TemplateAreaView[];
  readonly former: {
    readonly slug: string;
    readonly lang?: string;
    /** Wording of the law it was written under, where that is not the one in force. */
    readonly olderRegime: string | null;
    readonly elements: readonly {
      readonly id: string;
      readonly title: string;
      readonly kind: string;
      readonly depth: number;
      readonly isFinished: boolean;
      readonly isProposed: boolean;
    }[];
  } | null;
  readonly formers: readonly Choice[];
  readonly picked: readonly {
    readonly value: string;
    readonly title: string;
    readonly from: string;
    readonly lang?: string;
  }[];
  readonly refusal: Refusal | undefined;
}

/** From what one has to a draft: a way in, the cover, and what is taken along. */
export function NewPlan(props: NewPlanProps) {
  const { tenant, way, framework, planLanguage, refusal } = props;
  const { t } = useText();
  const here = { tenant, framework, language: planLanguage };
  return (
    <main className="bp-page" id="main" tabIndex={-1}>
      <div className="bp-head">
        <div>
          <PlanCrumbs tenant={tenant} here={t("starting.title")} />
          <h1>{t("starting.title")}</h1>
          <p className="bp-say">{t("starting.say")}</p>
        </div>
        <p className="bp-actions">
          <ButtonLink href={importPath(tenant)}>{t("starting.importSay")}</ButtonLink>
        </p>
      </div>
      {refusal ? <ErrorSummary title={t("admin.wrongTitle")} errors={refusal.errors} /> : null}
      <Tabs
        label={t("starting.ways")}
        items={START_WAYS.map((from) => ({
          label: t(`starting.${from}`),
          href: newPlanPath({ ...here, from }),
          isCurrent: from === way,
        }))}
      />
      <p>{t(`starting.${way}Say`)}</p>
      <Chooser {...props} />
      <StartForm key={`${way}/${framework}/${planLanguage}/${props.former?.slug}`} {...props} />
    </main>
  );
}

/** What decides the rest of the page; a plain form, so that each choice has an address. */
function Chooser({
  way,
  framework,
  frameworks,
  planLanguage,
  languages,
  former,
  formers,
}: NewPlanProps) {
  const { t } = useText();
  return (
    <Form className="bp-inline-form">
      <input type="hidden" name="from" value={way} />
      <SelectField
        name="framework"
        label={t("starting.framework")}
        choices={frameworks}
        defaultValue={framework}
      />
      <SelectField
        name="language"
        label={t("starting.language")}
        choices={languages}
        defaultValue={planLanguage}
      />
      {way === "former" && formers.length > 0 ? (
        <SelectField
          name="former"
          label={t("starting.formerPlan")}
          choices={formers}
          defaultValue={former?.slug}
        />
      ) : null}
      <Button variant="secondary">{t("starting.change")}</Button>
    </Form>
  );
}

function StartForm(props: NewPlanProps) {
  const { way, startKey, framework, planLanguage, types, periods, former, picked, refusal } = props;
  const { t, language } = useText();
  const written = (name: string, otherwise: string) =>
    writtenValue({ refusal, intent: "start", name, otherwise });
  if (way === "former" && former === null) {
    return (
      <EmptyState>
        <p>{t("starting.noFormer")}</p>
      </EmptyState>
    );
  }
  if (way === "measures" && picked.length === 0) {
    return (
      <EmptyState>
        <p>{t("starting.noPicked")}</p>
        <p>
          <Link href={measuresPath(props.tenant)}>{t("starting.toCatalogue")}</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <Form method="post" className="bp-start">
      <input type="hidden" name="key" value={startKey} />
      <input type="hidden" name="way" value={way} />
      <input type="hidden" name="framework" value={framework} />
      <input type="hidden" name="language" value={planLanguage} />
      <section className="bp-start-cover" aria-labelledby="about">
        <h2 id="about">{t("starting.about")}</h2>
        <TextField
          name="title"
          label={t("starting.planTitle")}
          hint={t("starting.titleHint")}
          required
          maxLength={500}
          defaultValue={written("title", "")}
          error={errorOf({ refusal, intent: "start", field: "title" })}
        />
        {former?.olderRegime ? (
          <Message kind="note">
            <p>{t("starting.older", { regime: former.olderRegime })}</p>
          </Message>
        ) : (
          <SelectField
            name="type"
            label={t("starting.type")}
            choices={[{ value: "", label: t("starting.noType") }, ...types]}
            defaultValue={written("type", types[0]?.value ?? "")}
          />
        )}
        <SelectField
          name="period"
          label={t("starting.period")}
          choices={[...periods, { value: "", label: t("starting.noPeriod") }]}
          defaultValue={written("period", periods[0]?.value ?? "")}
        />
      </section>
      {way === "templates" ? (
        <section aria-labelledby="pick">
          <h2 id="pick">{t("starting.pick")}</h2>
          <p className="bp-sub">{t("starting.pickSay")}</p>
          <TemplateList
            areas={props.areas}
            lang={planLanguage === language ? undefined : planLanguage}
            refusal={refusal}
          />
        </section>
      ) : null}
      {way === "former" && former ? <CarriedElements former={former} refusal={refusal} /> : null}
      {way === "measures" ? <PickedMeasures picked={picked} /> : null}
      <p className="bp-actions">
        <Button name="intent" value="start">
          {t("starting.create")}
        </Button>
      </p>
    </Form>
  );
}

function CarriedElements(props: {
  readonly former: NonNullable<NewPlanProps["former"]>;
  readonly refusal: Refusal | undefined;
}) {
  const { former, refusal } = props;
  const { t } = useText();
  return (
    <section aria-labelledby="carry">
      <h2 id="carry">{t("starting.carry")}</h2>
      <p className="bp-sub">{t("starting.carrySay")}</p>
      <input type="hidden" name="former" value={former.slug} />
      <RadioField
        name="dates"
        legend={t("starting.dates")}
        choices={[
          { value: "clear", label: t("starting.datesClear") },
          { value: "move", label: t("starting.datesMove") },
        ]}
        defaultValue={refusal?.values.dates ?? "clear"}
      />
      <ul className="bp-carried">
        {former.elements.map(({ id, title, kind, depth, isFinished, isProposed }) => (
          <li key={id} data-depth={Math.min(depth, 4)}>
            <label>
              <input
                type="checkbox"
                name={`carry:${id}`}
                defaultChecked={refusal ? `carry:${id}` in refusal.values : isProposed}
              />
              <span>
                <small>
                  {kind}
                  {isFinished ? ` · ${t("starting.finished")}` : ""}
                </small>
                <span lang={former.lang}>{title}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Measures that came along from the catalogue; each may be left behind again. */
export function PickedMeasures({ picked }: Pick<NewPlanProps, "picked">) {
  const { t } = useText();
  return (
    <section aria-labelledby="picked">
      <h2 id="picked">{t("starting.picked")}</h2>
      <ul className="bp-carried">
        {picked.map(({ value, title, from, lang }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name="measure" value={value} defaultChecked />
              <span>
                <span lang={lang}>{title}</span>
                <small>{from}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
