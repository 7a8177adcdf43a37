import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What to do to meet each rule. */
export const requirements = {
  requirements: {
    "legal-status-stated": {
      title: "Ange plantyp och rättslig status",
      text: "Veiviseren råder till att välja plantyp i inledningsfasen. Välj plantyp och ange om planen görs enligt plan- og bygningsloven; det avgör vilka regler som gäller resten.",
    },
    "delimitation-stated": {
      title: "Avgränsa planen",
      text: "Skriv ”Avgränsning” under Ställningstaganden: om allmän bostadsplanering ingår och var resten står.",
    },
    "land-use-part-linked": {
      title: "Koppla planen till arealdelen",
      text: "Bostäder kräver mark som avsätts i kommuneplanens arealdel. Lägg till den under Andra planer och dokument.",
    },
    "economic-plan-linked": {
      title: "Koppla planen till ekonomiplanen eller handlingsdelen",
      text: "Pengar till åtgärderna beslutas i ekonomiplanen, som kan vara handlingsdelen. Lägg till den under Andra planer och dokument.",
    },
    "unit-for-the-act": {
      title: "Nämn enheten som ansvarar för boligsosialloven",
      text: "Statsforvalteren säger att kommunen måste kunna tala om vem som handlägger ansökningar. Att det står i planen är ett råd: skriv ”Enhet med ansvar för lagen” under Ställningstaganden.",
    },
    "application-forwarding": {
      title: "Beskriv hur ansökningar lämnas till rätt enhet",
      text: "Sivilombudet har kritiserat att en ansökan inte lämnades vidare utan uppmaning. Skriv rutinen i ”Överlämning av ansökningar” under Ställningstaganden.",
    },
    "decision-content": {
      title: "Bekräfta vad beslut om stöd innehåller",
      text: "Husbanken uppger att lagen kräver enskilda beslut med stödets huvudsakliga innehåll. Paragrafen är inte kontrollerad, och lagen kräver det inte av planen. Skriv ”Innehållet i beslut om stöd” under Ställningstaganden.",
    },
    "need-overview": {
      title: "Visa översikten över behovet",
      text: "Kommunen ska ha översikt över behovet av ordinära och anpassade bostäder. Lägg in behovet av båda slagen eller koppla översikten som ett eget dokument. Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "need-figures": {
      title: "Ange tal, datum och källa för varje behov",
      text: "Ett behov utan tal kan inte följas upp. Fyll i antal, datum och källa på varje rad; skriv 0 och varför där det inte finns något behov.",
    },
    "need-feeds-planning-strategy": {
      title: "Låt översikten över behovet ligga till grund för planstrategin",
      text: "Översikten ska vara underlag för planstrategin. Ange datum för den översikt som användes, bland behoven eller under Andra planer och dokument. Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "planning-strategy-linked": {
      title: "Koppla planen till planstrategin",
      text: "Planarbetet beställs i den kommunala planstrategin. Lägg till den under Andra planer och dokument, med datum för beslutet.",
    },
    "planning-strategy-in-time": {
      title: "Anta planstrategin inom ett år efter konstitueringen",
      text: "Tidsgränsen följer av plan- og bygningsloven. Här räknas den från den 31 oktober valåret; en planstrategi som reviderats senare under perioden är ändå i sin ordning. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "challenges-met": {
      title: "Möt varje utmaning med ett mål, en strategi eller en åtgärd",
      text: "Mål och strategier ska passa de utmaningar som översikten visar. För in utmaningarna och koppla minst ett mål, en strategi eller en åtgärd till var och en. Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "overall-goals": {
      title: "Fastställ övergripande mål för det bostadssociala arbetet",
      text: "I arbetet med kommuneplanen ska kommunen fastställa övergripande mål. Lägg in minst ett huvudmål eller lokalt mål. Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "strategies-stated": {
      title: "Fastställ strategier",
      text: "Till målen i kommuneplanen hör strategier. Lägg in minst en strategi (”Vi vil”). Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "goals-and-strategies": {
      title: "Ha både mål och strategier",
      text: "Veiviseren råder till en målhierarki: mål, strategi, åtgärd. Lagen kräver det av kommuneplanen, inte av en temaplan. Lägg in minst ett mål och en strategi.",
    },
    "municipal-plan-referenced": {
      title: "Hänvisa till bostadssociala mål i kommuneplanen",
      text: "De lagstadgade målen står i kommuneplanen. Lägg till samfunnsdelen under Andra planer och dokument och för in de mål som planen för vidare. Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "goal-has-strategy": {
      title: "Koppla strategi eller åtgärd till varje mål",
      text: "Ett mål som ingen vet hur man når blir stående. Lägg en strategi (”Vi vil”) eller en åtgärd under målet.",
    },
    "strategy-has-measure": {
      title: "Koppla åtgärder till varje strategi",
      text: "Lägg minst en åtgärd (”Vi skal”) under strategin.",
    },
    "measure-has-done-criterion": {
      title: "Säg när varje åtgärd är genomförd",
      text: "Veiviseren råder till åtgärder som kan besvaras med ja eller nej. Fyll i ”Klart när” på åtgärden.",
    },
    "homelessness-covered": {
      title: "Ta upp hemlöshet",
      text: "Första insatsområdet i den nationella strategin. Märk ett mål, en strategi eller en åtgärd med temat eller målgruppen, eller motivera varför gruppen lämnas utanför.",
    },
    "children-covered": {
      title: "Ta upp barn och unga",
      text: "Andra insatsområdet i den nationella strategin. Ange målgruppen barnfamiljer, unga eller ensamkommande på minst ett mål eller en åtgärd, eller motivera varför gruppen lämnas utanför.",
    },
    "disability-covered": {
      title: "Ta upp personer med funktionsnedsättning",
      text: "Tredje insatsområdet i den nationella strategin. Märk ett mål eller en åtgärd med anpassade bostäder eller målgruppen, eller motivera varför gruppen lämnas utanför.",
    },
    "situation-without-home-met": {
      title: "Ha åtgärder för dem som saknar egen bostad",
      text: "En av de tre situationer som ger ett hushåll svag ställning på bostadsmarknaden. Ange situationen som målgrupp på en åtgärd, eller motivera under Grupper som lämnats utanför att den inte är aktuell.",
    },
    "situation-at-risk-met": {
      title: "Ha åtgärder för dem som riskerar att förlora bostaden",
      text: "En av de tre situationer som ger ett hushåll svag ställning på bostadsmarknaden. Ange situationen som målgrupp på en åtgärd, eller motivera under Grupper som lämnats utanför att den inte är aktuell.",
    },
    "situation-unsuitable-met": {
      title: "Ha åtgärder för dem som bor i olämplig bostad eller miljö",
      text: "En av de tre situationer som ger ett hushåll svag ställning på bostadsmarknaden. Ange situationen som målgrupp på en åtgärd, eller motivera under Grupper som lämnats utanför att den inte är aktuell.",
    },
    "sectors-cooperate": {
      title: "Låt flera sektorer ha ansvar",
      text: "Kommunen ska samarbeta mellan sektorer. Ange minst två enheter på åtgärderna eller skriv ”Samarbete mellan sektorer” under Ställningstaganden. Återgivet efter vägledning; lagtexten är inte kontrollerad.",
    },
    "nav-involved": {
      title: "Låt NAV delta",
      text: "NAV-kontoret deltar i det bostadssociala arbetet. För in det på åtgärder, som samarbetspart eller bland deltagarna i planarbetet, eller beskriv samarbetet i ”Samarbete mellan sektorer” under Ställningstaganden.",
    },
    "health-involved": {
      title: "Låt hälsa och omsorg delta",
      text: "Många behöver stöd för att behålla bostaden. För in hälsa och omsorg på åtgärder, som samarbetspart eller bland deltagarna i planarbetet, eller beskriv samarbetet i ”Samarbete mellan sektorer” under Ställningstaganden.",
    },
    "measure-has-unit": {
      title: "Ange en ansvarig enhet för varje åtgärd",
      text: "Välj ansvarig enhet på åtgärden; andra enheter förs in som deltagare.",
    },
    "measure-has-deadline": {
      title: "Ange tid för varje åtgärd",
      text: "Fyll i sluttid på åtgärden; ett årtal räcker.",
    },
    "deadline-in-period": {
      title: "Håll tiderna inom planperioden",
      text: "Flytta tiden eller dela åtgärden så att det som hör till perioden står för sig.",
    },
    "costs-stated": {
      title: "Ange kostnad för varje åtgärd",
      text: "För in kostnad per år, delat på drift och investering. Kostar en åtgärd ingenting, skriv 0.",
    },
    "cost-in-economic-plan": {
      title: "Ange om kostnaden står i ekonomiplanen",
      text: "Ekonomiplanen kan vara handlingsdelen. Märk varje kostnad som inarbetad eller inte inarbetad. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "cost-within-economic-plan": {
      title: "Håll budgeterade kostnader inom ekonomiplanens år",
      text: "Ekonomiplanen gäller fyra år. Ta bort märket för inarbetad på senare år. Paragraferna är inte kontrollerade mot lagen.",
    },
    "financing-stated": {
      title: "Visa hur kostnader utanför budgeten täcks",
      text: "Ange finansieringskälla på kostnaden eller för in finansiering av genomförandet för planen, till exempel bidrag från Husbanken.",
    },
    "action-part-yearly": {
      title: "Revidera handlingsdelen varje år",
      text: "Handlingsdelen visar uppföljningen de närmaste fyra åren och revideras varje år. För in den senaste revideringen som uppföljning, beslut eller datum för handlingsdelen. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "yearly-follow-up": {
      title: "Följ upp planen varje år",
      text: "Ingen lag säger när en temaplan ska följas upp; ett årligt ärende med ekonomiplanen är vanligt. Lägg in en uppföljning med årlig rytm.",
    },
    "planning-programme": {
      title: "Ha ett fastställt planprogram",
      text: "Kommuneplaner ska ha planprogram. Lägg till det under Andra planer och dokument, med datumet då det fastställdes.",
    },
    "planning-programme-content": {
      title: "Visa vad planprogrammet redogör för",
      text: "Planprogrammet ska redogöra för syfte, process med tidsgränser och deltagare, medverkan, alternativ och utredningar. Att planen återger det är ett råd: skriv ”Planprogrammets innehåll” under Ställningstaganden.",
    },
    "planning-programme-heard": {
      title: "Sänd planprogrammet på samråd innan det fastställs",
      text: "Förslaget sänds på samråd och ställs ut. Lägg in samrådet med svarstid före det datum då programmet fastställdes. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "participation-facilitated": {
      title: "Ge möjlighet till medverkan",
      text: "Den som gör en plan enligt plan- og bygningsloven ska ge möjlighet till medverkan, särskilt för grupper som behöver stöd. För in brukarmedverkan eller råd bland deltagarna, med datum före godkännandet av utkastet. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    participation: {
      title: "Visa hur brukare har medverkat",
      text: "För en temaplan är medverkan ett råd. För in brukarmedverkan eller råd bland deltagarna, med datum före godkännandet av utkastet.",
    },
    "consultation-held": {
      title: "Sänd planen på samråd",
      text: "Förslag till samfunnsdel eller kommunedelplan sänds på samråd och ställs ut. Lägg in ett samråd. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "consultation-six-weeks": {
      title: "Ge minst sex veckor för yttranden",
      text: "Svarstiden ska vara minst sex veckor. Ange första dag och svarstid för varje samråd. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "consultation-announced": {
      title: "Kungör samrådet",
      text: "Förslaget kungörs. Ange datumet för kungörelsen på samrådet. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "consultation-online": {
      title: "Gör förslaget tillgängligt på nätet",
      text: "Förslaget görs tillgängligt elektroniskt. Ange webbadressen på samrådet. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "consultation-described": {
      title: "Beskriv samrådet om planen",
      text: "Kommunen väljer själv vilka som hörs om en temaplan och hur länge. Lägg in samrådet med första dag, svarstid och vilka som tillfrågades.",
    },
    "older-people-heard": {
      title: "Hör äldrerådet",
      text: "Kommuner uppger att rådet enligt kommuneloven får yttra sig i ärenden som rör dem det företräder. Lagtexten är inte kontrollerad, därför står detta som råd. För in rådet bland dem som hörs.",
    },
    "disability-council-heard": {
      title: "Hör rådet för personer med funktionsnedsättning",
      text: "Kommuner uppger att rådet enligt kommuneloven får yttra sig i ärenden som rör dem det företräder. Lagtexten är inte kontrollerad, därför står detta som råd. För in rådet bland dem som hörs.",
    },
    "youth-council-heard": {
      title: "Hör ungdomsrådet",
      text: "Kommuner uppger att rådet enligt kommuneloven får yttra sig i ärenden som rör dem det företräder. Lagtexten är inte kontrollerad, därför står detta som råd. För in rådet bland dem som hörs.",
    },
    "state-governor-heard": {
      title: "Hör Statsforvalteren",
      text: "Veiviseren nämner instansen bland dem som vanligen hörs. För in den bland dem som hörs.",
    },
    "nav-heard": {
      title: "Hör NAV",
      text: "Veiviseren nämner instansen bland dem som vanligen hörs. För in den bland dem som hörs.",
    },
    "users-heard": {
      title: "Hör brukarorganisationer",
      text: "Veiviseren nämner instansen bland dem som vanligen hörs. För in den bland dem som hörs.",
    },
    "remarks-answered": {
      title: "Bedöm alla yttranden före beslutet",
      text: "Beslutsunderlaget ska visa hur yttrandena har bedömts och vilken betydelse de fått. Ge varje synpunkt bedömning och utfall. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "remarks-answered-advice": {
      title: "Svara på alla synpunkter",
      text: "Veiviseren råder till en sammanställning av synpunkter med svar. Ge varje synpunkt bedömning och utfall.",
    },
    "adopted-by-council": {
      title: "Låt kommunestyret anta planen",
      text: "En plan enligt plan- og bygningsloven behandlas av kommunestyret (bystyret). Registrera beslutet med kommunestyret som organ. Återgivet efter departementets lagkommentar; inte jämfört med lagen.",
    },
    "adoption-recorded": {
      title: "Ange organ, datum, ärende och protokoll för beslutet",
      text: "Fyll i beslutande organ, ärendenummer, datum och beslutets ärende (till exempel 70/15) samt länk till protokollet på beslutet.",
    },
    "knowledge-base-attached": {
      title: "Bifoga kunskapsunderlaget",
      text: "Veiviseren råder till kunskapsunderlaget som bilaga. Lägg till det under Andra planer och dokument; analyser i planen räknas också.",
    },
    "hearing-summary-attached": {
      title: "Bifoga samrådssammanställningen",
      text: "Veiviseren råder till en sammanställning av synpunkter och svar som bilaga. Lägg till den under Andra planer och dokument.",
    },
    "approval-before-adoption": {
      title: "Godkänn utkastet innan planen antas",
      text: "Styrgruppen godkänner innan fullmäktige antar. Rätta datumen på de två besluten.",
    },
    "milestones-in-order": {
      title: "Nå milstolparna i ordning",
      text: "Rätta datumet för milstolpen eller flytta fasen dit den hör.",
    },
    indicators: {
      title: "Ange minst tre indikatorer med utgångsvärde",
      text: "Välj indikatorer på målen och fyll i utgångsvärde med period. Talet tre är vårt råd, inte ett krav.",
    },
    "indicator-sources": {
      title: "Ange källa och definition för varje indikator",
      text: "Välj en indikator ur listan eller skriv källa och definition på en egen, så att talet kan jämföras och kontrolleras.",
    },
    "preliminary-replaced": {
      title: "Byt ut preliminära tal när de slutliga har kommit",
      text: "KOSTRA ger preliminära tal den 15 mars och rättade den 15 juni. Hämta talet på nytt och ta bort märket preliminär.",
    },
    "overcrowding-norm-named": {
      title: "Ange normen för trångboddhet",
      text: "Definitionerna är inte jämförbara. Välj normen på indikatorn.",
    },
    "small-counts": {
      title: "Visa inte så små tal att enskilda kan kännas igen",
      text: "Veiviseren råder till varsamhet med personuppgifter; gränsen fem är vår. Slå ihop rader eller skriv behovet i ord.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
