import { type RefObject, useEffect, useState } from "react";

const PREFIX = "boplan.answer/";

/**
 * Keeps what is written in a form in this tab until it has been received: a lost connection or a
 * reload loses no words. Files cannot be kept. Returns what was kept, once, after the page has
 * been taken over by script.
 */
export function useKeptAnswer(options: {
  form: RefObject<HTMLFormElement | null>;
  /** Names the form: the link and nothing else. */
  name: string;
  /** Whether the page says that what was written has arrived. */
  isReceived: boolean;
}): Readonly<Record<string, string>> | null {
  const { form, name, isReceived } = options;
  const [kept, setKept] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    const key = PREFIX + name;
    if (isReceived) forget(key);
    else setKept(read(key));
    const element = form.current;
    if (!element) return;
    const keep = () => {
      const values = Object.fromEntries(
        [...new FormData(element)].filter(
          ([field, value]) => typeof value === "string" && field !== "clientKey",
        ),
      );
      write(key, JSON.stringify(values));
    };
    element.addEventListener("input", keep);
    return () => element.removeEventListener("input", keep);
  }, [form, name, isReceived]);
  return kept;
}

function read(key: string): Record<string, string> | null {
  try {
    const values: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (values === null || typeof values !== "object") return null;
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const hasWords = texts.some(([field, text]) => field.startsWith("remark-") && text !== "");
    return hasWords ? Object.fromEntries(texts) : null;
  } catch {
    // A browser that keeps nothing, or something that is not ours: the form is empty then.
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Full or forbidden: the form still works.
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
