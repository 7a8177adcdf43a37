import type { FrameworkMessages } from "@boplan/framework-sdk";
import { withOfficialNames } from "../official-names.ts";

/** Indicators with their units, and the norms that figures follow. */
export const measuring = {
  indicators: {
    ...withOfficialNames({
      folkmangd: "Alle folkeregistrerte i kommunen 31. desember.",
      "framskrivning-tio-ar": "Framskrivinga til SCB; blir laga på nytt kvart tredje år.",
      "framskrivning-80-plus":
        "Framskrivinga til SCB; grunnlag for behovet for bustader til eldre.",
      "invanare-80-plus": "Alle som har fylt 80 år 31. desember.",
      flyttnetto: "Innflytte minus utflytte i løpet av året, innanlands og utanlands.",
      hushall: "Hushald etter hushaldsregisteret.",
      "ensamstaende-hushall": "Del av hushalda med éin vaksen.",
      "marknadslage-totalt":
        "Svaret til kommunen i bustadmarknadsundersøkinga. Spørsmålet vart endra i 2024: ikkje samanlikn over det året.",
      "fardigstallda-nybyggnad": "Nybygde bustader med ferdigattest (slutbesked) i løpet av året.",
      "fardigstallda-ny-och-ombyggnad":
        "Nybygde bustader og nettoen av ombygging i bustadblokker i løpet av året.",
      "beviljade-bygglov":
        "Bustader med byggjeløyve dei to siste åra. Nye reglar frå desember 2025 kan gje brot i serien.",
      "fardigstallda-hyresratter-flerbostadshus": "Nybygde utleigebustader i bustadblokker.",
      "fardigstallda-bostadsratter-flerbostadshus": "Nybygde partsbustader i bustadblokker.",
      "fardigstallda-aganderatter-smahus": "Nybygde småhus med direkte eige.",
      planberedskap: "Bustader som gjeldande reguleringsplanar tillèt, men som ikkje er bygde.",
      "planlagda-tva-ar": "Bustader i reguleringsplanar vedtekne dei to siste åra.",
      plantid: "Månader frå oppdrag til vedteken reguleringsplan, median.",
      "overklagade-detaljplaner": "Del av dei vedtekne reguleringsplanane som er påklaga.",
      "antagna-detaljplaner": "Vedtekne reguleringsplanar dei to siste åra.",
      kollektivtrafiknara:
        "Nye bustader innan 500 meter frå ein haldeplass med minst éin avgang i timen på kvardagar.",
      bostadsbestand: "Alle bustader i kommunen, spesialbustader medrekna.",
      "andel-hyresratter": "Utleigebustadene sin del av alle bustader.",
      "andel-bostadsratter": "Partsbustadene sin del av alle bustader.",
      "andel-aganderatter": "Del av alle bustader med direkte eige.",
      "salda-smahus": "Selde småhus i løpet av året.",
      "salda-bostadsratter": "Selde partsbustader i løpet av året.",
      "pris-smahus": "Gjennomsnittleg pris for eit selt småhus, tusen svenske kroner.",
      fritidshus: "Fritidsbustader per tusen innbyggjarar.",
      "trangboddhet-norm-2": "Del av personane i bustadblokker som bur trongt etter norm 2.",
      "trangboddhet-norm-3": "Del av personane i bustadblokker som bur trongt etter norm 3.",
      "anstrangd-boendeekonomi":
        "Del av innbyggjarane i hushald der inntekta ikkje rekk til bustad og grunnleggjande forbruk.",
      vrakningar: "Gjennomførte utkastingar ifølgje Kronofogden.",
      "vrakningar-barn": "Barn råka av ei gjennomført utkasting.",
      "bostad-forst-erbjuds": "Ja er 1 og nei er 2.",
      "uppsokande-akut-hemlosa": "Ja er 1 og nei er 2.",
      "uppsokande-risk": "Ja er 1 og nei er 2.",
      "marknadslage-studenter": "Svaret til kommunen i bustadmarknadsundersøkinga.",
      "marknadslage-unga": "Svaret til kommunen i bustadmarknadsundersøkinga.",
      "marknadslage-nyanlanda": "Svaret til kommunen i bustadmarknadsundersøkinga.",
      "tar-emot-nyanlanda":
        "Svaret til kommunen i bustadmarknadsundersøkinga. Ja er 1 og nei er 0.",
      "kan-erbjuda-nyanlanda":
        "Svaret til kommunen i bustadmarknadsundersøkinga. Ja er 1 og nei er 0.",
      "kvarboende-nyanlanda": "Nykomne som framleis bur i kommunen etter tre år.",
      "marknadslage-sarskilt-boende": "Svaret til kommunen i bustadmarknadsundersøkinga.",
      "marknadslage-funktionsnedsattning": "Svaret til kommunen i bustadmarknadsundersøkinga.",
      "andel-80-plus-sarskilt-boende": "Del av alle som har fylt 80 år.",
    }),
    "paborjade-bostader": {
      title: "Igangsette bustader",
      text: "Nybygde bustader som er sette i gang, per kvartal ifølgje SCB.",
    },
    byggprognos: {
      title: "Byggjeprognose",
      text: "Bustader som er venta ferdige, per år, etter kommunen sin eigen prognose per prosjekt.",
    },
    "anvisade-bostader": {
      title: "Bustader på tildelt grunn",
      text: "Bustader på kommunal grunn som er tildelt i løpet av året.",
    },
    "anvisningar-med-villkor": {
      title: "Tildelingar av grunn med vilkår om eigeform",
      text: "Del av tildelingane i året.",
    },
    markreserv: { title: "Grunnreserve", text: "Grunnen kommunen har til framtidige bustader." },
    "hyra-per-kvm": {
      title: "Medianleige per kvadratmeter",
      text: "Årsleige ifølgje leigestatistikken til SCB.",
    },
    omflyttning: {
      title: "Flytting i eksisterande bustader",
      text: "Del av leilegheitene som har bytt leigetakar eller eigar i løpet av året.",
    },
    "agardirektiv-beslutat": {
      title: "Eigardirektiv vedteke i tråd med handlingsplanen",
      text: "Om kommunfullmäktige har oppdatert direktivet til det kommunale bustadselskapet.",
    },
    "borgen-bostadsbolag": {
      title: "Garanti for kommunale bustadselskap",
      text: "Svenske kroner per innbyggjar. Kolada har talet; id-en er ikkje kontrollert.",
    },
    "outhyrda-lagenheter": {
      title: "Ledige leilegheiter i det kommunale bustadselskapet",
      text: "Leilegheiter ledige for utleige. SCB har talet; tabellen er ikkje kontrollert.",
    },
    "omvandlade-bostader": {
      title: "Bustader i ombygde lokale",
      text: "Bustader som er komne til i løpet av året ved endra bruk.",
    },
    omradesindex: {
      title: "Områdeindeks",
      text: "Eige mål på skilnader mellom område. Boverket har data per RegSO.",
    },
    "trangbodda-hushall-boverket": {
      title: "Trongbudde hushald etter Boverket",
      text: "Del av hushalda, etter Boverkets vurdering av bustadmangel.",
    },
    "trangbodda-med-anstrangd-ekonomi": {
      title: "Hushald som både bur trongt og har anstrengd bustadøkonomi",
      text: "Boverkets snevrare mål på bustadmangel.",
    },
    "hemloshet-situation-1": {
      title: "Personar i akutt bustadløyse (situasjon 1)",
      text: "Eiga teljing etter Socialstyrelsens definisjon; oppgi måledag og metode.",
    },
    "hemloshet-situation-2": {
      title: "Personar på institusjon eller i støttebustad utan avklart bustad (situasjon 2)",
      text: "Skal flytte innan tre månader. Eiga teljing; oppgi måledag og metode.",
    },
    "hemloshet-situation-3": {
      title: "Personar i langsiktige bustadløysingar (situasjon 3)",
      text: "Bur på den sekundære bustadmarknaden. Eiga teljing; oppgi måledag og metode.",
    },
    "hemloshet-situation-4": {
      title: "Personar som sjølve har ordna kortvarig bustad (situasjon 4)",
      text: "Bur hos andre eller utan kontrakt. Eiga teljing; oppgi måledag og metode.",
    },
    "kvarboende-24-manader": {
      title: "Bur framleis i Bustad først-bustad etter 24 månader",
      text: "Del av dei som har flytta inn.",
    },
    "sociala-kontrakt": {
      title: "Sosiale kontraktar",
      text: "Leilegheiter som kommunen framleiger ved slutten av året.",
    },
    "overtagna-kontrakt": {
      title: "Overtekne sosiale kontraktar",
      text: "Del av kontraktane som i løpet av året er vortne vanlege leigekontraktar.",
    },
    "sekundar-bostadsmarknad": {
      title: "Omfanget av den sekundære bustadmarknaden",
      text: "Svaret til kommunen i bustadmarknadsundersøkinga.",
    },
    kotid: {
      title: "Køtid for utleigebustad",
      text: "Månader frå registrering til kontrakt, median.",
    },
    "vantetid-sarskilt-boende": {
      title: "Ventetid på omsorgsbustad",
      text: "Dagar frå søknad til tilboden plass. Kolada har talet; id-en er ikkje kontrollert.",
    },
    "vantat-over-90-dagar": {
      title: "Venta meir enn 90 dagar på omsorgsbustad",
      text: "Del av dei som har fått plass. Kolada har talet; id-en er ikkje kontrollert.",
    },
    "anpassade-lagenheter": {
      title: "Tilgjengelege leilegheiter",
      text: "Leilegheiter ein når utan trapper, etter kartlegginga til kommunen.",
    },
    bostadsanpassningsarenden: {
      title: "Saker om tilpassing av bustad",
      text: "Innvilga tilskot i løpet av året.",
    },
    "boende-lss": {
      title: "Personar med bustad etter LSS",
      text: "Barn og vaksne. Kolada har talet; id-en er ikkje kontrollert.",
    },
    "ej-verkstallda-beslut": {
      title: "Vedtak om bustad som ikkje er sette i verk",
      text: "Vedtak etter LSS og socialtjänstlagen som ikkje er sette i verk innan tre månader.",
    },
    "forturer-valdsutsatta": {
      title: "Førerett til valdsutsette",
      text: "Innvilga i løpet av året.",
    },
    "dygn-skyddat-boende": {
      title: "Døgn på krisesenter",
      text: "Gjennomsnitt per opphald i løpet av året.",
    },
    samradsmoten: {
      title: "Møte om bustadforsyning med andre kommunar og regionen",
      text: "Haldne i løpet av året.",
    },
    "atgarder-med-ansvarig": {
      title: "Tiltak med ansvarleg og tid",
      text: "Del av tiltaka i planen.",
    },
  },
  units: {
    persons: "personar",
    "number-households": "hushald",
    dwellings: "bustader",
    percent: "prosent",
    "per-1000": "per 1 000 innbyggjarar",
    "per-100-000": "per 100 000 innbyggjarar",
    balance: "situasjon (0 underskot, 1 balanse, 2 overskot)",
    "yes-no": "ja eller nei (1 og 0)",
    "yes-no-1-2": "ja eller nei (1 og 2)",
    "number-months": "månader",
    "number-days": "døgn",
    "number-decisions": "vedtak",
    "number-cases": "saker",
    "number-meetings": "møte",
    "number-contracts": "kontraktar",
    "number-sales": "kjøp",
    "number-hectares": "hektar",
    index: "indekstal",
    "sek-thousand": "tusen svenske kroner",
    "sek-per-m2": "svenske kroner per kvadratmeter",
    "sek-per-resident": "svenske kroner per innbyggjar",
  },
  norms: {
    "norm-1": {
      title: "Norm 1",
      text: "Trongbudd er den som bur i eit hushald med fleire enn to personar per rom, kjøkkenet ikkje medrekna. Den nøyaktige regelen er ikkje kontrollert mot kjelda.",
    },
    "norm-2": {
      title: "Norm 2",
      text: "Trongbudd er den som bur i eit hushald med fleire enn to personar per rom, kjøkken og stove ikkje medrekna. Dei som bur åleine, blir aldri rekna som trongbudde.",
    },
    "norm-3": {
      title: "Norm 3",
      text: "Trongbudd er den som bur i eit hushald med fleire enn éin person per rom, kjøkken og stove ikkje medrekna. Par deler soverom.",
    },
    "boverket-bostadsbrist": {
      title: "Boverkets mål på trongbuing",
      text: "Hushaldet treng soverom utover kjøkken og stove. To barn under tolv år kan dele rom, vaksne som ikkje er eit par, kan det ikkje. Einslege utan barn blir aldri rekna. Der talet på rom er ukjent, gjeld minst 20 kvadratmeter per person.",
    },
    "socialstyrelsen-hemloshet": {
      title: "Socialstyrelsens situasjonar av bustadløyse",
      text: "Situasjon 1 er akutt bustadløyse. Situasjon 2 er institusjon eller støttebustad som skal forlatast innan tre månader utan at bustad er avklart. Situasjon 3 er langsiktige løysingar på den sekundære bustadmarknaden. Situasjon 4 er kortvarig bustad utan kontrakt, ordna på eiga hand.",
    },
  },
} satisfies Partial<FrameworkMessages>;
