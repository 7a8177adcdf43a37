import { useSite } from "../../text/site-text.tsx";

/** Instead of a document that is not there yet, or could not be made. */
export function DocumentState({
  title,
  isComing,
  planHref,
}: {
  readonly title: string;
  readonly isComing: boolean;
  readonly planHref: string;
}) {
  const { s } = useSite();
  return (
    <div className="bp-pub-sec">
      <div className="bp-pub-text">
        <h1>{title}</h1>
        <p className="bp-pub-lead">{s(isComing ? "document.making" : "document.failed")}</p>
        <p>
          <a href={planHref}>{s("document.back")}</a>
        </p>
      </div>
    </div>
  );
}
