import { StatusMark } from "@boplan/ui/status";
import { useText } from "../../text/text.tsx";
import type { WordedElement, Wording } from "./theme-views.ts";

/** More of a kind than these open on demand. */
const FIRST = 6;

/** What one plan says of a theme: its own words in its own language, framed in the reader's. */
export function ThemeWording({ wording }: { readonly wording: Wording }) {
  const { t, language } = useText();
  const { name, country, plan, key } = wording;
  const heading = (
    <h3 id={`said-${key}`}>
      {name} <span>{country}</span>
    </h3>
  );
  if (plan === null) {
    return (
      <section aria-labelledby={`said-${key}`}>
        {heading}
        <p className="bp-sub">{t("comparison.noPlan")}</p>
      </section>
    );
  }
  const lang = plan.lang === language ? undefined : plan.lang;
  const measures = plan.elements.filter(({ kind }) => kind === "measure" || kind === "activity");
  const aims = plan.elements.filter(({ kind }) => kind !== "measure" && kind !== "activity");
  return (
    <section aria-labelledby={`said-${key}`}>
      {heading}
      <p className="bp-sub bp-sm">
        <span lang={lang}>{plan.title}</span>
        {[plan.framework, plan.until].filter(Boolean).map((part) => `, ${part}`)}
      </p>
      {plan.elements.length === 0 ? (
        <p className="bp-sub">{t("comparison.themes.nothing")}</p>
      ) : null}
      <Elements elements={aims} lang={lang} />
      {measures.length > 0 ? (
        <>
          <h4>{t("comparison.themes.measures", { count: measures.length })}</h4>
          <Elements elements={measures} lang={lang} />
        </>
      ) : null}
    </section>
  );
}

function Elements({
  elements,
  lang,
}: {
  readonly elements: readonly WordedElement[];
  readonly lang: string | undefined;
}) {
  const { t } = useText();
  if (elements.length === 0) return null;
  const rest = elements.slice(FIRST);
  return (
    <>
      <ul>
        {elements.slice(0, FIRST).map((element) => (
          <Element key={element.id} element={element} lang={lang} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary>{t("comparison.themes.more", { count: rest.length })}</summary>
          <ul>
            {rest.map((element) => (
              <Element key={element.id} element={element} lang={lang} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Element({
  element,
  lang,
}: {
  readonly element: WordedElement;
  readonly lang: string | undefined;
}) {
  const { t } = useText();
  const { kind, kindWord, title, status, attainment, unit, time, costs } = element;
  const judged = status ?? attainment;
  const label = status
    ? t(`domain:measureStatus.${status}`)
    : attainment
      ? t(`domain:attainment.${attainment}`)
      : "";
  return (
    <li data-kind={kind}>
      <p lang={lang}>{title}</p>
      <p>
        {kindWord}
        {unit ? (
          <>
            {" · "}
            <span lang={lang}>{unit}</span>
          </>
        ) : null}
        {[...(time ? [time] : []), ...costs].map((part) => (
          <span key={part} className="bp-num">
            {" · "}
            {part}
          </span>
        ))}
      </p>
      {judged ? <StatusMark value={judged} label={label} /> : null}
    </li>
  );
}
