import type { FrameworkMessages } from "@boplan/framework-sdk";

/** Indicators, their units and norms. */
export const measuring = {
  indicators: {
    "i-01": {
      title: "Homes at the municipality's disposal per 1,000 residents",
      text: "KOSTRA: homes on 31 December over residents on 31 December.",
    },
    "i-02": {
      title: "Municipal homes accessible by wheelchair",
      text: "Share of the homes at the municipality's disposal. The KOSTRA measure has not been checked.",
    },
    "i-03": {
      title: "Share owned of homes at the municipality's disposal",
      text: "The rest are rented in.",
    },
    "i-04": {
      title: "Upkeep of and investment in municipal homes",
      text: "KOSTRA functions 265, 283 and 315; the table has not been checked.",
    },
    "i-05": {
      title: "Homes approved for startlån per 1,000 residents",
      text: "KOSTRA, with figures of Husbanken; the table has not been checked.",
    },
    "i-06": {
      title: "Startlån paid out",
      text: "Number in the year; state amount and share of families with children too.",
    },
    "i-07": {
      title: "Households moving from municipal rent to ownership",
      text: "The municipality's own register or Kobo.",
    },
    "i-08": {
      title: "Households with state housing allowance per 1,000 residents",
      text: "Statistics of Husbanken; the table has not been checked.",
    },
    "i-09": {
      title: "Share of households owning their home",
      text: "Owner-occupiers and cooperative owners of all households.",
    },
    "i-10": {
      title: "Homeless people per 1,000 residents",
      text: "National survey in week 48 every fourth year; the municipality may count by the same definition.",
    },
    "i-11": {
      title: "Households in temporary accommodation",
      text: "KOSTRA, by type, children and length; the code is that of night shelters.",
    },
    "i-12": { title: "Homes by type of building", text: "Stock on 1 January." },
    "i-13": { title: "Homes started", text: "By year and type of building." },
    "i-13-completed": {
      title: "Homes completed",
      text: "The same table as homes started; the measure in it has not been checked.",
    },
    "i-14": { title: "Population", text: "Residents on 1 January." },
    "i-14-projection": {
      title: "Population projection",
      text: "Main alternative MMMM; show HHMH and LLML as the range.",
    },
    "i-15": {
      title: "Evictions and forced sales",
      text: "Applied for and carried out; no open series by municipality was found.",
    },
    "i-16": {
      title: "New households waiting for an adapted home",
      text: "Have a decision and wait for a home; the KOSTRA table has not been checked.",
    },
    "i-17": {
      title: "Homes with a right of referral or allocation",
      text: "The municipality's agreements with private landlords.",
    },
    "i-18": {
      title: "Waiting and handling time",
      text: "Average from application to decision and from decision to home.",
    },
    "i-19": {
      title: "Overcrowded people",
      text: "SSB's register definition; compare by the same norm only.",
    },
    "i-20": {
      title: "Children aged 0–17 in overcrowded homes",
      text: "FHI public health statistics, series 794.",
    },
    "i-21": {
      title: "Reserve of planned homes",
      text: "Reserve over (yearly growth in residents over two a home).",
    },
    "i-22": {
      title: "Decisions under boligsosialloven",
      text: "State appeals, reversals and days to decision too.",
    },
    "i-23": {
      title: "High housing cost burden",
      text: "Housing costs over 25 per cent of disposable income; mostly national.",
    },
    "i-24": {
      title: "Disadvantaged on the housing market by register",
      text: "Low income with overcrowding or high debt; ordered from SSB.",
    },
    "i-25": { title: "Rent level", text: "Predicted rent by price zone, not by municipality." },
    "i-25-price": { title: "Price per square metre", text: "Homes sold, by municipality." },
    "i-26": {
      title: "Income of households",
      text: "Median, also by district; show low income apart.",
    },
    "i-27": {
      title: "Private households",
      text: "Number; with the population it gives people per household.",
    },
    "i-28": {
      title: "Net in-migration",
      text: "People moving in less people moving out, by quarter.",
    },
    "i-29": {
      title: "Registered loss of homes",
      text: "For the need of replacement in calculations; by quarter.",
    },
    "i-30": {
      title: "Residents aged 80 and over",
      text: "Sum of ages 80 and over in the population table.",
    },
  },
  units: {
    "per-1000": "per 1,000 residents",
    percent: "per cent",
    nok: "NOK",
    loans: "number of loans",
    households: "number of households",
    dwellings: "homes",
    persons: "people",
    cases: "number of cases",
    days: "number of days",
    years: "number of years",
    decisions: "number of decisions",
    "nok-per-m2": "NOK per m²",
  },
  norms: {
    "ssb-25-persons": {
      title: "SSB register, 25 m², people",
      text: "People in homes with fewer rooms than people (or one person in one room) and less than 25 m² a person. Valid from 2015.",
    },
    "ssb-25-households": {
      title: "SSB register, 25 m², households",
      text: "The same rule as for people, but households are counted. The figure is lower than the share of people.",
    },
    "ssb-25-gaps": {
      title: "FHI, 25 m², with a rule for missing data",
      text: "As the SSB register, but where rooms or area are missing the other alone decides. The share unknown is shown.",
    },
    "ssb-20": {
      title: "Other SSB statistics, 20 m²",
      text: "The same rule on rooms but less than 20 m² a person. Used in statistics other than the register; that people are counted has not been checked.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
