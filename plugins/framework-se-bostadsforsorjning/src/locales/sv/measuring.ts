import type { FrameworkMessages } from "@boplan/framework-sdk";
import { withOfficialNames } from "../official-names.ts";

/** Indicators with their units, and the norms that figures follow. */
export const measuring = {
  indicators: {
    ...withOfficialNames({
      folkmangd: "Alla folkbokförda i kommunen den 31 december.",
      "framskrivning-tio-ar": "SCB:s framskrivning; görs om vart tredje år.",
      "framskrivning-80-plus": "SCB:s framskrivning; grund för behovet av boende för äldre.",
      "invanare-80-plus": "Alla som fyllt 80 år den 31 december.",
      flyttnetto: "Inflyttade minus utflyttade under året, inrikes och utrikes.",
      hushall: "Hushåll enligt hushållsregistret.",
      "ensamstaende-hushall": "Andel av hushållen med en ensamstående vuxen.",
      "marknadslage-totalt":
        "Kommunens svar i bostadsmarknadsenkäten. Frågan ändrades 2024: jämför inte över det året.",
      "fardigstallda-nybyggnad": "Nybyggda bostäder som fått slutbesked under året.",
      "fardigstallda-ny-och-ombyggnad":
        "Nybyggda bostäder och nettot av ombyggnad i flerbostadshus under året.",
      "beviljade-bygglov":
        "Bostäder med bygglov de två senaste åren. Nya regler från december 2025 kan ge brott i serien.",
      "fardigstallda-hyresratter-flerbostadshus": "Nybyggda hyresrätter i flerbostadshus.",
      "fardigstallda-bostadsratter-flerbostadshus": "Nybyggda bostadsrätter i flerbostadshus.",
      "fardigstallda-aganderatter-smahus": "Nybyggda småhus med äganderätt.",
      planberedskap: "Bostäder som gällande detaljplaner medger men som inte är byggda.",
      "planlagda-tva-ar": "Bostäder i detaljplaner som antagits de två senaste åren.",
      plantid: "Månader från uppdrag till antagen detaljplan, median.",
      "overklagade-detaljplaner": "Andel av de antagna detaljplanerna som överklagats.",
      "antagna-detaljplaner": "Antagna detaljplaner de två senaste åren.",
      kollektivtrafiknara:
        "Nya bostäder inom 500 meter från en hållplats med minst en avgång i timmen på vardagar.",
      bostadsbestand: "Alla bostäder i kommunen, specialbostäder medräknade.",
      "andel-hyresratter": "Hyresrätternas andel av alla bostäder.",
      "andel-bostadsratter": "Bostadsrätternas andel av alla bostäder.",
      "andel-aganderatter": "Äganderätternas andel av alla bostäder.",
      "salda-smahus": "Sålda småhus under året.",
      "salda-bostadsratter": "Sålda bostadsrätter under året.",
      "pris-smahus": "Genomsnittligt pris för ett sålt småhus, tusen kronor.",
      fritidshus: "Fritidshus per tusen invånare.",
      "trangboddhet-norm-2": "Andel personer i flerbostadshus som är trångbodda enligt norm 2.",
      "trangboddhet-norm-3": "Andel personer i flerbostadshus som är trångbodda enligt norm 3.",
      "anstrangd-boendeekonomi":
        "Andel invånare i hushåll där inkomsten inte räcker till boende och grundläggande konsumtion.",
      vrakningar: "Verkställda vräkningar enligt Kronofogden.",
      "vrakningar-barn": "Barn som berörts av en verkställd vräkning.",
      "bostad-forst-erbjuds": "Ja är 1 och nej är 2.",
      "uppsokande-akut-hemlosa": "Ja är 1 och nej är 2.",
      "uppsokande-risk": "Ja är 1 och nej är 2.",
      "marknadslage-studenter": "Kommunens svar i bostadsmarknadsenkäten.",
      "marknadslage-unga": "Kommunens svar i bostadsmarknadsenkäten.",
      "marknadslage-nyanlanda": "Kommunens svar i bostadsmarknadsenkäten.",
      "tar-emot-nyanlanda": "Kommunens svar i bostadsmarknadsenkäten. Ja är 1 och nej är 0.",
      "kan-erbjuda-nyanlanda": "Kommunens svar i bostadsmarknadsenkäten. Ja är 1 och nej är 0.",
      "kvarboende-nyanlanda": "Nyanlända som bor kvar i kommunen efter tre år.",
      "marknadslage-sarskilt-boende": "Kommunens svar i bostadsmarknadsenkäten.",
      "marknadslage-funktionsnedsattning": "Kommunens svar i bostadsmarknadsenkäten.",
      "andel-80-plus-sarskilt-boende": "Andel av alla som fyllt 80 år.",
    }),
    "paborjade-bostader": {
      title: "Påbörjade bostäder",
      text: "Nybyggda bostäder som påbörjats, per kvartal enligt SCB.",
    },
    byggprognos: {
      title: "Byggprognos",
      text: "Bostäder som väntas bli färdiga, per år, enligt kommunens egen prognos per projekt.",
    },
    "anvisade-bostader": {
      title: "Anvisade bostäder",
      text: "Bostäder på kommunal mark som anvisats under året.",
    },
    "anvisningar-med-villkor": {
      title: "Markanvisningar med villkor om upplåtelseform",
      text: "Andel av årets markanvisningar.",
    },
    markreserv: { title: "Markreserv", text: "Kommunens mark för framtida bostäder." },
    "hyra-per-kvm": {
      title: "Medianhyra per kvadratmeter",
      text: "Årshyra enligt SCB:s hyresstatistik.",
    },
    omflyttning: {
      title: "Omflyttning i beståndet",
      text: "Andel av lägenheterna som bytt hyresgäst eller ägare under året.",
    },
    "agardirektiv-beslutat": {
      title: "Ägardirektiv beslutat efter handlingsplanen",
      text: "Om fullmäktige har uppdaterat direktivet till det allmännyttiga bolaget.",
    },
    "borgen-bostadsbolag": {
      title: "Borgen mot kommunala bostadsföretag",
      text: "Kronor per invånare. Kolada har måttet; id är inte kontrollerat.",
    },
    "outhyrda-lagenheter": {
      title: "Outhyrda lägenheter i allmännyttan",
      text: "Lägenheter lediga till uthyrning. SCB har måttet; tabellen är inte kontrollerad.",
    },
    "omvandlade-bostader": {
      title: "Bostäder i omvandlade lokaler",
      text: "Bostäder som tillkommit under året genom ändrad användning.",
    },
    omradesindex: {
      title: "Områdesindex",
      text: "Eget mått på skillnader mellan områden. Boverket har data per RegSO.",
    },
    "trangbodda-hushall-boverket": {
      title: "Trångbodda hushåll enligt Boverket",
      text: "Andel av hushållen, enligt Boverkets bedömning av bostadsbrist.",
    },
    "trangbodda-med-anstrangd-ekonomi": {
      title: "Hushåll som både är trångbodda och har ansträngd boendeekonomi",
      text: "Boverkets snävare mått på bostadsbrist.",
    },
    "hemloshet-situation-1": {
      title: "Personer i akut hemlöshet (situation 1)",
      text: "Egen räkning efter Socialstyrelsens definition; ange mätdag och metod.",
    },
    "hemloshet-situation-2": {
      title: "Personer på institution eller stödboende utan ordnad bostad (situation 2)",
      text: "Ska flytta inom tre månader. Egen räkning; ange mätdag och metod.",
    },
    "hemloshet-situation-3": {
      title: "Personer i långsiktiga boendelösningar (situation 3)",
      text: "Boende på den sekundära bostadsmarknaden. Egen räkning; ange mätdag och metod.",
    },
    "hemloshet-situation-4": {
      title: "Personer i eget ordnat kortsiktigt boende (situation 4)",
      text: "Bor hos andra eller utan kontrakt. Egen räkning; ange mätdag och metod.",
    },
    "kvarboende-24-manader": {
      title: "Kvarboende i Bostad först efter 24 månader",
      text: "Andel av dem som flyttat in.",
    },
    "sociala-kontrakt": {
      title: "Sociala kontrakt",
      text: "Lägenheter som kommunen hyr ut i andra hand vid årets slut.",
    },
    "overtagna-kontrakt": {
      title: "Övertagna sociala kontrakt",
      text: "Andel av kontrakten som under året blivit förstahandskontrakt.",
    },
    "sekundar-bostadsmarknad": {
      title: "Den sekundära bostadsmarknadens omfattning",
      text: "Kommunens svar i bostadsmarknadsenkäten.",
    },
    kotid: { title: "Kötid till hyresrätt", text: "Månader från anmälan till kontrakt, median." },
    "vantetid-sarskilt-boende": {
      title: "Väntetid till särskilt boende",
      text: "Dagar från ansökan till erbjuden plats. Kolada har måttet; id är inte kontrollerat.",
    },
    "vantat-over-90-dagar": {
      title: "Väntat mer än 90 dagar på särskilt boende",
      text: "Andel av dem som fått plats. Kolada har måttet; id är inte kontrollerat.",
    },
    "anpassade-lagenheter": {
      title: "Tillgängliga lägenheter",
      text: "Lägenheter som nås utan trappor, enligt kommunens inventering.",
    },
    bostadsanpassningsarenden: {
      title: "Ärenden om bostadsanpassning",
      text: "Beviljade bidrag under året.",
    },
    "boende-lss": {
      title: "Personer med boende enligt LSS",
      text: "Barn och vuxna. Kolada har måttet; id är inte kontrollerat.",
    },
    "ej-verkstallda-beslut": {
      title: "Ej verkställda beslut om bostad",
      text: "Beslut enligt LSS och socialtjänstlagen som inte verkställts inom tre månader.",
    },
    "forturer-valdsutsatta": {
      title: "Förturer till våldsutsatta",
      text: "Beviljade under året.",
    },
    "dygn-skyddat-boende": {
      title: "Dygn i skyddat boende",
      text: "Genomsnitt per placering under året.",
    },
    samradsmoten: {
      title: "Möten om bostadsförsörjning med andra kommuner och regionen",
      text: "Hållna under året.",
    },
    "atgarder-med-ansvarig": {
      title: "Åtgärder med ansvarig och tid",
      text: "Andel av planens åtgärder.",
    },
  },
  units: {
    persons: "personer",
    "number-households": "hushåll",
    dwellings: "bostäder",
    percent: "procent",
    "per-1000": "per 1 000 invånare",
    "per-100-000": "per 100 000 invånare",
    balance: "läge (0 underskott, 1 balans, 2 överskott)",
    "yes-no": "ja eller nej (1 och 0)",
    "yes-no-1-2": "ja eller nej (1 och 2)",
    "number-months": "månader",
    "number-days": "dygn",
    "number-decisions": "beslut",
    "number-cases": "ärenden",
    "number-meetings": "möten",
    "number-contracts": "kontrakt",
    "number-sales": "köp",
    "number-hectares": "hektar",
    index: "indextal",
    "sek-thousand": "tusen kronor",
    "sek-per-m2": "kronor per kvadratmeter",
    "sek-per-resident": "kronor per invånare",
  },
  norms: {
    "norm-1": {
      title: "Norm 1",
      text: "Trångbodd är den som bor i ett hushåll med fler än två personer per rum, köket oräknat. Den exakta regeln är inte kontrollerad mot källan.",
    },
    "norm-2": {
      title: "Norm 2",
      text: "Trångbodd är den som bor i ett hushåll med fler än två personer per rum, kök och vardagsrum oräknade. Ensamboende räknas aldrig som trångbodda.",
    },
    "norm-3": {
      title: "Norm 3",
      text: "Trångbodd är den som bor i ett hushåll med fler än en person per rum, kök och vardagsrum oräknade. Par delar sovrum.",
    },
    "boverket-bostadsbrist": {
      title: "Boverkets mått på trångboddhet",
      text: "Hushållet behöver sovrum utöver kök och vardagsrum. Två barn under tolv år kan dela rum, vuxna som inte är ett par kan det inte. Ensamstående utan barn räknas aldrig. Där antalet rum är okänt gäller minst 20 kvadratmeter per person.",
    },
    "socialstyrelsen-hemloshet": {
      title: "Socialstyrelsens hemlöshetssituationer",
      text: "Situation 1 är akut hemlöshet. Situation 2 är institution eller stödboende som ska lämnas inom tre månader utan att bostad är ordnad. Situation 3 är långsiktiga lösningar på den sekundära bostadsmarknaden. Situation 4 är eget ordnat kortsiktigt boende utan kontrakt.",
    },
  },
} satisfies Partial<FrameworkMessages>;
