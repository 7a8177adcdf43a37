import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What each rule asks for, and how it is met here. */
export const requirements = {
  "need-stated": {
    title: "Oppgi behovet for fleire bustader",
    text: "Lova krev at planen gjer greie for behovet for fleire bustader. Legg til ei rad under Bustadbehov med tal og periode. Er behovet null: skriv kvifor.",
  },
  "need-broken-down": {
    title: "Del opp behovet",
    text: "Oppgi for minst ein del av behovet kva det gjeld: type, eigeform, storleik, gruppe eller stad.",
  },
  "goal-for-construction": {
    title: "Set mål for bustadbygginga",
    text: "Lova krev mål for bygginga. Gje minst eitt mål eller målområde temaet nye bustader.",
  },
  "goal-for-stock": {
    title: "Set mål for utviklinga av eksisterande bustader",
    text: "Lova krev mål også for bustadene som finst. Gje minst eitt mål eller målområde temaet eksisterande bustader.",
  },
  "measures-planned": {
    title: "Oppgi planlagde tiltak",
    text: "Lova krev at planen oppgir tiltak for å nå måla. Legg til minst eitt tiltak.",
  },
  "goal-has-measure": {
    title: "Knyt minst eitt tiltak til kvart mål",
    text: "Tiltaka skal føre til måla. Legg til eller flytt eit tiltak slik at det står under målet.",
  },
  "measure-has-goal": {
    title: "Knyt kvart tiltak til eit mål",
    text: "Flytt tiltaket slik at det står under målet det skal hjelpe til å nå.",
  },
  "regard-to-national-goals": {
    title: "Vis korleis det er teke omsyn til nasjonale mål",
    text: "Manglar utgreiinga, kan regjeringa påleggje kommunen å vedta ein ny plan. Legg til eit nasjonalt mål under Omsyn til mål, planar og program, og skriv korleis de har teke omsyn til det.",
  },
  "regard-to-regional-goals": {
    title: "Vis korleis det er teke omsyn til regionale mål, planar og program",
    text: "Manglar utgreiinga, kan regjeringa påleggje kommunen å vedta ein ny plan. Legg til eit regionalt mål under Omsyn til mål, planar og program, og skriv korleis de har teke omsyn til det.",
  },
  "considerations-explained": {
    title: "Forklar omsynet til kvart mål som er nemnt",
    text: "Det er ikkje nok å rekne opp mål og program. Skriv ved kvart av dei korleis planen har teke omsyn til det.",
  },
  "analysis-demography": {
    title: "Analyser den demografiske utviklinga",
    text: "Planen skal byggje på ein analyse av demografien. Legg han til under Analysar, og oppgi kjelde og år.",
  },
  "analysis-market": {
    title: "Analyser marknadstilhøva",
    text: "Planen skal byggje på ein analyse av marknaden: prisar, leiger, byggjekostnader og betalingsevne. Legg han til under Analysar.",
  },
  "analysis-unmet-needs": {
    title: "Analyser kva bustadbehov som ikkje blir dekte",
    text: "Planen skal byggje på ein analyse av behov som den lokale bustadmarknaden ikkje dekkjer. Det er meir enn ei liste over grupper. Legg han til under Analysar.",
  },
  "boverket-material": {
    title: "Bruk grunnlaget frå Boverket",
    text: "Analysen skal gjerast med støtte i grunnlag frå Boverket. Oppgi Boverket som leverandør av data, med år, for minst éin analyse.",
  },
  "analysis-demand": {
    title: "Analyser etterspurnaden etter bustader",
    text: "Ordlyden frå 2014 krev ein analyse av etterspurnaden. Legg han til under Analysar.",
  },
  "analysis-special-groups": {
    title: "Analyser bustadbehovet for særskilde grupper",
    text: "Ordlyden frå 2014 krev ein analyse av behova til særskilde grupper. Legg han til under Analysar.",
  },
  "analysis-demand-advised": {
    title: "Analyser også etterspurnaden",
    text: "Lova nemner ikkje lenger etterspurnaden, men han viser kva hushalda kan og vil betale for. Legg han til under Analysar.",
  },
  "analysis-groups-advised": {
    title: "Analyser også særskilde grupper",
    text: "Lova nemner ikkje lenger særskilde grupper, men oppdelinga viser kven sine behov som ikkje blir dekte. Legg han til under Analysar.",
  },
  "analyses-sourced": {
    title: "Oppgi kjelde og år for kvar analyse",
    text: "Då ser ein kva planen byggjer på, og når grunnlaget må fornyast.",
  },
  "consult-municipalities": {
    title: "Rådfør dykk med kommunar det gjeld",
    text: "Lova krev samråd med kommunar det gjeld før planen blir vedteken. Legg til kvar kommune i ein runde under Høyringar, med dagen han vart spurd.",
  },
  "offer-county-board": {
    title: "Gje länsstyrelsen høve til å uttale seg",
    text: "Lova krev at høvet blir gjeve før planen blir vedteken. Svar er ikkje naudsynt. Legg til länsstyrelsen under Høyringar.",
  },
  "offer-region": {
    title: "Gje regionen høve til å uttale seg",
    text: "Lova krev at høvet blir gjeve før planen blir vedteken. Svar er ikkje naudsynt. Legg til regionen under Høyringar.",
  },
  "offer-regional-bodies": {
    title: "Gje andre regionale organ høve til å uttale seg",
    text: "Ordlydane frå 2014 og 2022 nemner også andre regionale organ. Legg dei til under Høyringar.",
  },
  "coordination-stated": {
    title: "Skildre samordninga med andre kommunar",
    text: "Planlegginga skal ta omsyn til behovet for samordning. Skriv korleis under Standpunkt.",
  },
  "joint-measures-name-partner": {
    title: "Namngje partane i felles tiltak",
    text: "Tiltak skal ta omsyn til behovet for samordning. Oppgi kva kommunar eller andre som er med.",
  },
  "decided-by-council": {
    title: "La kommunfullmäktige vedta planen",
    text: "Berre kommunfullmäktige kan vedta planen som lova krev. Er dokumentet eit tillegg: knyt det til hovudplanen under Andre planar og dokument.",
  },
  "adoption-dated": {
    title: "Oppgi når planen vart vedteken",
    text: "Vedtaksdagen avgjer kva ordlyd som gjeld, og kva valperiode planen høyrer til.",
  },
  "adoption-paragraph": {
    title: "Oppgi paragrafen i protokollen",
    text: "Då lèt vedtaket seg finne. Fyll han inn i dokumentopplysningane eller ved vedtaket.",
  },
  "plan-due": {
    title: "Vedta ein ny plan i løpet av valperioden",
    text: "Kommunfullmäktige skal vedta ein plan i kvar valperiode. Planen er frå den førre, og den nye må vere vedteken før perioden er over.",
  },
  "plan-each-mandate": {
    title: "Vedta ein plan kvar valperiode",
    text: "Kommunfullmäktige skal vedta ein plan i kvar valperiode. Ein heil periode er gått sidan planen vart vedteken.",
  },
  "guidelines-due": {
    title: "Erstatt dei eldre retningslinjene i løpet av valperioden",
    text: "Ein handlingsplan etter den nye ordlyden skal vedtakast seinast i valperioden som byrja 15. oktober 2026.",
  },
  "guidelines-replaced": {
    title: "Erstatt retningslinjene med ein handlingsplan",
    text: "Retningslinjer vedtekne før 1. mars 2025 gjeld lengst til og med 14. oktober 2030.",
  },
  "named-action-plan": {
    title: "Gjer planen til ein handlingsplan",
    text: "Lova kallar planen handlingsplan sidan 1. mars 2025. Om retningslinjer kunne vedtakast etter den dagen, er uklart i overgangsføresegnene.",
  },
  "new-plan-on-change": {
    title: "Vedta ein oppdatert plan når føresetnadene er endra",
    text: "Blir føresetnadene endra i valperioden, skal kommunfullmäktige vedta ein ny plan. Registrer vedtaket når det er gjort.",
  },
  "changes-assessed": {
    title: "Vurder kvar endra føresetnad",
    text: "Oppgi om endringa krev ein ny plan, eller om planen held.",
  },
  "contact-given": {
    title: "Oppgi kven som svarar for planen",
    text: "Regjeringa kan be om opplysningar om planlegginga i kommunen. Oppgi dokumenteigar, helst ei eining og ikkje ein person.",
  },
  "comprehensive-plan": {
    title: "Knyt planen til oversiktsplanen",
    text: "Handlingsplanen er rettleiande for arealplanlegginga, og oversiktsplanen skal vise korleis bustadbehovet blir dekt. Legg han til under Andre planar og dokument.",
  },
  "comprehensive-plan-current": {
    title: "Kontroller at oversiktsplanen er aktuell",
    text: "Oversiktsplanen sluttar å vere aktuell om kommunfullmäktige ikkje vedtek ein planstrategi i tide. Oppgi når han vart vedteken, og kor lenge han er aktuell.",
  },
  "land-guidelines": {
    title: "Knyt retningslinjene for tildeling av grunn til planen",
    text: "Kommunar som tildeler grunn, skal ha retningslinjer. Legg dei til under Andre planar og dokument.",
  },
  "land-guidelines-updated": {
    title: "Oppdater retningslinjene for tildeling av grunn",
    text: "Sidan 1. mars 2025 skal retningslinjene seie korleis tildeling av grunn blir brukt for å følgje handlingsplanen. Oppgi datoen deira, eller legg til eit tiltak som oppdaterer dei.",
  },
  "allocation-criteria": {
    title: "Knyt reglane for førerett og reservasjon til planen",
    text: "Opne reglar gjer fordelinga forståeleg. Legg dei til under Andre planar og dokument.",
  },
  "publication-stated": {
    title: "Oppgi kvar planen er publisert",
    text: "Den vedtekne planen bør liggje tilgjengeleg på nettstaden utan unødige personopplysningar. Skriv kvar under Standpunkt. Lovstaden er ikkje kontrollert.",
  },
  "groups-covered": {
    title: "Ta stilling til kvar gruppe",
    text: "Oppgi gruppa ved eit behov, mål eller tiltak, eller legg ho under Grupper som blir haldne utanfor med grunngjeving.",
  },
  "measure-has-unit": {
    title: "Oppgi ansvarleg for kvart tiltak",
    text: "Boverket rår kommunen til å knyte kvart tiltak til ein ansvarleg etat eller eit selskap.",
  },
  "measure-has-time": {
    title: "Tidfest kvart tiltak",
    text: "Oppgi start eller slutt. Eit årstal er nok om dagen ikkje er kjend.",
  },
  "measure-has-status": {
    title: "Oppgi korleis det går med kvart tiltak",
    text: "Ein vedteken plan blir følgd opp. Oppgi status for tiltaket.",
  },
  "follow-up": {
    title: "Planlegg oppfølging kvart år",
    text: "Boverket rår kommunen til å følgje opp planen kvart år. Legg det til under Oppfølging.",
  },
  "follow-up-tied": {
    title: "Knyt oppfølginga til eit fast tidspunkt",
    text: "Oppgi høve, til dømes bustadmarknadsundersøkinga eller budsjettarbeidet.",
  },
  "follow-up-recent": {
    title: "Følg opp planen",
    text: "Det er gått meir enn femten månader. Følg opp planen, og oppgi når det vart gjort.",
  },
  "goals-measured": {
    title: "Gje kvart mål ein indikator med nullpunkt og målverdi",
    text: "Eit mål som blir målt, kan følgjast opp. Oppgi indikator, utgangspunkt, målverdi og år.",
  },
  "overcrowding-norm": {
    title: "Oppgi norm for trongbuing",
    text: "Normene gjev ulike tal og kan ikkje samanliknast. Vel norm 1, 2 eller 3, Boverkets mål eller ein eigen definisjon.",
  },
} satisfies FrameworkMessages["requirements"];
