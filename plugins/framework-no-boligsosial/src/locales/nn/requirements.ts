import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What to do to meet each rule. */
export const requirements = {
  requirements: {
    "legal-status-stated": {
      title: "Oppgi plantype og rettsleg status",
      text: "Veiviseren rår til å velje plantype i forfasen. Vel plantypen og oppgi om planen er laga etter plan- og bygningslova; det avgjer kva reglar som gjeld resten.",
    },
    "delimitation-stated": {
      title: "Avgrens planen",
      text: "Skriv «Avgrensing» under Standpunkt: om generell bustadplanlegging er med, og kvar resten står.",
    },
    "land-use-part-linked": {
      title: "Knyt planen til arealdelen",
      text: "Bustader treng areal som blir sett av i arealdelen til kommuneplanen. Legg han til under Andre planar og dokument.",
    },
    "economic-plan-linked": {
      title: "Knyt planen til økonomiplanen eller handlingsdelen",
      text: "Pengar til tiltaka blir vedtekne i økonomiplanen, som kan vere handlingsdelen. Legg han til under Andre planar og dokument.",
    },
    "unit-for-the-act": {
      title: "Nemn eininga som har ansvar for bustadsosiallova",
      text: "Statsforvaltaren seier at kommunen må kunne opplyse kven som handsamar søknader. At det står i planen, er eit råd: skriv «Eining med ansvar for lova» under Standpunkt.",
    },
    "application-forwarding": {
      title: "Skildre korleis søknader blir sende til rett eining",
      text: "Sivilombodet har kritisert at ein søknad ikkje vart send vidare utan oppmoding. Skriv rutinen i «Oversending av søknader» under Standpunkt.",
    },
    "decision-content": {
      title: "Stadfest kva vedtak om hjelp inneheld",
      text: "Husbanken opplyser at lova krev enkeltvedtak med hovudinnhaldet i hjelpa. Paragrafen er ikkje kontrollert, og lova krev det ikkje av planen. Skriv «Innhaldet i vedtak om hjelp» under Standpunkt.",
    },
    "need-overview": {
      title: "Vis oversynet over behovet",
      text: "Kommunen skal ha oversyn over behovet for ordinære og tilpassa bustader. Legg inn behovet av begge slag, eller knyt til oversynet som eit eige dokument. Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "need-figures": {
      title: "Oppgi tal, dato og kjelde for kvart behov",
      text: "Eit behov utan tal kan ikkje følgjast opp. Fyll ut tal, dato og kjelde for kvar linje; skriv 0 og kvifor der det ikkje er noko behov.",
    },
    "need-feeds-planning-strategy": {
      title: "La oversynet over behovet liggje til grunn for planstrategien",
      text: "Oversynet skal vere grunnlag for planstrategien. Oppgi datoen for oversynet som vart brukt, blant behova eller under Andre planar og dokument. Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "planning-strategy-linked": {
      title: "Knyt planen til planstrategien",
      text: "Planarbeidet blir tinga i den kommunale planstrategien. Legg han til under Andre planar og dokument, med dato for vedtaket.",
    },
    "planning-strategy-in-time": {
      title: "Vedta planstrategien innan eitt år etter konstitueringa",
      text: "Fristen følgjer av plan- og bygningslova. Her blir han rekna frå 31. oktober i valåret; ein planstrategi revidert seinare i perioden er likevel i orden. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "challenges-met": {
      title: "Møt kvar utfordring med eit mål, ein strategi eller eit tiltak",
      text: "Mål og strategiar skal passe til utfordringane oversynet viser. Før opp utfordringane og knyt minst eitt mål, éin strategi eller eitt tiltak til kvar. Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "overall-goals": {
      title: "Fastset overordna mål for det bustadsosiale arbeidet",
      text: "I arbeidet med kommuneplanen skal kommunen fastsetje overordna mål. Legg inn minst eitt hovudmål eller lokalt mål. Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "strategies-stated": {
      title: "Fastset strategiar",
      text: "Til måla i kommuneplanen høyrer strategiar. Legg inn minst éin strategi («Vi vil»). Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "goals-and-strategies": {
      title: "Ha både mål og strategiar",
      text: "Veiviseren rår til eit målhierarki: mål, strategi, tiltak. Lova krev det av kommuneplanen, ikkje av ein temaplan. Legg inn minst eitt mål og éin strategi.",
    },
    "municipal-plan-referenced": {
      title: "Vis til bustadsosiale mål i kommuneplanen",
      text: "Dei lovpålagde måla står i kommuneplanen. Legg samfunnsdelen til under Andre planar og dokument og før opp måla planen fører vidare. Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "goal-has-strategy": {
      title: "Knyt strategi eller tiltak til kvart mål",
      text: "Eit mål ingen veit korleis skal nåast, blir ståande. Legg ein strategi («Vi vil») eller eit tiltak under målet.",
    },
    "strategy-has-measure": {
      title: "Knyt tiltak til kvar strategi",
      text: "Legg minst eitt tiltak («Vi skal») under strategien.",
    },
    "measure-has-done-criterion": {
      title: "Sei når kvart tiltak er gjennomført",
      text: "Veiviseren rår til tiltak som kan svarast på med ja eller nei. Fyll ut «Ferdig når» på tiltaket.",
    },
    "homelessness-covered": {
      title: "Ta opp bustadløyse",
      text: "Første innsatsområde i den nasjonale strategien. Merk eit mål, ein strategi eller eit tiltak med temaet eller målgruppa, eller grunngje kvifor gruppa er utelaten.",
    },
    "children-covered": {
      title: "Ta opp barn og unge",
      text: "Andre innsatsområde i den nasjonale strategien. Set målgruppa barnefamiliar, unge eller einslege mindreårige på minst eitt mål eller tiltak, eller grunngje kvifor gruppa er utelaten.",
    },
    "disability-covered": {
      title: "Ta opp personar med nedsett funksjonsevne",
      text: "Tredje innsatsområde i den nasjonale strategien. Merk eit mål eller tiltak med tilpassa bustader eller målgruppa, eller grunngje kvifor gruppa er utelaten.",
    },
    "situation-without-home-met": {
      title: "Ha tiltak for dei som er utan eigen bustad",
      text: "Ein av dei tre situasjonane som gjer eit hushald vanskelegstilt på bustadmarknaden. Set situasjonen som målgruppe på eit tiltak, eller grunngje under Grupper som blir haldne utanfor at han ikkje er aktuell.",
    },
    "situation-at-risk-met": {
      title: "Ha tiltak for dei som står i fare for å miste bustaden",
      text: "Ein av dei tre situasjonane som gjer eit hushald vanskelegstilt på bustadmarknaden. Set situasjonen som målgruppe på eit tiltak, eller grunngje under Grupper som blir haldne utanfor at han ikkje er aktuell.",
    },
    "situation-unsuitable-met": {
      title: "Ha tiltak for dei som bur i ueigna bustad eller bumiljø",
      text: "Ein av dei tre situasjonane som gjer eit hushald vanskelegstilt på bustadmarknaden. Set situasjonen som målgruppe på eit tiltak, eller grunngje under Grupper som blir haldne utanfor at han ikkje er aktuell.",
    },
    "sectors-cooperate": {
      title: "La fleire sektorar ha ansvar",
      text: "Kommunen skal samarbeide på tvers av sektorar. Set minst to einingar på tiltaka, eller skriv «Samarbeid på tvers av sektorar» under Standpunkt. Attgjeve etter rettleiing; lovteksten er ikkje kontrollert.",
    },
    "nav-involved": {
      title: "La NAV delta",
      text: "NAV-kontoret tek del i det bustadsosiale arbeidet. Før det opp på tiltak, som samarbeidspartnar eller blant deltakarane i planarbeidet, eller skildre samarbeidet i «Samarbeid på tvers av sektorar» under Standpunkt.",
    },
    "health-involved": {
      title: "La helse og omsorg delta",
      text: "Mange treng tenester for å halde på bustaden. Før helse og omsorg opp på tiltak, som samarbeidspartnar eller blant deltakarane i planarbeidet, eller skildre samarbeidet i «Samarbeid på tvers av sektorar» under Standpunkt.",
    },
    "measure-has-unit": {
      title: "Oppgi éi ansvarleg eining for kvart tiltak",
      text: "Vel ansvarleg eining på tiltaket; andre einingar blir førte opp som deltakarar.",
    },
    "measure-has-deadline": {
      title: "Oppgi frist for kvart tiltak",
      text: "Fyll ut sluttid på tiltaket; eit årstal er nok.",
    },
    "deadline-in-period": {
      title: "Hald fristane innanfor planperioden",
      text: "Flytt fristen, eller del tiltaket slik at det som høyrer til perioden, står for seg.",
    },
    "costs-stated": {
      title: "Oppgi kostnad for kvart tiltak",
      text: "Før opp kostnad per år, delt på drift og investering. Kostar eit tiltak ikkje noko, skriv 0.",
    },
    "cost-in-economic-plan": {
      title: "Oppgi om kostnaden står i økonomiplanen",
      text: "Økonomiplanen kan vere handlingsdelen. Merk kvar kostnad som innarbeidd eller ikkje innarbeidd. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "cost-within-economic-plan": {
      title: "Hald budsjetterte kostnader innanfor åra i økonomiplanen",
      text: "Økonomiplanen gjeld fire år. Fjern merket for innarbeidd på seinare år. Paragrafane er ikkje kontrollerte mot lova.",
    },
    "financing-stated": {
      title: "Vis korleis kostnader utanfor budsjettet blir dekte",
      text: "Oppgi finansieringskjelde på kostnaden, eller før opp finansiering av gjennomføringa for planen, til dømes tilskot frå Husbanken.",
    },
    "action-part-yearly": {
      title: "Rullér handlingsdelen kvart år",
      text: "Handlingsdelen viser oppfølginga dei neste fire åra og blir revidert kvart år. Før inn siste rullering som oppfølging, vedtak eller dato for handlingsdelen. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "yearly-follow-up": {
      title: "Følg opp planen kvart år",
      text: "Inga lov seier når ein temaplan skal følgjast opp; årleg sak saman med økonomiplanen er vanleg. Legg inn ei oppfølging med årleg rytme.",
    },
    "planning-programme": {
      title: "Ha eit fastsett planprogram",
      text: "Kommuneplanar skal ha planprogram. Legg det til under Andre planar og dokument, med datoen det vart fastsett.",
    },
    "planning-programme-content": {
      title: "Vis kva planprogrammet gjer greie for",
      text: "Planprogrammet skal gjere greie for føremål, prosess med fristar og deltakarar, medverknad, alternativ og utgreiingar. At planen gjev det att, er eit råd: skriv «Innhaldet i planprogrammet» under Standpunkt.",
    },
    "planning-programme-heard": {
      title: "Send planprogrammet på høyring før det blir fastsett",
      text: "Framlegget blir sendt på høyring og lagt ut til offentleg ettersyn. Legg inn høyringa med frist før datoen programmet vart fastsett. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "participation-facilitated": {
      title: "Legg til rette for medverknad",
      text: "Den som lagar plan etter plan- og bygningslova, skal leggje til rette for medverknad, særleg for grupper som treng det. Før opp brukarmedverknad eller råd blant deltakarane, med dato før utkastet vart godkjent. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    participation: {
      title: "Vis korleis brukarar har medverka",
      text: "For ein temaplan er medverknad eit råd. Før opp brukarmedverknad eller råd blant deltakarane, med dato før utkastet vart godkjent.",
    },
    "consultation-held": {
      title: "Send planen på høyring",
      text: "Framlegg til samfunnsdel eller kommunedelplan blir sendt på høyring og lagt ut til offentleg ettersyn. Legg inn ei høyring. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "consultation-six-weeks": {
      title: "Gje minst seks veker til å uttale seg",
      text: "Fristen skal vere minst seks veker. Oppgi første dag og frist for kvar høyring. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "consultation-announced": {
      title: "Kunngjer høyringa",
      text: "Framlegget blir kunngjort. Oppgi datoen for kunngjeringa på høyringa. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "consultation-online": {
      title: "Gjer framlegget tilgjengeleg på nett",
      text: "Framlegget blir gjort tilgjengeleg gjennom elektroniske medium. Oppgi nettadressa på høyringa. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "consultation-described": {
      title: "Skildre høyringa av planen",
      text: "Kommunen vel sjølv kven som blir høyrde om ein temaplan, og kor lenge. Legg inn høyringa med første dag, frist og kven som vart spurde.",
    },
    "older-people-heard": {
      title: "Høyr eldrerådet",
      text: "Kommunar opplyser at rådet etter kommunelova kan uttale seg i saker som gjeld dei det talar for. Lovteksten er ikkje kontrollert, difor står dette som råd. Før rådet opp blant høyringspartane.",
    },
    "disability-council-heard": {
      title: "Høyr rådet for personar med funksjonsnedsetjing",
      text: "Kommunar opplyser at rådet etter kommunelova kan uttale seg i saker som gjeld dei det talar for. Lovteksten er ikkje kontrollert, difor står dette som råd. Før rådet opp blant høyringspartane.",
    },
    "youth-council-heard": {
      title: "Høyr ungdomsrådet",
      text: "Kommunar opplyser at rådet etter kommunelova kan uttale seg i saker som gjeld dei det talar for. Lovteksten er ikkje kontrollert, difor står dette som råd. Før rådet opp blant høyringspartane.",
    },
    "state-governor-heard": {
      title: "Høyr Statsforvaltaren",
      text: "Veiviseren nemner instansen blant dei som vanlegvis blir høyrde. Før han opp blant høyringspartane.",
    },
    "nav-heard": {
      title: "Høyr NAV",
      text: "Veiviseren nemner instansen blant dei som vanlegvis blir høyrde. Før han opp blant høyringspartane.",
    },
    "users-heard": {
      title: "Høyr brukarorganisasjonar",
      text: "Veiviseren nemner instansen blant dei som vanlegvis blir høyrde. Før han opp blant høyringspartane.",
    },
    "remarks-answered": {
      title: "Vurder alle fråsegner før vedtaket",
      text: "Saksframlegget skal vise korleis fråsegnene er vurderte, og kva dei har hatt å seie. Gje kvar merknad vurdering og utfall. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "remarks-answered-advice": {
      title: "Svar på alle høyringsinnspel",
      text: "Veiviseren rår til eit oversyn over innspel med svar. Gje kvar merknad vurdering og utfall.",
    },
    "adopted-by-council": {
      title: "La kommunestyret vedta planen",
      text: "Ein plan etter plan- og bygningslova blir handsama av kommunestyret (bystyret). Registrer vedtaket med kommunestyret som organ. Attgjeve etter lovkommentaren til departementet; ikkje samanhalde med lova.",
    },
    "adoption-recorded": {
      title: "Oppgi organ, dato, sak og protokoll for vedtaket",
      text: "Fyll ut vedtaksorgan, saksnummer, dato og sak (til dømes 70/15), og lenkje til protokollen på vedtaket.",
    },
    "knowledge-base-attached": {
      title: "Legg ved kunnskapsgrunnlaget",
      text: "Veiviseren rår til kunnskapsgrunnlaget som vedlegg. Legg det til under Andre planar og dokument; analysar i planen tel òg.",
    },
    "hearing-summary-attached": {
      title: "Legg ved høyringssamandraget",
      text: "Veiviseren rår til eit samandrag av innspel og svar som vedlegg. Legg det til under Andre planar og dokument.",
    },
    "approval-before-adoption": {
      title: "Godkjenn utkastet før planen blir vedteken",
      text: "Styringsgruppa godkjenner før kommunestyret vedtek. Rett datoane på dei to vedtaka.",
    },
    "milestones-in-order": {
      title: "Nå milepælane i rekkjefølgje",
      text: "Rett datoen for milepælen, eller flytt fasen dit han høyrer heime.",
    },
    indicators: {
      title: "Oppgi minst tre indikatorar med nullpunkt",
      text: "Vel indikatorar på måla og fyll ut nullpunkt med periode. Talet tre er vårt råd, ikkje eit krav.",
    },
    "indicator-sources": {
      title: "Oppgi kjelde og definisjon for kvar indikator",
      text: "Vel ein indikator frå lista, eller skriv kjelde og definisjon på din eigen, så talet kan samanliknast og kontrollerast.",
    },
    "preliminary-replaced": {
      title: "Byt ut førebelse tal når dei endelege er komne",
      text: "KOSTRA gjev førebelse tal 15. mars og retta 15. juni. Hent talet på nytt og fjern merket førebels.",
    },
    "overcrowding-norm-named": {
      title: "Oppgi norma for trongbuddheit",
      text: "Definisjonane kan ikkje samanliknast. Vel norma på indikatoren.",
    },
    "small-counts": {
      title: "Vis ikkje så små tal at enkeltpersonar kan kjennast att",
      text: "Veiviseren rår til varsemd med personopplysningar; grensa på fem er vår. Slå saman linjer, eller skriv behovet i ord.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
