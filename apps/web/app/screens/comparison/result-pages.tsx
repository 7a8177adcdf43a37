import { Link } from "@boplan/ui/link";
import { changedQuery, type QueryPairs, withQuery } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";

export interface PageOfRows {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Places of the first and last row shown, from one. */
  readonly from: number;
  readonly to: number;
}

/** To the rows before and after, where there are more than fit a page. */
export function ResultPages({
  rows,
  path,
  query,
}: {
  readonly rows: PageOfRows;
  readonly path: string;
  readonly query: QueryPairs;
}) {
  const { t } = useText();
  const { page, pages, total, from, to } = rows;
  if (pages < 2) return null;
  const at = (place: number) => withQuery(path, changedQuery(query, { page: String(place) }));
  return (
    <nav className="bp-actions bp-pages" aria-label={t("comparison.pages")}>
      {page > 1 ? <Link href={at(page - 1)}>{t("comparison.previous")}</Link> : null}
      <span className="bp-num">{t("comparison.rowsOf", { from, to, total })}</span>
      {page < pages ? <Link href={at(page + 1)}>{t("comparison.next")}</Link> : null}
    </nav>
  );
}
