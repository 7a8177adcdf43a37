import { useSite } from "../../text/site-text.tsx";

/** For what is not there, and for what is not public any more. */
export function MissingPage({ home }: { readonly home: string }) {
  const { s } = useSite();
  return (
    <div className="bp-pub-sec">
      <div className="bp-pub-text">
        <h1>{s("missing.title")}</h1>
        <p className="bp-pub-lead">{s("missing.say")}</p>
        <p>
          <a href={home}>{s("missing.home")}</a>
        </p>
      </div>
    </div>
  );
}
