import type { FrameworkMessages } from "@boplan/framework-sdk";
import { withOfficialNames } from "../official-names.ts";

/** Indicators with their units, and the norms that figures follow. */
export const measuring = {
  indicators: {
    ...withOfficialNames({
      folkmangd: "Alle folkeregistrerte i kommunen 31. desember.",
      "framskrivning-tio-ar": "SCBs framskriving; lages på nytt hvert tredje år.",
      "framskrivning-80-plus": "SCBs framskriving; grunnlag for behovet for boliger til eldre.",
      "invanare-80-plus": "Alle som har fylt 80 år 31. desember.",
      flyttnetto: "Innflyttede minus utflyttede i løpet av året, innenlands og utenlands.",
      hushall: "Husholdninger etter husholdningsregisteret.",
      "ensamstaende-hushall": "Andel av husholdningene med én voksen.",
      "marknadslage-totalt":
        "Kommunens svar i boligmarkedsundersøkelsen. Spørsmålet ble endret i 2024: ikke sammenlign over det året.",
      "fardigstallda-nybyggnad": "Nybygde boliger med ferdigattest (slutbesked) i løpet av året.",
      "fardigstallda-ny-och-ombyggnad":
        "Nybygde boliger og nettoen av ombygging i boligblokker i løpet av året.",
      "beviljade-bygglov":
        "Boliger med byggetillatelse de to siste årene. Nye regler fra desember 2025 kan gi brudd i serien.",
      "fardigstallda-hyresratter-flerbostadshus": "Nybygde utleieboliger i boligblokker.",
      "fardigstallda-bostadsratter-flerbostadshus": "Nybygde andelsboliger i boligblokker.",
      "fardigstallda-aganderatter-smahus": "Nybygde småhus som eies direkte.",
      planberedskap: "Boliger som gjeldende reguleringsplaner tillater, men som ikke er bygd.",
      "planlagda-tva-ar": "Boliger i reguleringsplaner vedtatt de to siste årene.",
      plantid: "Måneder fra oppdrag til vedtatt reguleringsplan, median.",
      "overklagade-detaljplaner": "Andel av de vedtatte reguleringsplanene som er påklaget.",
      "antagna-detaljplaner": "Vedtatte reguleringsplaner de to siste årene.",
      kollektivtrafiknara:
        "Nye boliger innen 500 meter fra en holdeplass med minst én avgang i timen på hverdager.",
      bostadsbestand: "Alle boliger i kommunen, spesialboliger medregnet.",
      "andel-hyresratter": "Utleieboligenes andel av alle boliger.",
      "andel-bostadsratter": "Andelsboligenes andel av alle boliger.",
      "andel-aganderatter": "Andelen av alle boliger som eies direkte.",
      "salda-smahus": "Solgte småhus i løpet av året.",
      "salda-bostadsratter": "Solgte andelsboliger i løpet av året.",
      "pris-smahus": "Gjennomsnittlig pris for et solgt småhus, tusen svenske kroner.",
      fritidshus: "Fritidsboliger per tusen innbyggere.",
      "trangboddhet-norm-2": "Andel personer i boligblokker som bor trangt etter norm 2.",
      "trangboddhet-norm-3": "Andel personer i boligblokker som bor trangt etter norm 3.",
      "anstrangd-boendeekonomi":
        "Andel innbyggere i husholdninger der inntekten ikke rekker til bolig og grunnleggende forbruk.",
      vrakningar: "Gjennomførte utkastelser ifølge Kronofogden.",
      "vrakningar-barn": "Barn berørt av en gjennomført utkastelse.",
      "bostad-forst-erbjuds": "Ja er 1 og nei er 2.",
      "uppsokande-akut-hemlosa": "Ja er 1 og nei er 2.",
      "uppsokande-risk": "Ja er 1 og nei er 2.",
      "marknadslage-studenter": "Kommunens svar i boligmarkedsundersøkelsen.",
      "marknadslage-unga": "Kommunens svar i boligmarkedsundersøkelsen.",
      "marknadslage-nyanlanda": "Kommunens svar i boligmarkedsundersøkelsen.",
      "tar-emot-nyanlanda": "Kommunens svar i boligmarkedsundersøkelsen. Ja er 1 og nei er 0.",
      "kan-erbjuda-nyanlanda": "Kommunens svar i boligmarkedsundersøkelsen. Ja er 1 og nei er 0.",
      "kvarboende-nyanlanda": "Nyankomne som fortsatt bor i kommunen etter tre år.",
      "marknadslage-sarskilt-boende": "Kommunens svar i boligmarkedsundersøkelsen.",
      "marknadslage-funktionsnedsattning": "Kommunens svar i boligmarkedsundersøkelsen.",
      "andel-80-plus-sarskilt-boende": "Andel av alle som har fylt 80 år.",
    }),
    "paborjade-bostader": {
      title: "Igangsatte boliger",
      text: "Nybygde boliger som er igangsatt, per kvartal ifølge SCB.",
    },
    byggprognos: {
      title: "Byggeprognose",
      text: "Boliger som ventes ferdige, per år, etter kommunens egen prognose per prosjekt.",
    },
    "anvisade-bostader": {
      title: "Boliger på tildelt grunn",
      text: "Boliger på kommunal grunn som er tildelt i løpet av året.",
    },
    "anvisningar-med-villkor": {
      title: "Tildelinger av grunn med vilkår om eieform",
      text: "Andel av årets tildelinger.",
    },
    markreserv: { title: "Grunnreserve", text: "Kommunens grunn for framtidige boliger." },
    "hyra-per-kvm": {
      title: "Medianleie per kvadratmeter",
      text: "Årsleie ifølge SCBs leiestatistikk.",
    },
    omflyttning: {
      title: "Flytting i eksisterende boliger",
      text: "Andel av leilighetene som har byttet leietaker eller eier i løpet av året.",
    },
    "agardirektiv-beslutat": {
      title: "Eierdirektiv vedtatt i tråd med handlingsplanen",
      text: "Om kommunfullmäktige har oppdatert direktivet til det kommunale boligselskapet.",
    },
    "borgen-bostadsbolag": {
      title: "Garanti for kommunale boligselskaper",
      text: "Svenske kroner per innbygger. Kolada har tallet; id-en er ikke kontrollert.",
    },
    "outhyrda-lagenheter": {
      title: "Ledige leiligheter i det kommunale boligselskapet",
      text: "Leiligheter ledige for utleie. SCB har tallet; tabellen er ikke kontrollert.",
    },
    "omvandlade-bostader": {
      title: "Boliger i ombygde lokaler",
      text: "Boliger som er kommet til i løpet av året ved endret bruk.",
    },
    omradesindex: {
      title: "Områdeindeks",
      text: "Eget mål på forskjeller mellom områder. Boverket har data per RegSO.",
    },
    "trangbodda-hushall-boverket": {
      title: "Trangbodde husholdninger etter Boverket",
      text: "Andel av husholdningene, etter Boverkets vurdering av boligmangel.",
    },
    "trangbodda-med-anstrangd-ekonomi": {
      title: "Husholdninger som både bor trangt og har anstrengt boligøkonomi",
      text: "Boverkets snevrere mål på boligmangel.",
    },
    "hemloshet-situation-1": {
      title: "Personer i akutt bostedsløshet (situasjon 1)",
      text: "Egen telling etter Socialstyrelsens definisjon; oppgi måledag og metode.",
    },
    "hemloshet-situation-2": {
      title: "Personer på institusjon eller i støttebolig uten avklart bolig (situasjon 2)",
      text: "Skal flytte innen tre måneder. Egen telling; oppgi måledag og metode.",
    },
    "hemloshet-situation-3": {
      title: "Personer i langsiktige boligløsninger (situasjon 3)",
      text: "Bor på det sekundære boligmarkedet. Egen telling; oppgi måledag og metode.",
    },
    "hemloshet-situation-4": {
      title: "Personer som selv har ordnet kortvarig bolig (situasjon 4)",
      text: "Bor hos andre eller uten kontrakt. Egen telling; oppgi måledag og metode.",
    },
    "kvarboende-24-manader": {
      title: "Bor fortsatt i Bolig først-bolig etter 24 måneder",
      text: "Andel av dem som har flyttet inn.",
    },
    "sociala-kontrakt": {
      title: "Sosiale kontrakter",
      text: "Leiligheter som kommunen framleier ved årets slutt.",
    },
    "overtagna-kontrakt": {
      title: "Overtatte sosiale kontrakter",
      text: "Andel av kontraktene som i løpet av året er blitt vanlige leiekontrakter.",
    },
    "sekundar-bostadsmarknad": {
      title: "Omfanget av det sekundære boligmarkedet",
      text: "Kommunens svar i boligmarkedsundersøkelsen.",
    },
    kotid: {
      title: "Køtid for utleiebolig",
      text: "Måneder fra registrering til kontrakt, median.",
    },
    "vantetid-sarskilt-boende": {
      title: "Ventetid på omsorgsbolig",
      text: "Dager fra søknad til tilbudt plass. Kolada har tallet; id-en er ikke kontrollert.",
    },
    "vantat-over-90-dagar": {
      title: "Ventet mer enn 90 dager på omsorgsbolig",
      text: "Andel av dem som har fått plass. Kolada har tallet; id-en er ikke kontrollert.",
    },
    "anpassade-lagenheter": {
      title: "Tilgjengelige leiligheter",
      text: "Leiligheter som nås uten trapper, etter kommunens kartlegging.",
    },
    bostadsanpassningsarenden: {
      title: "Saker om tilpasning av bolig",
      text: "Innvilgede tilskudd i løpet av året.",
    },
    "boende-lss": {
      title: "Personer med bolig etter LSS",
      text: "Barn og voksne. Kolada har tallet; id-en er ikke kontrollert.",
    },
    "ej-verkstallda-beslut": {
      title: "Vedtak om bolig som ikke er satt i verk",
      text: "Vedtak etter LSS og socialtjänstlagen som ikke er satt i verk innen tre måneder.",
    },
    "forturer-valdsutsatta": {
      title: "Fortrinn til voldsutsatte",
      text: "Innvilget i løpet av året.",
    },
    "dygn-skyddat-boende": {
      title: "Døgn på krisesenter",
      text: "Gjennomsnitt per opphold i løpet av året.",
    },
    samradsmoten: {
      title: "Møter om boligforsyning med andre kommuner og regionen",
      text: "Holdt i løpet av året.",
    },
    "atgarder-med-ansvarig": {
      title: "Tiltak med ansvarlig og tid",
      text: "Andel av planens tiltak.",
    },
  },
  units: {
    persons: "personer",
    "number-households": "husholdninger",
    dwellings: "boliger",
    percent: "prosent",
    "per-1000": "per 1 000 innbyggere",
    "per-100-000": "per 100 000 innbyggere",
    balance: "situasjon (0 underskudd, 1 balanse, 2 overskudd)",
    "yes-no": "ja eller nei (1 og 0)",
    "yes-no-1-2": "ja eller nei (1 og 2)",
    "number-months": "måneder",
    "number-days": "døgn",
    "number-decisions": "vedtak",
    "number-cases": "saker",
    "number-meetings": "møter",
    "number-contracts": "kontrakter",
    "number-sales": "kjøp",
    "number-hectares": "hektar",
    index: "indekstall",
    "sek-thousand": "tusen svenske kroner",
    "sek-per-m2": "svenske kroner per kvadratmeter",
    "sek-per-resident": "svenske kroner per innbygger",
  },
  norms: {
    "norm-1": {
      title: "Norm 1",
      text: "Trangbodd er den som bor i en husholdning med flere enn to personer per rom, kjøkkenet ikke medregnet. Den nøyaktige regelen er ikke kontrollert mot kilden.",
    },
    "norm-2": {
      title: "Norm 2",
      text: "Trangbodd er den som bor i en husholdning med flere enn to personer per rom, kjøkken og stue ikke medregnet. De som bor alene, regnes aldri som trangbodde.",
    },
    "norm-3": {
      title: "Norm 3",
      text: "Trangbodd er den som bor i en husholdning med flere enn én person per rom, kjøkken og stue ikke medregnet. Par deler soverom.",
    },
    "boverket-bostadsbrist": {
      title: "Boverkets mål på trangboddhet",
      text: "Husholdningen trenger soverom utover kjøkken og stue. To barn under tolv år kan dele rom, voksne som ikke er et par, kan det ikke. Enslige uten barn regnes aldri. Der antall rom er ukjent, gjelder minst 20 kvadratmeter per person.",
    },
    "socialstyrelsen-hemloshet": {
      title: "Socialstyrelsens situasjoner av bostedsløshet",
      text: "Situasjon 1 er akutt bostedsløshet. Situasjon 2 er institusjon eller støttebolig som skal forlates innen tre måneder uten at bolig er avklart. Situasjon 3 er langsiktige løsninger på det sekundære boligmarkedet. Situasjon 4 er kortvarig bolig uten kontrakt, ordnet på egen hånd.",
    },
  },
} satisfies Partial<FrameworkMessages>;
