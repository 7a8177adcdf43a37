import type { FrameworkMessages } from "@boplan/framework-sdk";
import { withOfficialNames } from "../official-names.ts";

/** Indicators with their units, and the norms that figures follow. */
export const measuring = {
  indicators: {
    ...withOfficialNames({
      folkmangd: "Everyone registered in the municipality on 31 December.",
      "framskrivning-tio-ar": "Total population in ten years, projected by SCB every third year.",
      "framskrivning-80-plus":
        "People aged 80 and over in ten years: a basis for the need for homes for older people.",
      "invanare-80-plus": "Residents aged 80 and over on 31 December.",
      flyttnetto: "People moving in minus people moving out, within Sweden and abroad.",
      hushall: "Households according to the household register.",
      "ensamstaende-hushall": "Share of households with one adult.",
      "marknadslage-totalt":
        "Housing market as a whole, as the municipality answered the yearly survey. The question changed in 2024: do not compare across that year.",
      "fardigstallda-nybyggnad": "Newly built homes given final clearance during the year.",
      "fardigstallda-ny-och-ombyggnad":
        "Newly built homes and the net of conversions in blocks of flats during the year.",
      "beviljade-bygglov":
        "Homes granted a building permit in the last two years. New rules from December 2025 may break the series.",
      "fardigstallda-hyresratter-flerbostadshus": "Newly built rental flats.",
      "fardigstallda-bostadsratter-flerbostadshus": "Newly built tenant-owned flats.",
      "fardigstallda-aganderatter-smahus": "Newly built owner-occupied houses.",
      planberedskap: "Homes that detailed plans in force allow but that are not built.",
      "planlagda-tva-ar": "Homes in detailed plans adopted in the last two years.",
      plantid: "Months from commission to adopted detailed plan, median.",
      "overklagade-detaljplaner": "Share of adopted detailed plans that were appealed.",
      "antagna-detaljplaner": "Detailed plans adopted in the last two years.",
      kollektivtrafiknara:
        "New homes within 500 metres of a stop with at least one departure an hour on weekdays.",
      bostadsbestand: "All homes in the municipality, special-purpose dwellings included.",
      "andel-hyresratter": "Rental homes as a share of all homes.",
      "andel-bostadsratter": "Tenant-owned homes as a share of all homes.",
      "andel-aganderatter": "Owner-occupied homes as a share of all homes.",
      "salda-smahus": "Houses sold during the year.",
      "salda-bostadsratter": "Tenant-owned homes sold during the year.",
      "pris-smahus": "Average price of a house sold, thousands of kronor.",
      fritidshus: "Holiday homes per thousand residents.",
      "trangboddhet-norm-2": "Share of persons in blocks of flats who are overcrowded by norm 2.",
      "trangboddhet-norm-3": "Share of persons in blocks of flats who are overcrowded by norm 3.",
      "anstrangd-boendeekonomi":
        "Share of residents in households whose income does not cover housing and basic consumption.",
      vrakningar: "Evictions carried out, by the Enforcement Authority (Kronofogden).",
      "vrakningar-barn": "Children affected by an eviction that was carried out.",
      "bostad-forst-erbjuds": "Whether Housing First is offered. Yes is 1 and no is 2.",
      "uppsokande-akut-hemlosa":
        "Whether there is outreach to people in acute homelessness. Yes is 1 and no is 2.",
      "uppsokande-risk":
        "Whether there is outreach to those at risk of losing their home. Yes is 1 and no is 2.",
      "marknadslage-studenter": "Housing market for students, by the yearly survey.",
      "marknadslage-unga": "Housing market for young people, by the yearly survey.",
      "marknadslage-nyanlanda":
        "Housing market for newly arrived people who find their own home, by the yearly survey.",
      "tar-emot-nyanlanda":
        "Whether the municipality receives newly arrived people assigned to it. Yes is 1 and no is 0.",
      "kan-erbjuda-nyanlanda":
        "Whether it can readily offer homes to newly arrived people assigned to it. Yes is 1 and no is 0.",
      "kvarboende-nyanlanda": "Newly arrived people still living there after three years.",
      "marknadslage-sarskilt-boende":
        "Supply of care homes for older people, by the yearly survey.",
      "marknadslage-funktionsnedsattning":
        "Housing market for people with disabilities, by the yearly survey.",
      "andel-80-plus-sarskilt-boende":
        "Share of residents aged 80 and over who live in a care home.",
    }),
    "paborjade-bostader": {
      title: "Homes started",
      text: "Newly built homes on which building has begun, by quarter, from SCB.",
    },
    byggprognos: {
      title: "Building forecast",
      text: "Homes expected to be completed, by year, from the municipality's own forecast by project.",
    },
    "anvisade-bostader": {
      title: "Homes on allocated land",
      text: "Homes on municipal land allocated during the year.",
    },
    "anvisningar-med-villkor": {
      title: "Land allocations with terms on tenure",
      text: "Share of the year's allocations.",
    },
    markreserv: { title: "Land reserve", text: "Municipal land for future homes." },
    "hyra-per-kvm": {
      title: "Median rent per square metre",
      text: "Yearly rent, from SCB's rent statistics.",
    },
    omflyttning: {
      title: "Turnover in the stock",
      text: "Share of flats that changed tenant or owner during the year.",
    },
    "agardirektiv-beslutat": {
      title: "Owner directive decided in line with the action plan",
      text: "Whether the council has updated its directive to the municipal housing company.",
    },
    "borgen-bostadsbolag": {
      title: "Guarantees for municipal housing companies",
      text: "Kronor per resident. Kolada has the figure; its id is unchecked.",
    },
    "outhyrda-lagenheter": {
      title: "Vacant flats in the municipal company",
      text: "Flats free to let. SCB has the figure; the table is unchecked.",
    },
    "omvandlade-bostader": {
      title: "Homes in converted premises",
      text: "Homes added during the year by a change of use.",
    },
    omradesindex: {
      title: "Area index",
      text: "A measure of one's own of differences between areas. Boverket has data by RegSO.",
    },
    "trangbodda-hushall-boverket": {
      title: "Overcrowded households by Boverket's measure",
      text: "Share of households, from Boverket's assessment of housing shortage.",
    },
    "trangbodda-med-anstrangd-ekonomi": {
      title: "Households both overcrowded and with a strained housing economy",
      text: "Boverket's narrower measure of housing shortage.",
    },
    "hemloshet-situation-1": {
      title: "People in acute homelessness (situation 1)",
      text: "Own count by Socialstyrelsen's definition; state the day and the method.",
    },
    "hemloshet-situation-2": {
      title: "People in institutions or supported housing without a home to go to (situation 2)",
      text: "To leave within three months. Own count; state the day and the method.",
    },
    "hemloshet-situation-3": {
      title: "People in long-term housing solutions (situation 3)",
      text: "Living on the secondary housing market. Own count; state the day and the method.",
    },
    "hemloshet-situation-4": {
      title: "People in short-term housing they arranged themselves (situation 4)",
      text: "Staying with others or without a contract. Own count; state the day and the method.",
    },
    "kvarboende-24-manader": {
      title: "Still in a Housing First home after 24 months",
      text: "Share of those who moved in.",
    },
    "sociala-kontrakt": {
      title: "Social leases",
      text: "Flats sublet by the municipality at the end of the year.",
    },
    "overtagna-kontrakt": {
      title: "Social leases taken over",
      text: "Share of leases that became ordinary leases during the year.",
    },
    "sekundar-bostadsmarknad": {
      title: "Extent of the secondary housing market",
      text: "The municipality's answer in the yearly survey.",
    },
    kotid: {
      title: "Queue time for a rental home",
      text: "Months from registration to contract, median.",
    },
    "vantetid-sarskilt-boende": {
      title: "Waiting time for a care home",
      text: "Days from application to an offered place. Kolada has the figure; its id is unchecked.",
    },
    "vantat-over-90-dagar": {
      title: "Waited more than 90 days for a care home",
      text: "Share of those given a place. Kolada has the figure; its id is unchecked.",
    },
    "anpassade-lagenheter": {
      title: "Accessible flats",
      text: "Flats reached without stairs, by the municipality's survey.",
    },
    bostadsanpassningsarenden: {
      title: "Housing adaptation cases",
      text: "Grants approved during the year.",
    },
    "boende-lss": {
      title: "People with housing under LSS",
      text: "Children and adults. Kolada has the figure; its id is unchecked.",
    },
    "ej-verkstallda-beslut": {
      title: "Decisions on housing not carried out",
      text: "Decisions under LSS and socialtjänstlagen not carried out within three months.",
    },
    "forturer-valdsutsatta": {
      title: "Priority given to victims of violence",
      text: "Granted during the year.",
    },
    "dygn-skyddat-boende": {
      title: "Days in sheltered housing",
      text: "Average for each stay during the year.",
    },
    samradsmoten: {
      title: "Meetings on housing supply with other municipalities and the region",
      text: "Held during the year.",
    },
    "atgarder-med-ansvarig": {
      title: "Measures with a responsible unit and a time",
      text: "Share of the plan's measures.",
    },
  },
  units: {
    persons: "people",
    "number-households": "households",
    dwellings: "homes",
    percent: "per cent",
    "per-1000": "per 1,000 residents",
    "per-100-000": "per 100,000 residents",
    balance: "state (0 deficit, 1 balance, 2 surplus)",
    "yes-no": "yes or no (1 and 0)",
    "yes-no-1-2": "yes or no (1 and 2)",
    "number-months": "months",
    "number-days": "days",
    "number-decisions": "decisions",
    "number-cases": "cases",
    "number-meetings": "meetings",
    "number-contracts": "contracts",
    "number-sales": "sales",
    "number-hectares": "hectares",
    index: "index points",
    "sek-thousand": "thousand kronor",
    "sek-per-m2": "kronor per square metre",
    "sek-per-resident": "kronor per resident",
  },
  norms: {
    "norm-1": {
      title: "Norm 1",
      text: "A person is overcrowded in a household with more than two persons per room, the kitchen not counted. The exact rule has not been checked against its source.",
    },
    "norm-2": {
      title: "Norm 2",
      text: "A person is overcrowded in a household with more than two persons per room, kitchen and living room not counted. People living alone never count.",
    },
    "norm-3": {
      title: "Norm 3",
      text: "A person is overcrowded in a household with more than one person per room, kitchen and living room not counted. Couples share a bedroom.",
    },
    "boverket-bostadsbrist": {
      title: "Boverket's measure of overcrowding",
      text: "The household needs bedrooms besides kitchen and living room. Two children under twelve may share, adults who are not a couple may not. Single people without children never count. Where the number of rooms is unknown, at least 20 square metres per person are needed.",
    },
    "socialstyrelsen-hemloshet": {
      title: "Socialstyrelsen's situations of homelessness",
      text: "Situation 1 is acute homelessness. Situation 2 is an institution or supported housing to be left within three months with no home to go to. Situation 3 is long-term solutions on the secondary housing market. Situation 4 is short-term housing without a contract, arranged by oneself.",
    },
  },
} satisfies Partial<FrameworkMessages>;
