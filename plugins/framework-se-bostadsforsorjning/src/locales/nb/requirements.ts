import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What each rule asks for, and how it is met here. */
export const requirements = {
  "need-stated": {
    title: "Oppgi behovet for flere boliger",
    text: "Loven krever at planen gjør rede for behovet for flere boliger. Legg til en rad under Boligbehov med antall og periode. Er behovet null: skriv hvorfor.",
  },
  "need-broken-down": {
    title: "Del opp behovet",
    text: "Oppgi for minst en del av behovet hva det gjelder: type, eieform, størrelse, gruppe eller sted.",
  },
  "goal-for-construction": {
    title: "Sett mål for boligbyggingen",
    text: "Loven krever mål for byggingen. Gi minst ett mål eller målområde temaet nye boliger.",
  },
  "goal-for-stock": {
    title: "Sett mål for utviklingen av eksisterende boliger",
    text: "Loven krever mål også for boligene som finnes. Gi minst ett mål eller målområde temaet eksisterende boliger.",
  },
  "measures-planned": {
    title: "Oppgi planlagte tiltak",
    text: "Loven krever at planen oppgir tiltak for å nå målene. Legg til minst ett tiltak.",
  },
  "goal-has-measure": {
    title: "Knytt minst ett tiltak til hvert mål",
    text: "Tiltakene skal føre til målene. Legg til eller flytt et tiltak slik at det står under målet.",
  },
  "measure-has-goal": {
    title: "Knytt hvert tiltak til et mål",
    text: "Flytt tiltaket slik at det står under målet det skal bidra til.",
  },
  "regard-to-national-goals": {
    title: "Vis hvordan det er tatt hensyn til nasjonale mål",
    text: "Mangler redegjørelsen, kan regjeringen pålegge kommunen å vedta en ny plan. Legg til et nasjonalt mål under Hensyn til mål, planer og program, og skriv hvordan dere har tatt hensyn til det.",
  },
  "regard-to-regional-goals": {
    title: "Vis hvordan det er tatt hensyn til regionale mål, planer og program",
    text: "Mangler redegjørelsen, kan regjeringen pålegge kommunen å vedta en ny plan. Legg til et regionalt mål under Hensyn til mål, planer og program, og skriv hvordan dere har tatt hensyn til det.",
  },
  "considerations-explained": {
    title: "Forklar hensynet til hvert mål som nevnes",
    text: "Det er ikke nok å liste opp mål og program. Skriv ved hvert av dem hvordan planen har tatt hensyn til det.",
  },
  "analysis-demography": {
    title: "Analyser den demografiske utviklingen",
    text: "Planen skal bygge på en analyse av demografien. Legg den til under Analyser, og oppgi kilde og år.",
  },
  "analysis-market": {
    title: "Analyser markedsforholdene",
    text: "Planen skal bygge på en analyse av markedet: priser, leier, byggekostnader og betalingsevne. Legg den til under Analyser.",
  },
  "analysis-unmet-needs": {
    title: "Analyser hvilke boligbehov som ikke dekkes",
    text: "Planen skal bygge på en analyse av behov som det lokale boligmarkedet ikke dekker. Det er mer enn en liste over grupper. Legg den til under Analyser.",
  },
  "boverket-material": {
    title: "Bruk grunnlaget fra Boverket",
    text: "Analysen skal gjøres med støtte i grunnlag fra Boverket. Oppgi Boverket som leverandør av data, med år, for minst én analyse.",
  },
  "analysis-demand": {
    title: "Analyser etterspørselen etter boliger",
    text: "Ordlyden fra 2014 krever en analyse av etterspørselen. Legg den til under Analyser.",
  },
  "analysis-special-groups": {
    title: "Analyser boligbehovet for særskilte grupper",
    text: "Ordlyden fra 2014 krever en analyse av særskilte gruppers behov. Legg den til under Analyser.",
  },
  "analysis-demand-advised": {
    title: "Analyser også etterspørselen",
    text: "Loven nevner ikke lenger etterspørselen, men den viser hva husholdningene kan og vil betale for. Legg den til under Analyser.",
  },
  "analysis-groups-advised": {
    title: "Analyser også særskilte grupper",
    text: "Loven nevner ikke lenger særskilte grupper, men oppdelingen viser hvem sine behov som ikke dekkes. Legg den til under Analyser.",
  },
  "analyses-sourced": {
    title: "Oppgi kilde og år for hver analyse",
    text: "Da ser man hva planen bygger på, og når grunnlaget må fornyes.",
  },
  "consult-municipalities": {
    title: "Rådfør dere med berørte kommuner",
    text: "Loven krever samråd med berørte kommuner før planen vedtas. Legg til hver kommune i en runde under Høringer, med dagen den ble spurt.",
  },
  "offer-county-board": {
    title: "Gi länsstyrelsen anledning til å uttale seg",
    text: "Loven krever at anledningen gis før planen vedtas. Svar er ikke nødvendig. Legg til länsstyrelsen under Høringer.",
  },
  "offer-region": {
    title: "Gi regionen anledning til å uttale seg",
    text: "Loven krever at anledningen gis før planen vedtas. Svar er ikke nødvendig. Legg til regionen under Høringer.",
  },
  "offer-regional-bodies": {
    title: "Gi andre regionale organer anledning til å uttale seg",
    text: "Ordlydene fra 2014 og 2022 nevner også andre regionale organer. Legg dem til under Høringer.",
  },
  "coordination-stated": {
    title: "Beskriv samordningen med andre kommuner",
    text: "Planleggingen skal ta hensyn til behovet for samordning. Skriv hvordan under Standpunkter.",
  },
  "joint-measures-name-partner": {
    title: "Navngi partene i felles tiltak",
    text: "Tiltak skal ta hensyn til behovet for samordning. Oppgi hvilke kommuner eller andre som deltar.",
  },
  "decided-by-council": {
    title: "La kommunfullmäktige vedta planen",
    text: "Bare kommunfullmäktige kan vedta planen som loven krever. Er dokumentet et tillegg: knytt det til hovedplanen under Andre planer og dokumenter.",
  },
  "adoption-dated": {
    title: "Oppgi når planen ble vedtatt",
    text: "Vedtaksdagen avgjør hvilken ordlyd som gjelder, og hvilken valgperiode planen hører til.",
  },
  "adoption-paragraph": {
    title: "Oppgi paragrafen i protokollen",
    text: "Da lar vedtaket seg finne. Fyll den inn i dokumentopplysningene eller ved vedtaket.",
  },
  "plan-due": {
    title: "Vedta en ny plan i løpet av valgperioden",
    text: "Kommunfullmäktige skal vedta en plan i hver valgperiode. Planen er fra den forrige, og den nye må være vedtatt før perioden er over.",
  },
  "plan-each-mandate": {
    title: "Vedta en plan hver valgperiode",
    text: "Kommunfullmäktige skal vedta en plan i hver valgperiode. En hel periode er gått siden planen ble vedtatt.",
  },
  "guidelines-due": {
    title: "Erstatt de eldre retningslinjene i løpet av valgperioden",
    text: "En handlingsplan etter den nye ordlyden skal vedtas senest i valgperioden som begynte 15. oktober 2026.",
  },
  "guidelines-replaced": {
    title: "Erstatt retningslinjene med en handlingsplan",
    text: "Retningslinjer vedtatt før 1. mars 2025 gjelder lengst til og med 14. oktober 2030.",
  },
  "named-action-plan": {
    title: "Gjør planen til en handlingsplan",
    text: "Loven kaller planen handlingsplan siden 1. mars 2025. Om retningslinjer kunne vedtas etter den dagen, er uklart i overgangsbestemmelsene.",
  },
  "new-plan-on-change": {
    title: "Vedta en oppdatert plan når forutsetningene er endret",
    text: "Endres forutsetningene i valgperioden, skal kommunfullmäktige vedta en ny plan. Registrer vedtaket når det er fattet.",
  },
  "changes-assessed": {
    title: "Vurder hver endrede forutsetning",
    text: "Oppgi om endringen krever en ny plan, eller om planen holder.",
  },
  "contact-given": {
    title: "Oppgi hvem som svarer for planen",
    text: "Regjeringen kan be om opplysninger om kommunens planlegging. Oppgi dokumenteier, helst en enhet og ikke en person.",
  },
  "comprehensive-plan": {
    title: "Knytt planen til oversiktsplanen",
    text: "Handlingsplanen er veiledende for arealplanleggingen, og oversiktsplanen skal vise hvordan boligbehovet dekkes. Legg den til under Andre planer og dokumenter.",
  },
  "comprehensive-plan-current": {
    title: "Kontroller at oversiktsplanen er aktuell",
    text: "Oversiktsplanen slutter å være aktuell om kommunfullmäktige ikke vedtar en planstrategi i tide. Oppgi når den ble vedtatt, og hvor lenge den er aktuell.",
  },
  "land-guidelines": {
    title: "Knytt retningslinjene for tildeling av grunn til planen",
    text: "Kommuner som tildeler grunn, skal ha retningslinjer. Legg dem til under Andre planer og dokumenter.",
  },
  "land-guidelines-updated": {
    title: "Oppdater retningslinjene for tildeling av grunn",
    text: "Siden 1. mars 2025 skal retningslinjene si hvordan tildeling av grunn brukes for å følge handlingsplanen. Oppgi datoen deres, eller legg til et tiltak som oppdaterer dem.",
  },
  "allocation-criteria": {
    title: "Knytt reglene for fortrinn og reservasjon til planen",
    text: "Åpne regler gjør fordelingen forståelig. Legg dem til under Andre planer og dokumenter.",
  },
  "publication-stated": {
    title: "Oppgi hvor planen er publisert",
    text: "Den vedtatte planen bør ligge tilgjengelig på nettstedet uten unødige personopplysninger. Skriv hvor under Standpunkter. Lovstedet er ikke kontrollert.",
  },
  "groups-covered": {
    title: "Ta stilling til hver gruppe",
    text: "Oppgi gruppen ved et behov, mål eller tiltak, eller legg den under Grupper som holdes utenfor med begrunnelse.",
  },
  "measure-has-unit": {
    title: "Oppgi ansvarlig for hvert tiltak",
    text: "Boverket råder kommunen til å knytte hvert tiltak til en ansvarlig etat eller et selskap.",
  },
  "measure-has-time": {
    title: "Tidfest hvert tiltak",
    text: "Oppgi start eller slutt. Et årstall er nok om dagen ikke er kjent.",
  },
  "measure-has-status": {
    title: "Oppgi hvordan det går med hvert tiltak",
    text: "En vedtatt plan følges opp. Oppgi status for tiltaket.",
  },
  "follow-up": {
    title: "Planlegg oppfølging hvert år",
    text: "Boverket råder kommunen til å følge opp planen hvert år. Legg det til under Oppfølging.",
  },
  "follow-up-tied": {
    title: "Knytt oppfølgingen til et fast tidspunkt",
    text: "Oppgi anledning, for eksempel boligmarkedsundersøkelsen eller budsjettarbeidet.",
  },
  "follow-up-recent": {
    title: "Følg opp planen",
    text: "Det er gått mer enn femten måneder. Følg opp planen, og oppgi når det ble gjort.",
  },
  "goals-measured": {
    title: "Gi hvert mål en indikator med nullpunkt og målverdi",
    text: "Et mål som måles, kan følges opp. Oppgi indikator, utgangspunkt, målverdi og år.",
  },
  "overcrowding-norm": {
    title: "Oppgi norm for trangboddhet",
    text: "Normene gir ulike tall og kan ikke sammenlignes. Velg norm 1, 2 eller 3, Boverkets mål eller en egen definisjon.",
  },
} satisfies FrameworkMessages["requirements"];
