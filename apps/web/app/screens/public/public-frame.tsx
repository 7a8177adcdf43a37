import { LANGUAGES, type Language } from "@boplan/domain/tenant";
import { Icon, ProductMark, Shield } from "@boplan/ui/icons";
import { useSite } from "../../text/site-text.tsx";
import type { DocumentContext, PageMunicipality, PublicPage } from "./public-document.tsx";

const NAMES: Readonly<Record<Language, string>> = {
  sv: "Svenska",
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
};

interface FrameProps {
  readonly page: PublicPage;
  readonly context: DocumentContext;
}

/** Who speaks, and the few ways on. */
export function PublicHeader({ page, context }: FrameProps) {
  const { s } = useSite();
  const { municipality } = page;
  const { own, paths, href } = context;
  return (
    <header className="bp-pub-head">
      <div>
        {municipality ? (
          <a className="bp-who" href={href(paths.municipality(municipality.slug))}>
            <Arms municipality={municipality} context={context} />
            <span>{municipality.name}</span>
          </a>
        ) : (
          <a className="bp-who" href={href(paths.home())}>
            <ProductMark />
            <span>Boplan</span>
          </a>
        )}
        <nav aria-label={s("frame.tools")}>
          <ul>
            {municipality && own === null ? (
              <li>
                <a href={href(paths.home())}>{s("frame.all")}</a>
              </li>
            ) : null}
            {municipality ? null : (
              <li>
                <a href={paths.signIn()}>{s("frame.signIn")}</a>
              </li>
            )}
            <li>
              <details className="bp-pub-languages">
                <summary>
                  <span className="bp-hidden">{s("frame.language")}: </span>
                  {NAMES[context.language]}
                  <Icon name="down" className="bp-chevron" />
                </summary>
                <ul>
                  {LANGUAGES.map((language) => (
                    <li key={language}>
                      <a
                        href={addressIn(context, language)}
                        hrefLang={language}
                        lang={language}
                        aria-current={language === context.language ? "true" : undefined}
                      >
                        {NAMES[language]}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The municipality's arms or logo, or a blank shield. The name stands beside it. */
function Arms({
  municipality,
  context,
}: {
  readonly municipality: PageMunicipality;
  readonly context: DocumentContext;
}) {
  const { slug, publisher } = municipality;
  if (publisher.picture === null) return <Shield />;
  const { sha256, alt } = publisher.picture;
  return (
    <img
      className="bp-arms"
      src={context.paths.picture({ municipality: slug, sha256 })}
      alt={alt}
      height={40}
    />
  );
}

/** Whom to ask, and what is said of every page. */
export function PublicFooter({ page, context }: FrameProps) {
  const { s } = useSite();
  const { municipality } = page;
  const { paths, href } = context;
  return (
    <footer className="bp-pub-foot">
      <div>
        {municipality ? <Contact municipality={municipality} /> : <p>{s("frame.about")}</p>}
        <p className="bp-sub">
          {municipality?.caseNumber
            ? `${s("frame.caseNumber", { number: municipality.caseNumber })} `
            : null}
          <a href={href(paths.accessibility())}>{s("frame.accessibility")}</a>{" "}
          <a href={href(paths.feed(municipality?.slug))}>{s("frame.feed")}</a>{" "}
          <a href={href(paths.api())}>{s("frame.openData")}</a>{" "}
          {municipality ? s("frame.madeWith") : null}
        </p>
      </div>
    </footer>
  );
}

function Contact({ municipality }: { readonly municipality: PageMunicipality }) {
  const { s } = useSite();
  const { contactName, contactEmail } = municipality.publisher;
  if (contactName === null && contactEmail === null) return <p>{municipality.name}</p>;
  return (
    <p>
      {s("frame.questions", { who: contactName ?? municipality.name })}{" "}
      {contactEmail === null ? null : <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
    </p>
  );
}

/** The page that is shown, in another language. */
function addressIn({ url }: DocumentContext, language: Language): string {
  const query = new URLSearchParams(url.search);
  query.set("lang", language);
  return `?${query}`;
}
