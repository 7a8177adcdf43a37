import { Button } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Icon } from "@boplan/ui/icons";
import { Link } from "@boplan/ui/link";
import { Form, useFetcher } from "@remix-run/react";
import { type ChangeEvent, useId, useRef } from "react";
import {
  type ChoosingView,
  changedQuery,
  chooseMunicipalitiesPath,
  choosingViewPath,
  type QueryPairs,
  withQuery,
} from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { HiddenQuery } from "./sortable.tsx";

/** Where municipalities that may be chosen lie, by country and county. */
export interface PlaceCountry {
  /** `SE`. */
  readonly code: string;
  readonly name: string;
  readonly counties: readonly {
    /** `24`. */
    readonly code: string;
    readonly name: string;
    /** Code of four digits, and name. `null`: there are so many that they are fetched when wanted. */
    readonly municipalities: readonly PlacedMunicipality[] | null;
  }[];
}

export type PlacedMunicipality = readonly [code: string, name: string];

/** What is chosen: one country, one county of it, and some municipalities of those; or all. */
export interface ChosenPlaces {
  /** `SE`. */
  readonly country: string;
  /** `SE-24`. */
  readonly county: string;
  /** `SE-2417`; none: all of them. */
  readonly municipalities: readonly string[];
}

export interface ChooseProps {
  readonly places: readonly PlaceCountry[];
  readonly chosen: ChosenPlaces;
  /** How many are compared now, in words. */
  readonly say: string;
  readonly tenant: string;
  readonly view: ChoosingView;
  readonly query: QueryPairs;
  /** On a page where there is nothing else. */
  readonly isOpen?: boolean;
}

/** The names in a query that choose municipalities. */
export const PLACE_NAMES = ["country", "county", "m"] as const;

/**
 * Which municipalities are compared. A plain form; with script the boxes can be searched. Hundreds of
 * boxes are fetched when the form is opened, or chosen from on a page of their own.
 */
export function ChooseMunicipalities(props: ChooseProps) {
  const { places: given, chosen, say, tenant, view, query, isOpen } = props;
  const { t } = useText();
  const fetched = useFetcher<{ readonly view: { readonly places: readonly PlaceCountry[] } }>();
  const places = fetched.data?.view.places ?? given;
  const hasBoxes = places.every(({ counties }) => counties.every((one) => one.municipalities));
  const path = choosingViewPath({ tenant, view });
  const choosePath = chooseMunicipalitiesPath({ tenant, view, query });
  const kept = changedQuery(query, { country: null, county: null, m: null });
  const isAll = kept.length === query.filter(([name]) => name !== "page").length;
  const list = useRef<HTMLDivElement>(null);
  const ticked = new Set(chosen.municipalities);
  return (
    <details
      className="bp-choose"
      id="choose"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !hasBoxes && fetched.state === "idle") fetched.load(choosePath);
      }}
    >
      <summary>
        <b>{say}</b>
        <span>{t("comparison.choose.change")}</span>
        <Icon name="down" className="bp-chevron" />
      </summary>
      {/* Boxes keep what was ticked; a new choice is a new form. */}
      <Form key={`${chosen.country} ${chosen.county} ${chosen.municipalities}`} action={path}>
        <HiddenQuery query={kept} />
        <div className="bp-choose-areas">
          <SelectField
            name="country"
            label={t("comparison.choose.country")}
            defaultValue={chosen.country}
            choices={[
              { value: "", label: t("comparison.choose.anyCountry") },
              ...places.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <SelectField
            name="county"
            label={t("comparison.choose.county")}
            defaultValue={chosen.county}
            choices={[
              { value: "", label: t("comparison.choose.anyCounty") },
              ...places.flatMap(({ code: country, counties }) =>
                counties.map(({ code, name }) => ({ value: `${country}-${code}`, label: name })),
              ),
            ]}
          />
          {hasBoxes ? <Search list={list} /> : null}
        </div>
        {hasBoxes ? (
          <>
            <p className="bp-sub">{t("comparison.choose.hint")}</p>
            <div className="bp-choose-countries" ref={list}>
              {places.map((country) => (
                <Country key={country.code} country={country} ticked={ticked} />
              ))}
            </div>
          </>
        ) : (
          <p aria-busy={fetched.state !== "idle"}>
            <HiddenQuery query={chosen.municipalities.map((key) => ["m", key] as const)} />
            <Link href={choosePath}>{t("comparison.choose.oneByOne")}</Link>
          </p>
        )}
        <div className="bp-actions">
          <Button variant="secondary">{t("comparison.choose.show")}</Button>
          {isAll ? null : <Link href={withQuery(path, kept)}>{t("comparison.choose.all")}</Link>}
        </div>
      </Form>
    </details>
  );
}

function Country({
  country,
  ticked,
}: {
  readonly country: PlaceCountry;
  readonly ticked: ReadonlySet<string>;
}) {
  const { t } = useText();
  return (
    <fieldset>
      <legend>{country.name}</legend>
      <div className="bp-choose-list">
        {country.counties.map(({ code, name, municipalities: there }) => {
          const municipalities = there ?? [];
          const some = municipalities.filter(([one]) => ticked.has(`${country.code}-${one}`));
          return (
            <details key={code} data-county={name} open={some.length > 0}>
              <summary>
                {name}{" "}
                <span className="bp-sub bp-num">
                  {some.length > 0
                    ? t("comparison.choose.someChosen", {
                        count: some.length,
                        of: municipalities.length,
                      })
                    : municipalities.length}
                </span>
              </summary>
              <ul>
                {municipalities.map(([one, municipality]) => (
                  <li key={one} data-name={municipality}>
                    <label>
                      <input
                        type="checkbox"
                        name="m"
                        value={`${country.code}-${one}`}
                        defaultChecked={ticked.has(`${country.code}-${one}`)}
                      />
                      {municipality}
                    </label>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Narrows the boxes to those whose name holds what is typed. Its own text is not sent. */
function Search({ list }: { readonly list: { readonly current: HTMLDivElement | null } }) {
  const { t } = useText();
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const narrow = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const found = showMatching({ list: list.current, text: target.value });
    if (status.current)
      status.current.textContent =
        target.value.trim() === "" ? "" : t("comparison.choose.found", { count: found });
  };
  return (
    <div className="bp-field bp-scripted">
      <label htmlFor={id}>{t("comparison.choose.search")}</label>
      <input
        id={id}
        className="ds-input"
        type="search"
        autoComplete="off"
        onChange={narrow}
        // Enter here searches; the choice is sent by its button.
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <p ref={status} role="status" className="bp-hint" />
    </div>
  );
}

/** Hides what does not match and opens the counties of what does; nothing typed shows all again. */
function showMatching(options: { list: HTMLDivElement | null; text: string }): number {
  const words = plain(options.text);
  let found = 0;
  for (const county of options.list?.querySelectorAll<HTMLDetailsElement>("details") ?? []) {
    const wholeMatches = plain(county.dataset.county ?? "").includes(words);
    let any = false;
    for (const item of county.querySelectorAll<HTMLElement>("li[data-name]")) {
      const matches =
        words === "" || wholeMatches || plain(item.dataset.name ?? "").includes(words);
      item.hidden = !matches;
      any ||= matches;
      if (matches) found += 1;
    }
    county.hidden = !any;
    county.open = words !== "" ? any : county.querySelector("input:checked") !== null;
  }
  return found;
}

/** Told alike with and without accents: `Tromso` finds Tromsø. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae");
}
