/** Plans of places that do not exist, with the structure of documents met in practice. */

export const appendixPlan = `# Mål och aktiviteter

## 2026

Bilaga 3 till handlingsplan för  
bostäder, Skogby kommun

<b>Dokumenttyp</b>\t<b>Dokumentägare</b>\t<b>Beslutsinstans</b>\t<b>Giltig till</b>
Handlingsplan\tUtvecklingsenheten\tKommunfullmäktige\t2027-12-31
<b>Upprättad av</b>\t<b>Fastställd/upprättad</b>\t<b>Reviderad av</b>\t<b>Senast reviderad</b>
Per Persson\t2024-03-04\t\t2025-11
<b>Dokumentet gäller för</b>\t\t\t<b>Diarienummer</b>
Kommunens bostadsarbete\t\t\tKS-24/00017

# Mål och aktiviteter 2024 - 2027

## Inriktning och målområden

Skogby ska ha 3 000 invånare 2040. Var och en ska kunna hitta ett hem.

Arbetet sker inom följande målområden:

- Nya hem i tätorten
- Hem för den som behöver stöd

## Mandatmål 2024 – 2027

- Bygg vid stationen
- Öppna tomtkön

## Aktiviteter 2026
### 1. Kartlägg behoven

- Fråga företagen.
- Fråga föreningarna.

### 2. Bestäm formerna för uppföljning

- Skriv ned vem som gör vad.`;

export const pdfPlan = ` PROGRAM 
Uttrycker värden. 
 
HANDLINGSPLAN 
Beskriver mål och åtgärder. 
 
Beslutad av Kommunstyrelsen, den 9 mars 2017, § 44 
 Sammanfattning 
Alla ska ha någonstans att bo. 
 
Handlingsplanen syftar till att fler får en egen bostad. Planen 
kategoriseras i två insatsområden: 
 

• Fler hem i hela kommunen 
 

• Stöd till dem som saknar en egen bostad i dag 
 
Det övergripande målet är att: 
 

- Föra in bostäder för alla i kommunens 
planering   

 
- Hålla samman arbetet 
 Insatsområde 1 
Fler hem i hela kommunen  
Kommunen växer med ungefär hundra personer om året. 
 
Åtgärder  
 

• Kommunen ställer villkor vid markanvisning. 

Stadsbyggnadskontoret skriver regler för dem. 

 
• Möjliggöra för bolaget att pröva en särskild uthyrningsregel, där den som har fått arbete i 
kommunen går före i kön till högst 15 procent av alla lediga lägenheter i bolagets hela bestånd. 
Regeln prövas i två år. 
 Insatsområde 2  
Stöd till dem som saknar en egen 
bostad i dag 
Många saknar fotfäste på marknaden. 
 
Åtgärder  
 

• Nya vägar prövas tillsammans med ägarna av hus i kommunen 
för att få fram fler lägenheter till dem som behöver det, 
genom att: 

 
• Hyra hela trapphus för att 

underlätta inflyttning 
 

• Arbeta närmare staten. Pröva 
om byggen kan börja tidigare. 

 
• För att ingen ska hamna mellan stolarna behövs möten och 
samarbeten som bestämmer vem som gör vad och när det ska ske. 

Referenser 
KS 311/2015 Bostäder för alla i Åby 
`;

export const webPagePlan = `Boligpolitisk handlingsplan 2015-2018, Fjordvik kommune

Beskrivelse av eksempelet

Nok boliger på rett sted. Planen erstatter Boligplan 2008-2014. Den omfatter hele kommunen.

Målsettinger

Målene slik de ble vedtatt i prosjektplanen:

 • et felles grunnlag
 • forslag til en plan med
  • langsiktige mål
  • fordeling av ansvar

Hovedmål og strategier

Nok boliger til alle som flytter hit

 • forutsigbar tilrettelegging
 • aktiv bruk av tomter

Trygge boliger til vanskeligstilte

 • boliger i vanlige bomiljø

Effektmål

 • boliger som gir gode tettsteder

Hvem gjorde hva

Arbeidet hadde fire faser.

Finansiering

 • Husbanken betalte halvparten

Suksessfaktorer

 • forutsigbar prosess

Publiserte artikler

Versjonen (datert 02.03.15) er vedtatt av kommunestyret i Fjordvik 27.05.15. Se saken under sak 41/15 her`;

export const promisePlan = `Boligsosial plan 2023-2026 er en temaplan for bolig. Den er ikke juridisk bindende.

Visjon
Alle skal bo godt og trygt.

Hovedmål 1: Flere skal kunne eie

Vi vil
- bruke startlån aktivt

Vi skal
- vedta lokale retningslinjer
- informere på tre språk

Hovedmål 2: Leie skal være trygt

Vi vil:
• ha nok kommunale boliger

Vi skal:
• ta i bruk Kobo

Oppfølging
Planen rulleres årlig.`;
