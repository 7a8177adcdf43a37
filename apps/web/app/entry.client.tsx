import { isLanguage } from "@boplan/domain/tenant";
import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadText } from "./text/load-text.client.ts";
import { TextProvider } from "./text/text.tsx";

async function main(): Promise<void> {
  const language = document.documentElement.lang;
  const text = await loadText(isLanguage(language) ? language : "sv");
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TextProvider value={text}>
          <RemixBrowser />
        </TextProvider>
      </StrictMode>,
    );
  });
}

void main();
