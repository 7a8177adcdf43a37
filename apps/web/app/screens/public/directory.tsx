import type { OfferedPublicPlans } from "@boplan/application/public-plan/list-public-plans";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import { localeOf } from "@boplan/i18n/format";
import type { EntryView } from "../../server/public/entry-view.ts";
import { useSite } from "../../text/site-text.tsx";
import { useText } from "../../text/text.tsx";
import { EntryList } from "./entry-list.tsx";

export interface DirectoryProps {
  readonly query: {
    readonly q: string;
    readonly theme: ThemeId | null;
    readonly area: string | null;
    readonly page: number;
  };
  readonly plans: readonly EntryView[];
  readonly total: number;
  readonly pageSize: number;
  readonly offered: OfferedPublicPlans;
  /** Registered municipalities that the search names, where nothing public was found. */
  readonly withoutPlan: readonly string[];
  /** Language named in the address; a search keeps it. */
  readonly language: Language | null;
  readonly feed: string;
  readonly action: string;
}

/** Where anybody finds the plan of a municipality. */
export function Directory(props: DirectoryProps) {
  const { query, plans, total, pageSize, offered, feed, language } = props;
  const { s } = useSite();
  const isNarrowed = query.q !== "" || query.theme !== null || query.area !== null;
  return (
    <>
      <div className="bp-pub-sec bp-pub-hero">
        <div>
          <h1>{s("directory.title")}</h1>
          <p className="bp-pub-lead">{s("directory.say")}</p>
          <SearchForm {...props} />
        </div>
      </div>
      <section className="bp-pub-sec" aria-labelledby="plans">
        <div>
          <h2 id="plans">
            {isNarrowed
              ? s("directory.found", { count: total })
              : s("directory.all", {
                  count: total,
                  municipalities: offered.municipalityCount,
                })}
          </h2>
          {plans.length > 0 ? (
            <EntryList entries={plans} under={2} showsMunicipality />
          ) : (
            <NothingFound {...props} isNarrowed={isNarrowed} />
          )}
          <Pages query={query} total={total} pageSize={pageSize} language={language} />
          <p className="bp-sub bp-pub-feed">
            <a href={feed}>{s("directory.feed")}</a>
          </p>
        </div>
      </section>
    </>
  );
}

/** Why the list is empty, by name where the search names a municipality, and the way back. */
function NothingFound(props: DirectoryProps & { readonly isNarrowed: boolean }) {
  const { isNarrowed, withoutPlan, language, action } = props;
  const { s } = useSite();
  if (!isNarrowed) return <p>{s("directory.empty")}</p>;
  return (
    <>
      {withoutPlan.length === 0 ? (
        <p>{s("directory.nothing")}</p>
      ) : (
        <ul className="bp-pub-without">
          {withoutPlan.map((municipality) => (
            <li key={municipality}>{s("directory.withoutPlan", { municipality })}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={language === null ? action : `${action}?lang=${language}`}>
          {s("directory.showAll")}
        </a>
      </p>
    </>
  );
}

function SearchForm({ query, offered, language, action }: DirectoryProps) {
  const { s } = useSite();
  const { t, language: reading } = useText();
  const names = new Intl.DisplayNames([localeOf(reading)], { type: "region" });
  return (
    // biome-ignore lint/a11y/useSemanticElements: React's types do not know the element yet
    <form className="bp-pub-search" action={action} method="get" role="search">
      {language === null ? null : <input type="hidden" name="lang" value={language} />}
      <p>
        <label htmlFor="q">{s("directory.search")}</label>
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={query.q}
          maxLength={200}
          autoComplete="off"
        />
      </p>
      <p>
        <label htmlFor="area">{s("directory.area")}</label>
        <select id="area" name="area" defaultValue={query.area ?? ""}>
          <option value="">{s("directory.everywhere")}</option>
          {offered.countries.map((country) => (
            <optgroup key={country} label={nameOf(names, country)}>
              <option value={country}>
                {s("directory.wholeCountry", { country: nameOf(names, country) })}
              </option>
              {offered.counties
                .filter((county) => county.country === country)
                .map(({ code, name }) => (
                  <option key={code} value={`${country}-${code}`}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="theme">{s("directory.theme")}</label>
        <select id="theme" name="theme" defaultValue={query.theme ?? ""}>
          <option value="">{s("directory.everyTheme")}</option>
          {offered.themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`domain:themes.${theme}`)}
            </option>
          ))}
        </select>
      </p>
      <button type="submit">{s("directory.do")}</button>
    </form>
  );
}

/** A made-up country has no name. */
function nameOf(names: Intl.DisplayNames, country: string): string {
  return names.of(country) ?? country;
}

function Pages({
  query,
  total,
  pageSize,
  language,
}: Pick<DirectoryProps, "query" | "total" | "pageSize" | "language">) {
  const { s } = useSite();
  const last = Math.ceil(total / pageSize);
  if (last < 2) return null;
  const to = (page: number) => {
    const given = Object.entries({
      q: query.q,
      area: query.area ?? "",
      theme: query.theme ?? "",
      page: page > 1 ? String(page) : "",
      lang: language ?? "",
    }).filter(([, value]) => value !== "");
    return `?${new URLSearchParams(given)}`;
  };
  return (
    <nav className="bp-pub-pages" aria-label={s("directory.pages")}>
      {query.page > 1 ? (
        <a href={to(query.page - 1)} rel="prev">
          {s("directory.previous")}
        </a>
      ) : null}
      <span>{s("directory.page", { page: query.page, last })}</span>
      {query.page < last ? (
        <a href={to(query.page + 1)} rel="next">
          {s("directory.next")}
        </a>
      ) : null}
    </nav>
  );
}
