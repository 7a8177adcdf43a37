import { Button } from "@boplan/ui/button";
import { SelectField } from "@boplan/ui/form";
import { Link } from "@boplan/ui/link";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { changedQuery, type QueryPairs, withQuery } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";

/** How rows are sorted: a column's name, with `-` before it for the highest first. */
export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface SortableColumn {
  readonly id: string;
  readonly label: string;
  /** Numbers stand to the right and are sorted with the highest first. */
  readonly isNumber?: boolean;
  /** Without it the column only has a name. */
  readonly sorts?: boolean;
}

interface SortableProps {
  readonly columns: readonly SortableColumn[];
  readonly sorting: Sorting;
  /** The view's own address, without its query. */
  readonly path: string;
  readonly query: QueryPairs;
}

/** A table that its head sorts, and on a narrow screen a list above it; rows are its children. */
export function SortableTable({
  caption,
  children,
  ...sortable
}: SortableProps & { readonly caption: string; readonly children: ReactNode }) {
  return (
    <>
      <SortForm {...sortable} />
      <table className="bp-table bp-sortable">
        <caption className="bp-hidden">{caption}</caption>
        <SortableHead {...sortable} />
        {children}
      </table>
    </>
  );
}

/** A head of links: each sorts by its column, and once more the other way round. */
function SortableHead({ columns, sorting, path, query }: SortableProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, label, isNumber = false, sorts = true }) => {
          const isSorted = sorting.column === id;
          const align = isNumber ? "end" : undefined;
          if (!sorts) {
            return (
              <th key={id} scope="col" data-align={align}>
                {label}
              </th>
            );
          }
          const descending = isSorted ? !sorting.isDescending : isNumber;
          const sort = descending ? `-${id}` : id;
          return (
            <th
              key={id}
              scope="col"
              data-align={align}
              aria-sort={isSorted ? (sorting.isDescending ? "descending" : "ascending") : undefined}
            >
              <Link
                className="bp-sort"
                href={withQuery(path, changedQuery(query, { sort }))}
                isOneOfMany
                keepsPlace
              >
                {label}
                {isSorted ? (
                  <span aria-hidden="true">{sorting.isDescending ? "▼" : "▲"}</span>
                ) : null}
              </Link>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The same choice as a list, where the head has no room. */
function SortForm({ columns, sorting, path, query }: SortableProps) {
  const { t } = useText();
  const current = sorting.isDescending ? `-${sorting.column}` : sorting.column;
  return (
    <Form className="bp-inline-form bp-sort-narrow" action={path} preventScrollReset>
      <HiddenQuery query={changedQuery(query, { sort: null })} />
      <SelectField
        key={current}
        name="sort"
        label={t("comparison.sortBy")}
        defaultValue={current}
        choices={columns
          .filter(({ sorts = true }) => sorts)
          .map(({ id, label, isNumber }) => {
            const first = isNumber ? `-${id}` : id;
            return { value: sorting.column === id ? current : first, label };
          })}
      />
      <Button variant="secondary">{t("comparison.sort")}</Button>
    </Form>
  );
}

/** What a form must not lose of the address it stands on. */
export function HiddenQuery({ query }: { readonly query: QueryPairs }) {
  return (
    <>
      {query.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
