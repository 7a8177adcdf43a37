import { ButtonLink } from "@boplan/ui/button";
import { Brand, SkipLink, TopBar } from "@boplan/ui/shell";
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { entryPath } from "../../paths/entry.ts";
import { useText } from "../../text/text.tsx";

/** What cannot be shown, in three kinds: not here, not for you, our fault. */
export function ErrorPage() {
  const { t } = useText();
  return (
    <>
      <SkipLink label={t("shell.skip")} />
      <TopBar>
        <Brand name={t("common:productName")} href={entryPath} />
      </TopBar>
      <main className="bp-page" id="main" tabIndex={-1}>
        <Sorry />
      </main>
    </>
  );
}

/** The same, inside a page that has its frame already. */
export function Sorry() {
  const { t } = useText();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 ? "notFound" : status === 403 ? "forbidden" : "broken";
  return (
    <div className="bp-sorry">
      <h1>{t(`sorry.${kind}Title`)}</h1>
      <p>{t(`sorry.${kind}Text`)}</p>
      <ButtonLink href={entryPath}>{t("sorry.home")}</ButtonLink>
    </div>
  );
}
