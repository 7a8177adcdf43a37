import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What each rule asks for, and how it is met here. */
export const requirements = {
  "need-stated": {
    title: "State the need for additional homes",
    text: "The act requires the plan to set out the need for additional homes. Add a row under Housing need with a number and a period. If there is no need: say why.",
  },
  "need-broken-down": {
    title: "Break the need down",
    text: "Say for at least part of the need what it concerns: type, tenure, size, group or place.",
  },
  "goal-for-construction": {
    title: "Set goals for housing construction",
    text: "The act requires goals for construction. Give at least one goal or goal area the theme of new homes.",
  },
  "goal-for-stock": {
    title: "Set goals for the development of the housing stock",
    text: "The act also requires goals for the homes there are. Give at least one goal or goal area the theme of existing stock.",
  },
  "measures-planned": {
    title: "State the planned measures",
    text: "The act requires the plan to state measures to reach the goals. Add at least one.",
  },
  "goal-has-measure": {
    title: "Tie at least one measure to each goal",
    text: "Measures are to lead to the goals. Add or move a measure so that it stands under the goal.",
  },
  "measure-has-goal": {
    title: "Tie each measure to a goal",
    text: "Move the measure so that it stands under the goal it contributes to.",
  },
  "regard-to-national-goals": {
    title: "Show how account was taken of national goals",
    text: "Where this is missing the government may order the municipality to adopt a new plan. Add a national goal under Goals, plans and programmes taken account of, and write how you did so.",
  },
  "regard-to-regional-goals": {
    title: "Show how account was taken of regional goals, plans and programmes",
    text: "Where this is missing the government may order the municipality to adopt a new plan. Add a regional goal under Goals, plans and programmes taken account of, and write how you did so.",
  },
  "considerations-explained": {
    title: "Explain the regard to each goal that is named",
    text: "A list of goals and programmes is not enough. Write for each how the plan took account of it.",
  },
  "analysis-demography": {
    title: "Analyse demographic development",
    text: "The plan is to rest on an analysis of demography. Add it under Analyses with source and year.",
  },
  "analysis-market": {
    title: "Analyse market conditions",
    text: "The plan is to rest on an analysis of the market: prices, rents, building costs and ability to pay. Add it under Analyses.",
  },
  "analysis-unmet-needs": {
    title: "Analyse which housing needs are not met",
    text: "The plan is to rest on an analysis of needs that the local housing market does not meet. That is more than a list of groups. Add it under Analyses.",
  },
  "boverket-material": {
    title: "Use the material from Boverket",
    text: "The analysis is to be made with the support of material from Boverket. Name Boverket as provider, with the year, for at least one analysis.",
  },
  "analysis-demand": {
    title: "Analyse the demand for homes",
    text: "The wording of 2014 requires an analysis of demand. Add it under Analyses.",
  },
  "analysis-special-groups": {
    title: "Analyse the housing needs of special groups",
    text: "The wording of 2014 requires an analysis of the needs of special groups. Add it under Analyses.",
  },
  "analysis-demand-advised": {
    title: "Analyse demand as well",
    text: "The act no longer names demand, but it shows what households can and will pay for. Add it under Analyses.",
  },
  "analysis-groups-advised": {
    title: "Analyse special groups as well",
    text: "The act no longer names special groups, but the breakdown shows whose needs are not met. Add it under Analyses.",
  },
  "analyses-sourced": {
    title: "Give source and year for each analysis",
    text: "Then it is plain what the plan rests on, and when its basis needs renewal.",
  },
  "consult-municipalities": {
    title: "Consult affected municipalities",
    text: "The act requires consultation with affected municipalities before the plan is adopted. Add each to a round under Consultations, with the day it was asked.",
  },
  "offer-county-board": {
    title: "Give the county board the opportunity to comment",
    text: "The act requires the opportunity to be given before the plan is adopted. No answer is needed. Add länsstyrelsen under Consultations.",
  },
  "offer-region": {
    title: "Give the region the opportunity to comment",
    text: "The act requires the opportunity to be given before the plan is adopted. No answer is needed. Add the region under Consultations.",
  },
  "offer-regional-bodies": {
    title: "Give other regional bodies the opportunity to comment",
    text: "The wordings of 2014 and 2022 also name other regional bodies. Add them under Consultations.",
  },
  "coordination-stated": {
    title: "Describe the coordination with other municipalities",
    text: "Planning is to take account of the need for coordination. Write how under Statements.",
  },
  "joint-measures-name-partner": {
    title: "Name the partners in joint measures",
    text: "Measures are to take account of the need for coordination. Say which municipalities or others take part.",
  },
  "decided-by-council": {
    title: "Have the municipal council adopt the plan",
    text: "Only kommunfullmäktige can adopt the plan that the act asks for. If the document is a supplement: link it to the main plan under Other plans and documents.",
  },
  "adoption-dated": {
    title: "State when the plan was adopted",
    text: "The day of the council's decision settles which wording applies and which term the plan belongs to.",
  },
  "adoption-paragraph": {
    title: "State the section of the minutes",
    text: "Then the decision can be found. Fill it in among the document facts or with the decision.",
  },
  "plan-due": {
    title: "Adopt a new plan in this term",
    text: "The council is to adopt a plan in each term. This one is from the last, and the new one must be adopted before the term ends.",
  },
  "plan-each-mandate": {
    title: "Adopt a plan in each term",
    text: "The council is to adopt a plan in each term. A whole term has passed since this one was adopted.",
  },
  "guidelines-due": {
    title: "Replace the older guidelines in this term",
    text: "An action plan by the new wording is to be adopted at the latest in the term that began on 15 October 2026.",
  },
  "guidelines-replaced": {
    title: "Replace the guidelines with an action plan",
    text: "Guidelines adopted before 1 March 2025 hold until 14 October 2030 at the longest.",
  },
  "named-action-plan": {
    title: "Make the plan an action plan",
    text: "The act has called the plan handlingsplan since 1 March 2025. Whether guidelines could be adopted after that day is unclear in the transitional provisions.",
  },
  "new-plan-on-change": {
    title: "Adopt an updated plan when conditions have changed",
    text: "If conditions change during the term the council is to adopt a new plan. Record the decision when it is made.",
  },
  "changes-assessed": {
    title: "Assess each changed condition",
    text: "Say whether the change calls for a new plan or the plan holds.",
  },
  "contact-given": {
    title: "State who answers for the plan",
    text: "The government may ask for information on the municipality's planning. Give a document owner, preferably a unit and not a person.",
  },
  "comprehensive-plan": {
    title: "Link the plan to the comprehensive plan",
    text: "The action plan guides land-use planning, and the comprehensive plan is to show how housing need is met. Add it under Other plans and documents.",
  },
  "comprehensive-plan-current": {
    title: "Check that the comprehensive plan is current",
    text: "The comprehensive plan ceases to be current if the council does not adopt a planning strategy in time. Say when it was adopted and how long it is current.",
  },
  "land-guidelines": {
    title: "Link the guidelines for land allocation to the plan",
    text: "Municipalities that allocate land are to have guidelines. Add them under Other plans and documents.",
  },
  "land-guidelines-updated": {
    title: "Update the guidelines for land allocation",
    text: "Since 1 March 2025 the guidelines are to say how land allocations are used to follow the action plan. Give their date, or add a measure that updates them.",
  },
  "allocation-criteria": {
    title: "Link the rules for priority and reservation to the plan",
    text: "Open rules make allocation understandable. Add them under Other plans and documents.",
  },
  "publication-stated": {
    title: "State where the plan is published",
    text: "The adopted plan should be accessible on the website without needless personal data. Write where under Statements. The place in the law is unchecked.",
  },
  "groups-covered": {
    title: "Take a position on each group",
    text: "Name the group with a need, goal or measure, or add it under Groups left out with a reason.",
  },
  "measure-has-unit": {
    title: "Name who is responsible for each measure",
    text: "Boverket advises tying each measure to a responsible department or company.",
  },
  "measure-has-time": {
    title: "Give each measure a time",
    text: "State a start or an end. A year will do if the day is not known.",
  },
  "measure-has-status": {
    title: "Say how each measure is going",
    text: "An adopted plan is followed up. Give the status of the measure.",
  },
  "follow-up": {
    title: "Plan a follow-up every year",
    text: "Boverket advises following the plan up every year. Add it under Follow-up.",
  },
  "follow-up-tied": {
    title: "Tie the follow-up to a fixed point",
    text: "Name an occasion, for instance the housing market survey or the budget.",
  },
  "follow-up-recent": {
    title: "Follow the plan up",
    text: "More than fifteen months have passed. Follow the plan up and say when that was done.",
  },
  "goals-measured": {
    title: "Give each goal an indicator with baseline and target",
    text: "A goal that is measured can be followed up. Give indicator, baseline, target and year.",
  },
  "overcrowding-norm": {
    title: "State the norm of overcrowding",
    text: "The norms give different numbers and cannot be compared. Choose norm 1, 2 or 3, Boverket's measure or a definition of your own.",
  },
} satisfies FrameworkMessages["requirements"];
