import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What to do to meet each rule. */
export const requirements = {
  requirements: {
    "legal-status-stated": {
      title: "Oppgi plantype og rettslig status",
      text: "Veiviseren råder til å velge plantype i forfasen. Velg plantypen og oppgi om planen er laget etter plan- og bygningsloven; det avgjør hvilke regler som gjelder resten.",
    },
    "delimitation-stated": {
      title: "Avgrens planen",
      text: "Skriv «Avgrensing» under Standpunkter: om generell boligplanlegging er med, og hvor resten står.",
    },
    "land-use-part-linked": {
      title: "Knytt planen til arealdelen",
      text: "Boliger trenger areal som avsettes i kommuneplanens arealdel. Legg den til under Andre planer og dokumenter.",
    },
    "economic-plan-linked": {
      title: "Knytt planen til økonomiplanen eller handlingsdelen",
      text: "Penger til tiltakene vedtas i økonomiplanen, som kan være handlingsdelen. Legg den til under Andre planer og dokumenter.",
    },
    "unit-for-the-act": {
      title: "Nevn enheten som har ansvar for boligsosialloven",
      text: "Statsforvalteren sier at kommunen må kunne opplyse hvem som behandler søknader. At det står i planen, er et råd: skriv «Enhet med ansvar for loven» under Standpunkter.",
    },
    "application-forwarding": {
      title: "Beskriv hvordan søknader sendes til rett enhet",
      text: "Sivilombudet har kritisert at en søknad ikke ble sendt videre uoppfordret. Skriv rutinen i «Oversending av søknader» under Standpunkter.",
    },
    "decision-content": {
      title: "Bekreft hva vedtak om bistand inneholder",
      text: "Husbanken opplyser at loven krever enkeltvedtak med hovedinnholdet i bistanden. Paragrafen er ikke kontrollert, og loven krever det ikke av planen. Skriv «Innholdet i vedtak om bistand» under Standpunkter.",
    },
    "need-overview": {
      title: "Vis oversikten over behovet",
      text: "Kommunen skal ha oversikt over behovet for ordinære og tilpassede boliger. Legg inn behovet av begge slag, eller knytt til oversikten som et eget dokument. Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "need-figures": {
      title: "Oppgi tall, dato og kilde for hvert behov",
      text: "Et behov uten tall kan ikke følges opp. Fyll ut antall, dato og kilde for hver linje; skriv 0 og hvorfor der det ikke er noe behov.",
    },
    "need-feeds-planning-strategy": {
      title: "La oversikten over behovet ligge til grunn for planstrategien",
      text: "Oversikten skal være grunnlag for planstrategien. Oppgi datoen for oversikten som ble brukt, blant behovene eller under Andre planer og dokumenter. Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "planning-strategy-linked": {
      title: "Knytt planen til planstrategien",
      text: "Planarbeidet bestilles i den kommunale planstrategien. Legg den til under Andre planer og dokumenter, med dato for vedtaket.",
    },
    "planning-strategy-in-time": {
      title: "Vedta planstrategien innen ett år etter konstitueringen",
      text: "Fristen følger av plan- og bygningsloven. Her regnes den fra 31. oktober i valgåret; en planstrategi revidert senere i perioden er likevel i orden. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "challenges-met": {
      title: "Møt hver utfordring med et mål, en strategi eller et tiltak",
      text: "Mål og strategier skal passe til utfordringene oversikten viser. Før opp utfordringene og knytt minst ett mål, én strategi eller ett tiltak til hver. Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "overall-goals": {
      title: "Fastsett overordnede mål for det boligsosiale arbeidet",
      text: "I arbeidet med kommuneplanen skal kommunen fastsette overordnede mål. Legg inn minst ett hovedmål eller lokalt mål. Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "strategies-stated": {
      title: "Fastsett strategier",
      text: "Til målene i kommuneplanen hører strategier. Legg inn minst én strategi («Vi vil»). Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "goals-and-strategies": {
      title: "Ha både mål og strategier",
      text: "Veiviseren råder til et målhierarki: mål, strategi, tiltak. Loven krever det av kommuneplanen, ikke av en temaplan. Legg inn minst ett mål og én strategi.",
    },
    "municipal-plan-referenced": {
      title: "Vis til boligsosiale mål i kommuneplanen",
      text: "De lovpålagte målene står i kommuneplanen. Legg samfunnsdelen til under Andre planer og dokumenter og før opp målene planen viderefører. Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "goal-has-strategy": {
      title: "Knytt strategi eller tiltak til hvert mål",
      text: "Et mål ingen vet hvordan skal nås, blir stående. Legg en strategi («Vi vil») eller et tiltak under målet.",
    },
    "strategy-has-measure": {
      title: "Knytt tiltak til hver strategi",
      text: "Legg minst ett tiltak («Vi skal») under strategien.",
    },
    "measure-has-done-criterion": {
      title: "Si når hvert tiltak er gjennomført",
      text: "Veiviseren råder til tiltak som kan besvares med ja eller nei. Fyll ut «Ferdig når» på tiltaket.",
    },
    "homelessness-covered": {
      title: "Ta opp bostedsløshet",
      text: "Første innsatsområde i den nasjonale strategien. Merk et mål, en strategi eller et tiltak med temaet eller målgruppen, eller begrunn hvorfor gruppen er utelatt.",
    },
    "children-covered": {
      title: "Ta opp barn og unge",
      text: "Andre innsatsområde i den nasjonale strategien. Sett målgruppen barnefamilier, unge eller enslige mindreårige på minst ett mål eller tiltak, eller begrunn hvorfor gruppen er utelatt.",
    },
    "disability-covered": {
      title: "Ta opp personer med nedsatt funksjonsevne",
      text: "Tredje innsatsområde i den nasjonale strategien. Merk et mål eller tiltak med tilpassede boliger eller målgruppen, eller begrunn hvorfor gruppen er utelatt.",
    },
    "situation-without-home-met": {
      title: "Ha tiltak for dem som er uten egen bolig",
      text: "En av de tre situasjonene som gjør en husstand vanskeligstilt på boligmarkedet. Sett situasjonen som målgruppe på et tiltak, eller begrunn under Grupper som holdes utenfor at den ikke er aktuell.",
    },
    "situation-at-risk-met": {
      title: "Ha tiltak for dem som står i fare for å miste boligen",
      text: "En av de tre situasjonene som gjør en husstand vanskeligstilt på boligmarkedet. Sett situasjonen som målgruppe på et tiltak, eller begrunn under Grupper som holdes utenfor at den ikke er aktuell.",
    },
    "situation-unsuitable-met": {
      title: "Ha tiltak for dem som bor i uegnet bolig eller bomiljø",
      text: "En av de tre situasjonene som gjør en husstand vanskeligstilt på boligmarkedet. Sett situasjonen som målgruppe på et tiltak, eller begrunn under Grupper som holdes utenfor at den ikke er aktuell.",
    },
    "sectors-cooperate": {
      title: "La flere sektorer ha ansvar",
      text: "Kommunen skal samarbeide på tvers av sektorer. Sett minst to enheter på tiltakene, eller skriv «Samarbeid på tvers av sektorer» under Standpunkter. Gjengitt etter veiledning; lovteksten er ikke kontrollert.",
    },
    "nav-involved": {
      title: "La NAV delta",
      text: "NAV-kontoret tar del i det boligsosiale arbeidet. Før det opp på tiltak, som samarbeidspartner eller blant deltakerne i planarbeidet, eller beskriv samarbeidet i «Samarbeid på tvers av sektorer» under Standpunkter.",
    },
    "health-involved": {
      title: "La helse og omsorg delta",
      text: "Mange trenger tjenester for å beholde boligen. Før helse og omsorg opp på tiltak, som samarbeidspartner eller blant deltakerne i planarbeidet, eller beskriv samarbeidet i «Samarbeid på tvers av sektorer» under Standpunkter.",
    },
    "measure-has-unit": {
      title: "Oppgi én ansvarlig enhet for hvert tiltak",
      text: "Velg ansvarlig enhet på tiltaket; andre enheter føres opp som deltakere.",
    },
    "measure-has-deadline": {
      title: "Oppgi frist for hvert tiltak",
      text: "Fyll ut sluttid på tiltaket; et årstall er nok.",
    },
    "deadline-in-period": {
      title: "Hold fristene innenfor planperioden",
      text: "Flytt fristen, eller del tiltaket slik at det som hører til perioden, står for seg.",
    },
    "costs-stated": {
      title: "Oppgi kostnad for hvert tiltak",
      text: "Før opp kostnad per år, delt på drift og investering. Koster et tiltak ikke noe, skriv 0.",
    },
    "cost-in-economic-plan": {
      title: "Oppgi om kostnaden står i økonomiplanen",
      text: "Økonomiplanen kan være handlingsdelen. Merk hver kostnad som innarbeidet eller ikke innarbeidet. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "cost-within-economic-plan": {
      title: "Hold budsjetterte kostnader innenfor årene i økonomiplanen",
      text: "Økonomiplanen gjelder fire år. Fjern merket for innarbeidet på senere år. Paragrafene er ikke kontrollert mot loven.",
    },
    "financing-stated": {
      title: "Vis hvordan kostnader utenfor budsjettet dekkes",
      text: "Oppgi finansieringskilde på kostnaden, eller før opp finansiering av gjennomføringen for planen, for eksempel tilskudd fra Husbanken.",
    },
    "action-part-yearly": {
      title: "Rullér handlingsdelen hvert år",
      text: "Handlingsdelen viser oppfølgingen de neste fire årene og revideres hvert år. Før inn siste rullering som oppfølging, vedtak eller dato for handlingsdelen. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "yearly-follow-up": {
      title: "Følg opp planen hvert år",
      text: "Ingen lov sier når en temaplan skal følges opp; årlig sak sammen med økonomiplanen er vanlig. Legg inn en oppfølging med årlig rytme.",
    },
    "planning-programme": {
      title: "Ha et fastsatt planprogram",
      text: "Kommuneplaner skal ha planprogram. Legg det til under Andre planer og dokumenter, med datoen det ble fastsatt.",
    },
    "planning-programme-content": {
      title: "Vis hva planprogrammet gjør rede for",
      text: "Planprogrammet skal gjøre rede for formål, prosess med frister og deltakere, medvirkning, alternativer og utredninger. At planen gjengir det, er et råd: skriv «Planprogrammets innhold» under Standpunkter.",
    },
    "planning-programme-heard": {
      title: "Send planprogrammet på høring før det fastsettes",
      text: "Forslaget sendes på høring og legges ut til offentlig ettersyn. Legg inn høringen med frist før datoen programmet ble fastsatt. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "participation-facilitated": {
      title: "Legg til rette for medvirkning",
      text: "Den som lager plan etter plan- og bygningsloven, skal legge til rette for medvirkning, særlig for grupper som trenger det. Før opp brukermedvirkning eller råd blant deltakerne, med dato før utkastet ble godkjent. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    participation: {
      title: "Vis hvordan brukere har medvirket",
      text: "For en temaplan er medvirkning et råd. Før opp brukermedvirkning eller råd blant deltakerne, med dato før utkastet ble godkjent.",
    },
    "consultation-held": {
      title: "Send planen på høring",
      text: "Forslag til samfunnsdel eller kommunedelplan sendes på høring og legges ut til offentlig ettersyn. Legg inn en høring. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "consultation-six-weeks": {
      title: "Gi minst seks uker til å uttale seg",
      text: "Fristen skal være minst seks uker. Oppgi første dag og frist for hver høring. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "consultation-announced": {
      title: "Kunngjør høringen",
      text: "Forslaget kunngjøres. Oppgi datoen for kunngjøringen på høringen. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "consultation-online": {
      title: "Gjør forslaget tilgjengelig på nett",
      text: "Forslaget gjøres tilgjengelig gjennom elektroniske medier. Oppgi nettadressen på høringen. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "consultation-described": {
      title: "Beskriv høringen av planen",
      text: "Kommunen velger selv hvem som høres om en temaplan, og hvor lenge. Legg inn høringen med første dag, frist og hvem som ble spurt.",
    },
    "older-people-heard": {
      title: "Hør eldrerådet",
      text: "Kommuner opplyser at rådet etter kommuneloven kan uttale seg i saker som gjelder dem det taler for. Lovteksten er ikke kontrollert, derfor står dette som råd. Før rådet opp blant høringspartene.",
    },
    "disability-council-heard": {
      title: "Hør rådet for personer med funksjonsnedsettelse",
      text: "Kommuner opplyser at rådet etter kommuneloven kan uttale seg i saker som gjelder dem det taler for. Lovteksten er ikke kontrollert, derfor står dette som råd. Før rådet opp blant høringspartene.",
    },
    "youth-council-heard": {
      title: "Hør ungdomsrådet",
      text: "Kommuner opplyser at rådet etter kommuneloven kan uttale seg i saker som gjelder dem det taler for. Lovteksten er ikke kontrollert, derfor står dette som råd. Før rådet opp blant høringspartene.",
    },
    "state-governor-heard": {
      title: "Hør Statsforvalteren",
      text: "Veiviseren nevner instansen blant dem som vanligvis høres. Før den opp blant høringspartene.",
    },
    "nav-heard": {
      title: "Hør NAV",
      text: "Veiviseren nevner instansen blant dem som vanligvis høres. Før den opp blant høringspartene.",
    },
    "users-heard": {
      title: "Hør brukerorganisasjoner",
      text: "Veiviseren nevner instansen blant dem som vanligvis høres. Før den opp blant høringspartene.",
    },
    "remarks-answered": {
      title: "Vurder alle uttalelser før vedtaket",
      text: "Saksframlegget skal vise hvordan uttalelsene er vurdert, og hvilken betydning de har fått. Gi hver merknad vurdering og utfall. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "remarks-answered-advice": {
      title: "Svar på alle høringsinnspill",
      text: "Veiviseren råder til en oversikt over innspill med svar. Gi hver merknad vurdering og utfall.",
    },
    "adopted-by-council": {
      title: "La kommunestyret vedta planen",
      text: "En plan etter plan- og bygningsloven behandles av kommunestyret (bystyret). Registrer vedtaket med kommunestyret som organ. Gjengitt etter departementets lovkommentar; ikke sammenholdt med loven.",
    },
    "adoption-recorded": {
      title: "Oppgi organ, dato, sak og protokoll for vedtaket",
      text: "Fyll ut vedtaksorgan, saksnummer, dato og sak (for eksempel 70/15), og lenke til protokollen på vedtaket.",
    },
    "knowledge-base-attached": {
      title: "Legg ved kunnskapsgrunnlaget",
      text: "Veiviseren råder til kunnskapsgrunnlaget som vedlegg. Legg det til under Andre planer og dokumenter; analyser i planen teller også.",
    },
    "hearing-summary-attached": {
      title: "Legg ved høringssammendraget",
      text: "Veiviseren råder til et sammendrag av innspill og svar som vedlegg. Legg det til under Andre planer og dokumenter.",
    },
    "approval-before-adoption": {
      title: "Godkjenn utkastet før planen vedtas",
      text: "Styringsgruppa godkjenner før kommunestyret vedtar. Rett datoene på de to vedtakene.",
    },
    "milestones-in-order": {
      title: "Nå milepælene i rekkefølge",
      text: "Rett datoen for milepælen, eller flytt fasen dit den hører hjemme.",
    },
    indicators: {
      title: "Oppgi minst tre indikatorer med nullpunkt",
      text: "Velg indikatorer på målene og fyll ut nullpunkt med periode. Tallet tre er vårt råd, ikke et krav.",
    },
    "indicator-sources": {
      title: "Oppgi kilde og definisjon for hver indikator",
      text: "Velg en indikator fra listen, eller skriv kilde og definisjon på din egen, så tallet kan sammenlignes og kontrolleres.",
    },
    "preliminary-replaced": {
      title: "Bytt ut foreløpige tall når de endelige er kommet",
      text: "KOSTRA gir foreløpige tall 15. mars og rettede 15. juni. Hent tallet på nytt og fjern merket foreløpig.",
    },
    "overcrowding-norm-named": {
      title: "Oppgi normen for trangboddhet",
      text: "Definisjonene er ikke sammenlignbare. Velg normen på indikatoren.",
    },
    "small-counts": {
      title: "Vis ikke så små tall at enkeltpersoner kan kjennes igjen",
      text: "Veiviseren råder til varsomhet med personopplysninger; grensen på fem er vår. Slå sammen linjer, eller skriv behovet i ord.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
