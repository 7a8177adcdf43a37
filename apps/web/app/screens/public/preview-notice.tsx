import { useSite } from "../../text/site-text.tsx";

/** Where links lead that come true with the publication. */
export const PREVIEW_ID = "preview";

export interface PreviewNoticeProps {
  readonly number: number;
  /** Whether everybody sees this already. */
  readonly holds: boolean;
  /** The version that holds until then; `null` where none does. */
  readonly replaces: number | null;
  readonly versionsHref: string;
}

/** Above a page that is not public yet: what it is, what is missing on it, and the two ways on. */
export function PreviewNotice({ number, holds, replaces, versionsHref }: PreviewNoticeProps) {
  const { s } = useSite();
  return (
    <aside className="bp-pub-preview" id={PREVIEW_ID} aria-labelledby="preview-of">
      <div>
        <p id="preview-of">
          <b>{s("preview.of", { number })}</b>
        </p>
        <p>
          {s(holds ? "preview.holds" : "preview.say")}{" "}
          {replaces === null ? null : s("preview.replaces", { number: replaces })}
        </p>
        <div>
          <a href={versionsHref}>{s("preview.back")}</a>
          {holds ? null : (
            <form method="post" action={versionsHref}>
              <input type="hidden" name="publish-version" value={number} />
              <button type="submit" name="intent" value="publish">
                {s("preview.publish", { number })}
              </button>
            </form>
          )}
        </div>
      </div>
    </aside>
  );
}
