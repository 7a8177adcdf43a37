import { TextField } from "@boplan/ui/form";
import { useEffect, useState } from "react";
import { useText } from "../../text/text.tsx";
import type { Refusal } from "../shell/form-answer.tsx";

interface TemplateView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Own unit that is proposed to answer for it. */
  readonly unit: string | null;
}

export interface TemplateAreaView {
  readonly id: string;
  readonly title: string;
  readonly templates: readonly (TemplateView & { readonly measures: readonly TemplateView[] })[];
}

interface TemplateListProps {
  readonly areas: readonly TemplateAreaView[];
  /** Language of the templates where it is not the page's. */
  readonly lang?: string;
  readonly refusal: Refusal | undefined;
}

/** Goals and measures to pick, by goal area. What is picked stays in view whatever is searched for. */
export function TemplateList({ areas, lang, refusal }: TemplateListProps) {
  const { t } = useText();
  const [typed, setTyped] = useState("");
  // Without script the whole list stands there, and no field that does nothing.
  const [searches, setSearches] = useState(false);
  useEffect(() => setSearches(true), []);
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    new Set(
      Object.keys(refusal?.values ?? {}).flatMap((name) =>
        name.startsWith("pick:") ? [name.slice(5)] : [],
      ),
    ),
  );
  const pick = (id: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ id, title, text }: TemplateView) =>
    picked.has(id) || words.every((word) => `${title} ${text}`.toLocaleLowerCase().includes(word));
  const shown = areas.flatMap((area) => {
    const templates = area.templates.flatMap((goal) => {
      const measures = goal.measures.filter((measure) => fits(goal) || fits(measure));
      return fits(goal) || measures.length > 0 ? [{ ...goal, measures }] : [];
    });
    return templates.length > 0 ? [{ ...area, templates }] : [];
  });
  const row = (template: TemplateView) => (
    <TemplateRow
      template={template}
      lang={lang}
      isPicked={picked.has(template.id)}
      written={refusal?.values[`title:${template.id}`] ?? template.title}
      onPick={(isPicked) => pick(template.id, isPicked)}
    />
  );
  return (
    <div className="bp-templates">
      {searches ? (
        <TextField
          name="search-templates"
          type="search"
          label={t("starting.search")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      {shown.length === 0 ? <p role="status">{t("starting.noTemplates")}</p> : null}
      {shown.map((area) => (
        <section key={area.id} aria-labelledby={`area-${area.id}`}>
          <h3 id={`area-${area.id}`} lang={lang}>
            {area.title}
          </h3>
          <ul>
            {area.templates.map((goal) => (
              <li key={goal.id}>
                {row(goal)}
                <ul>
                  {goal.measures.map((measure) => (
                    <li key={measure.id}>{row(measure)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TemplateRow(props: {
  readonly template: TemplateView;
  readonly lang: string | undefined;
  readonly isPicked: boolean;
  readonly written: string;
  readonly onPick: (isPicked: boolean) => void;
}) {
  const { template, lang, isPicked, written, onPick } = props;
  const { t } = useText();
  const { id, title, text, unit } = template;
  return (
    <div className="bp-template">
      <label>
        <input
          type="checkbox"
          name={`pick:${id}`}
          checked={isPicked}
          onChange={(event) => onPick(event.target.checked)}
        />
        <span>
          <b lang={lang}>{title}</b>
          {text ? <small lang={lang}>{text}</small> : null}
          {unit ? <small>{unit}</small> : null}
        </span>
      </label>
      <input
        className="ds-input"
        name={`title:${id}`}
        aria-label={t("starting.adaptTitle", { title })}
        lang={lang}
        defaultValue={written}
        maxLength={500}
      />
    </div>
  );
}
