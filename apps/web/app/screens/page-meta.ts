import type { MetaArgs, MetaDescriptor } from "@remix-run/react";

/** Every loader of a page gives its title; a page that could not be loaded gets the root's. */
export function pageMeta({ data, matches }: Pick<MetaArgs, "data" | "matches">): MetaDescriptor[] {
  const root = matches.find((match) => match.id === "root")?.data;
  const title = textIn(data, "title") ?? textIn(root, "sorryTitle") ?? "Boplan";
  return [{ title }, { name: "robots", content: "noindex" }];
}

function textIn(data: unknown, key: string): string | undefined {
  if (data === null || typeof data !== "object" || !(key in data)) return undefined;
  const value = (data as Record<string, unknown>)[key];
  return typeof value === "string" ? value : undefined;
}
