import { Brand, SkipLink } from "@boplan/ui/shell";
import type { ReactNode } from "react";
import { entryPath } from "../../paths/entry.ts";
import { useText } from "../../text/text.tsx";
import { LanguageForm } from "../shell/language-form.tsx";
import { EntrySide } from "./entry-side.tsx";

/** The two halves of the pages before sign-in. */
export function EntryFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <SkipLink label={t("shell.skip")} />
      <div className="bp-sign-in">
        <div className="bp-form">
          <header>
            <Brand name={t("common:productName")} href={entryPath} />
          </header>
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <footer>
            <LanguageForm />
          </footer>
        </div>
        <EntrySide />
      </div>
    </>
  );
}
