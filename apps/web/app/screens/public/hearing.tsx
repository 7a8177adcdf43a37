import type { RoundView } from "../../server/public/round-views.ts";
import { useSite } from "../../text/site-text.tsx";

/** How to be heard: in a hearing that is open now, else by a letter to whom it concerns. */
export function Hearing({
  rounds,
  contact,
}: {
  readonly rounds: readonly RoundView[];
  /** E-mail address of the municipality; `null` where it has named none. */
  readonly contact: string | null;
}) {
  const { s } = useSite();
  if (rounds.length === 0 && contact === null) return null;
  return (
    <section className="bp-say-it" aria-labelledby="heard">
      <h2 id="heard">{rounds.length > 0 ? s("hearing.open") : s("hearing.title")}</h2>
      {rounds.map((round) => (
        <p key={`${round.name}${round.deadline}`}>
          <b lang={round.lang}>{round.name}</b>. {s("hearing.until", { date: round.deadline })}{" "}
          {round.url === null ? (
            contact === null ? null : (
              <a href={`mailto:${contact}`}>{s("hearing.write")}</a>
            )
          ) : (
            <a href={round.url}>{s("hearing.read")}</a>
          )}
        </p>
      ))}
      {rounds.length === 0 && contact !== null ? (
        <p>
          {s("hearing.anyTime")} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      ) : null}
    </section>
  );
}
