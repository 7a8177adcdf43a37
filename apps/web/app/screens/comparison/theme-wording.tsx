import type { Language } from "@boplan/domain/tenant";
import { StatusMark } from "@boplan/ui/status";
import { useText } from "../../text/text.tsx";
import type { ComparedMunicipalityView } from "./compare.tsx";

type Wording = NonNullable<ComparedMunicipalityView["plan"]>["wording"];

/** What one plan says of the theme, in its own words and language. */
export function ThemeWording({
  elements,
  lang,
}: {
  readonly elements: Wording;
  readonly lang: Language;
}) {
  const { t, language } = useText();
  if (elements.length === 0) return <p className="bp-sub bp-none">{t("compare.nothing")}</p>;
  return (
    <ul>
      {elements.map((element) => {
        const status = element.status ?? element.attainment;
        const label = element.status
          ? t(`domain:measureStatus.${element.status}`)
          : element.attainment
            ? t(`domain:attainment.${element.attainment}`)
            : "";
        return (
          <li key={element.elementId}>
            <p lang={lang === language ? undefined : lang}>{element.title}</p>
            <p className="bp-line">
              {element.kindLabel}
              {element.leadUnit ? (
                <>
                  {" · "}
                  <span lang={lang === language ? undefined : lang}>{element.leadUnit}</span>
                </>
              ) : null}
            </p>
            {status ? <StatusMark value={status} label={label} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
