import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What each rule asks for, and how it is met here. */
export const requirements = {
  "need-stated": {
    title: "Ange behovet av tillskott av bostäder",
    text: "Lagen kräver att planen redovisar behovet av tillskott. Lägg till en rad under Bostadsbehov med antal och period. Är behovet noll: skriv varför.",
  },
  "need-broken-down": {
    title: "Dela upp behovet",
    text: "Ange för minst en del av behovet vad det gäller: typ, upplåtelseform, storlek, grupp eller plats.",
  },
  "goal-for-construction": {
    title: "Ange mål för bostadsbyggandet",
    text: "Lagen kräver mål för byggandet. Ge minst ett mål eller målområde temat nya bostäder.",
  },
  "goal-for-stock": {
    title: "Ange mål för utvecklingen av bostadsbeståndet",
    text: "Lagen kräver mål också för det befintliga beståndet. Ge minst ett mål eller målområde temat befintligt bestånd.",
  },
  "measures-planned": {
    title: "Ange planerade åtgärder",
    text: "Lagen kräver att planen anger åtgärder för att nå målen. Lägg till minst en åtgärd.",
  },
  "goal-has-measure": {
    title: "Koppla minst en åtgärd till varje mål",
    text: "Åtgärderna ska leda till målen. Lägg till eller flytta en åtgärd så att den står under målet.",
  },
  "measure-has-goal": {
    title: "Koppla varje åtgärd till ett mål",
    text: "Flytta åtgärden så att den står under det mål den ska bidra till.",
  },
  "regard-to-national-goals": {
    title: "Visa hur hänsyn tagits till nationella mål",
    text: "Saknas redovisningen kan regeringen förelägga kommunen att anta en ny plan. Lägg till ett nationellt mål under Hänsyn till mål, planer och program och skriv hur ni tagit hänsyn till det.",
  },
  "regard-to-regional-goals": {
    title: "Visa hur hänsyn tagits till regionala mål, planer och program",
    text: "Saknas redovisningen kan regeringen förelägga kommunen att anta en ny plan. Lägg till ett regionalt mål under Hänsyn till mål, planer och program och skriv hur ni tagit hänsyn till det.",
  },
  "considerations-explained": {
    title: "Förklara hänsynen till varje mål som nämns",
    text: "Det räcker inte att räkna upp mål och program. Skriv vid vart och ett hur planen tagit hänsyn till det.",
  },
  "analysis-demography": {
    title: "Analysera den demografiska utvecklingen",
    text: "Planen ska grundas på en analys av demografin. Lägg till den under Analyser och ange källa och år.",
  },
  "analysis-market": {
    title: "Analysera marknadsförutsättningarna",
    text: "Planen ska grundas på en analys av marknaden: priser, hyror, byggkostnader och betalningsförmåga. Lägg till den under Analyser.",
  },
  "analysis-unmet-needs": {
    title: "Analysera vilka bostadsbehov som inte tillgodoses",
    text: "Planen ska grundas på en analys av behov som den lokala bostadsmarknaden inte tillgodoser. Det är mer än en lista på grupper. Lägg till den under Analyser.",
  },
  "boverket-material": {
    title: "Använd Boverkets underlag",
    text: "Analysen ska göras med stöd av underlag från Boverket. Ange Boverket som uppgiftslämnare, med år, vid minst en analys.",
  },
  "analysis-demand": {
    title: "Analysera efterfrågan på bostäder",
    text: "Lydelsen från 2014 kräver en analys av efterfrågan. Lägg till den under Analyser.",
  },
  "analysis-special-groups": {
    title: "Analysera bostadsbehovet för särskilda grupper",
    text: "Lydelsen från 2014 kräver en analys av särskilda gruppers behov. Lägg till den under Analyser.",
  },
  "analysis-demand-advised": {
    title: "Analysera också efterfrågan",
    text: "Lagen nämner inte längre efterfrågan, men den visar vad hushållen kan och vill betala för. Lägg till den under Analyser.",
  },
  "analysis-groups-advised": {
    title: "Analysera också särskilda grupper",
    text: "Lagen nämner inte längre särskilda grupper, men uppdelningen visar vems behov som inte tillgodoses. Lägg till den under Analyser.",
  },
  "analyses-sourced": {
    title: "Ange källa och år för varje analys",
    text: "Då går det att se vad planen vilar på och när underlaget behöver förnyas.",
  },
  "consult-municipalities": {
    title: "Samråd med berörda kommuner",
    text: "Lagen kräver samråd med berörda kommuner innan planen antas. Lägg till varje kommun i en omgång under Samråd och remisser, med dagen då den tillfrågades.",
  },
  "offer-county-board": {
    title: "Ge länsstyrelsen tillfälle att yttra sig",
    text: "Lagen kräver att tillfället ges innan planen antas. Svar behövs inte. Lägg till länsstyrelsen under Samråd och remisser.",
  },
  "offer-region": {
    title: "Ge regionen tillfälle att yttra sig",
    text: "Lagen kräver att tillfället ges innan planen antas. Svar behövs inte. Lägg till regionen under Samråd och remisser.",
  },
  "offer-regional-bodies": {
    title: "Ge andra regionala organ tillfälle att yttra sig",
    text: "Lydelserna från 2014 och 2022 nämner också andra regionala organ. Lägg till dem under Samråd och remisser.",
  },
  "coordination-stated": {
    title: "Beskriv samordningen med andra kommuner",
    text: "Planeringen ska ta hänsyn till behovet av samordning. Skriv hur under Ställningstaganden.",
  },
  "joint-measures-name-partner": {
    title: "Namnge parterna i gemensamma åtgärder",
    text: "Åtgärder ska ta hänsyn till behovet av samordning. Ange vilka kommuner eller andra som deltar.",
  },
  "decided-by-council": {
    title: "Låt kommunfullmäktige anta planen",
    text: "Bara kommunfullmäktige kan anta planen som lagen kräver. Är dokumentet ett komplement: koppla det till huvudplanen under Andra planer och dokument.",
  },
  "adoption-dated": {
    title: "Ange när planen antogs",
    text: "Dagen för fullmäktiges beslut avgör vilken lydelse som gäller och vilken mandatperiod planen hör till.",
  },
  "adoption-paragraph": {
    title: "Ange paragrafen i protokollet",
    text: "Då går beslutet att hitta. Fyll i den under dokumentuppgifterna eller vid beslutet.",
  },
  "plan-due": {
    title: "Anta en ny plan under mandatperioden",
    text: "Fullmäktige ska anta en plan under varje mandatperiod. Planen är från den förra, och den nya ska vara antagen före periodens slut.",
  },
  "plan-each-mandate": {
    title: "Anta en plan varje mandatperiod",
    text: "Fullmäktige ska anta en plan under varje mandatperiod. En hel period har gått sedan planen antogs.",
  },
  "guidelines-due": {
    title: "Ersätt de äldre riktlinjerna under mandatperioden",
    text: "En handlingsplan enligt den nya lydelsen ska antas senast under mandatperioden som började den 15 oktober 2026.",
  },
  "guidelines-replaced": {
    title: "Ersätt riktlinjerna med en handlingsplan",
    text: "Riktlinjer som antagits före den 1 mars 2025 gäller längst till och med den 14 oktober 2030.",
  },
  "named-action-plan": {
    title: "Gör planen till en handlingsplan",
    text: "Lagen kallar planen handlingsplan sedan den 1 mars 2025. Om riktlinjer kunde antas efter den dagen är oklart i övergångsbestämmelserna.",
  },
  "new-plan-on-change": {
    title: "Anta en uppdaterad plan när förutsättningarna ändrats",
    text: "Ändras förutsättningarna under mandatperioden ska fullmäktige anta en ny plan. Registrera beslutet när det är fattat.",
  },
  "changes-assessed": {
    title: "Bedöm varje ändrad förutsättning",
    text: "Ange om ändringen kräver en ny plan eller om planen håller.",
  },
  "contact-given": {
    title: "Ange vem som svarar för planen",
    text: "Regeringen kan begära uppgifter om kommunens planering. Ange dokumentägare, gärna en enhet och inte en person.",
  },
  "comprehensive-plan": {
    title: "Koppla planen till översiktsplanen",
    text: "Handlingsplanen är vägledande för planläggningen, och översiktsplanen ska visa hur bostadsbehovet tillgodoses. Lägg till den under Andra planer och dokument.",
  },
  "comprehensive-plan-current": {
    title: "Kontrollera att översiktsplanen är aktuell",
    text: "Översiktsplanen upphör att vara aktuell om fullmäktige inte antar en planeringsstrategi i tid. Ange när den antogs och hur länge den är aktuell.",
  },
  "land-guidelines": {
    title: "Koppla riktlinjerna för markanvisning till planen",
    text: "Kommuner som anvisar mark ska ha riktlinjer. Lägg till dem under Andra planer och dokument.",
  },
  "land-guidelines-updated": {
    title: "Uppdatera riktlinjerna för markanvisning",
    text: "Sedan den 1 mars 2025 ska riktlinjerna ange hur markanvisningar används för att följa handlingsplanen. Ange deras datum, eller lägg till en åtgärd som uppdaterar dem.",
  },
  "allocation-criteria": {
    title: "Koppla reglerna för förtur och reservation till planen",
    text: "Öppna regler gör fördelningen begriplig. Lägg till dem under Andra planer och dokument.",
  },
  "publication-stated": {
    title: "Ange var planen är publicerad",
    text: "Den antagna planen bör finnas tillgänglig på webbplatsen utan onödiga personuppgifter. Skriv var under Ställningstaganden. Lagrummet är inte kontrollerat.",
  },
  "groups-covered": {
    title: "Ta ställning till varje grupp",
    text: "Ange gruppen vid ett behov, mål eller en åtgärd, eller lägg den under Grupper som lämnats utanför med skäl.",
  },
  "measure-has-unit": {
    title: "Ange ansvarig för varje åtgärd",
    text: "Boverket råder kommunen att koppla varje åtgärd till en ansvarig förvaltning eller ett bolag.",
  },
  "measure-has-time": {
    title: "Tidsätt varje åtgärd",
    text: "Ange start eller slut. Ett år räcker om dagen inte är känd.",
  },
  "measure-has-status": {
    title: "Ange hur det går för varje åtgärd",
    text: "En antagen plan följs upp. Ange läget för åtgärden.",
  },
  "follow-up": {
    title: "Planera uppföljning varje år",
    text: "Boverket råder kommunen att följa upp planen varje år. Lägg till det under Uppföljning.",
  },
  "follow-up-tied": {
    title: "Knyt uppföljningen till en fast tidpunkt",
    text: "Ange tillfälle, till exempel bostadsmarknadsenkäten eller budgetarbetet.",
  },
  "follow-up-recent": {
    title: "Följ upp planen",
    text: "Det har gått mer än femton månader. Följ upp planen och ange när det gjordes.",
  },
  "goals-measured": {
    title: "Ge varje mål en indikator med basvärde och målvärde",
    text: "Ett mål som mäts går att följa upp. Ange indikator, utgångsläge, målvärde och år.",
  },
  "overcrowding-norm": {
    title: "Ange norm för trångboddhet",
    text: "Normerna ger olika tal och kan inte jämföras. Välj norm 1, 2 eller 3, Boverkets mått eller en egen definition.",
  },
} satisfies FrameworkMessages["requirements"];
