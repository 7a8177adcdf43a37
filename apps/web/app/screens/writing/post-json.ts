/** Asks one of the page's own addresses; `null` when it cannot be reached or is not for us now. */
export async function askJson(path: string, sent?: unknown): Promise<unknown> {
  try {
    const answer = await fetch(path, {
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      ...(sent === undefined ? {} : { method: "POST", body: JSON.stringify(sent) }),
    });
    if (!answer.headers.get("Content-Type")?.startsWith("application/json")) return null;
    return await answer.json();
  } catch {
    return null;
  }
}
