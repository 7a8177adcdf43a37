import type { FrameworkMessages } from "@boplan/framework-sdk";

/** What to do to meet each rule. */
export const requirements = {
  requirements: {
    "legal-status-stated": {
      title: "State the type and legal status",
      text: "Veiviseren advises choosing the type first. Choose it and say whether the plan is made under plan- og bygningsloven; that settles which rules hold for the rest.",
    },
    "delimitation-stated": {
      title: "Delimit the plan",
      text: "Write “Delimitation” under Statements: whether general housing planning is in, and where the rest stands.",
    },
    "land-use-part-linked": {
      title: "Link the plan to the land-use part",
      text: "Homes need land that is set aside in the land-use part of the master plan. Add it to Other plans and documents.",
    },
    "economic-plan-linked": {
      title: "Link the plan to the economic plan or the action part",
      text: "Money for the measures is decided in the economic plan, which may be the action part. Add it to Other plans and documents.",
    },
    "unit-for-the-act": {
      title: "Name the unit in charge of boligsosialloven",
      text: "Statsforvalteren says that the municipality must be able to say who handles applications. That the plan says so is advice: write “Unit in charge of the act” under Statements.",
    },
    "application-forwarding": {
      title: "Describe how applications reach the right unit",
      text: "Sivilombudet has criticised that an application was not passed on unprompted. Write the routine in “Passing applications on” under Statements.",
    },
    "decision-content": {
      title: "Confirm what decisions on assistance contain",
      text: "Husbanken says that the act demands individual decisions with the main content of the assistance. The section has not been checked, and the act does not ask it of the plan. Write “Content of decisions on assistance” under Statements.",
    },
    "need-overview": {
      title: "Show the overview of need",
      text: "The municipality is to have an overview of the need for ordinary and adapted homes. Enter the need of both kinds, or link the overview as a document of its own. Rendered from guidance; the wording of the act has not been checked.",
    },
    "need-figures": {
      title: "State number, date and source of each need",
      text: "A need without a number cannot be followed. Fill in number, date and source on each line; write 0 and why where there is none.",
    },
    "need-feeds-planning-strategy": {
      title: "Let the overview of need feed the planning strategy",
      text: "The overview is to be a basis of the planning strategy. State the date of the one that was used, among the needs or under Other plans and documents. Rendered from guidance; the wording of the act has not been checked.",
    },
    "planning-strategy-linked": {
      title: "Link the plan to the planning strategy",
      text: "Planning is ordered in the municipal planning strategy. Add it to Other plans and documents with the date of adoption.",
    },
    "planning-strategy-in-time": {
      title: "Adopt the planning strategy within a year of constitution",
      text: "The limit is set by plan- og bygningsloven. Here it runs from 31 October of the election year; a strategy revised later in the period is in order all the same. Rendered from the ministry's commentary; not compared with the act.",
    },
    "challenges-met": {
      title: "Meet each challenge with a goal, strategy or measure",
      text: "Goals and strategies are to suit the challenges the overview shows. Enter the challenges and link a goal, strategy or measure to each. Rendered from guidance; the wording of the act has not been checked.",
    },
    "overall-goals": {
      title: "Set overall goals for the social housing work",
      text: "In its master plan the municipality is to set overall goals. Enter at least one main or local goal. Rendered from guidance; the wording of the act has not been checked.",
    },
    "strategies-stated": {
      title: "Set strategies",
      text: "Strategies belong to the goals of the master plan. Enter at least one (“Vi vil”). Rendered from guidance; the wording of the act has not been checked.",
    },
    "goals-and-strategies": {
      title: "Have both goals and strategies",
      text: "Veiviseren advises a hierarchy: goal, strategy, measure. The act asks it of the master plan, not of a thematic plan. Enter at least one goal and one strategy.",
    },
    "municipal-plan-referenced": {
      title: "Refer to the social housing goals of the master plan",
      text: "The statutory goals stand in the master plan. Add its social part to Other plans and documents with the goals that this plan carries on. Rendered from guidance; the wording of the act has not been checked.",
    },
    "goal-has-strategy": {
      title: "Give each goal a strategy or measure",
      text: "A goal nobody knows how to reach stays where it is. Put a strategy (“Vi vil”) or measure beneath it.",
    },
    "strategy-has-measure": {
      title: "Give each strategy measures",
      text: "Put at least one measure (“Vi skal”) beneath the strategy.",
    },
    "measure-has-done-criterion": {
      title: "Say when each measure is done",
      text: "Veiviseren advises measures that can be answered yes or no. Fill in “Done when” of the measure.",
    },
    "homelessness-covered": {
      title: "Cover homelessness",
      text: "First priority of the national strategy. Mark a goal, strategy or measure with the theme or group, or give the reason for leaving it out.",
    },
    "children-covered": {
      title: "Cover children and young people",
      text: "Second priority of the national strategy. Give a goal or measure the group families with children, young people or unaccompanied minors, or the reason for leaving them out.",
    },
    "disability-covered": {
      title: "Cover people with disabilities",
      text: "Third priority of the national strategy. Mark a goal or measure with adapted homes or the group, or give the reason for leaving it out.",
    },
    "situation-without-home-met": {
      title: "Have measures for those without a home",
      text: "One of the three situations that put a household at a disadvantage. Give a measure the situation as its target group, or the reason under Groups left out.",
    },
    "situation-at-risk-met": {
      title: "Have measures for those at risk of losing their home",
      text: "One of the three situations that put a household at a disadvantage. Give a measure the situation as its target group, or the reason under Groups left out.",
    },
    "situation-unsuitable-met": {
      title: "Have measures for those in an unsuitable home or neighbourhood",
      text: "One of the three situations that put a household at a disadvantage. Give a measure the situation as its target group, or the reason under Groups left out.",
    },
    "sectors-cooperate": {
      title: "Let several sectors share responsibility",
      text: "The municipality is to cooperate across sectors. Give the measures at least two units, or write “Cooperation across sectors” under Statements. Rendered from guidance; the wording of the act has not been checked.",
    },
    "nav-involved": {
      title: "Let NAV take part",
      text: "The NAV office takes part in social housing work. Name it on measures, as a partner or among those who take part, or describe the cooperation in “Cooperation across sectors” under Statements.",
    },
    "health-involved": {
      title: "Let health and care take part",
      text: "Many need services to keep a home. Name health and care on measures, as a partner or among those who take part, or describe the cooperation in “Cooperation across sectors” under Statements.",
    },
    "measure-has-unit": {
      title: "Give each measure one responsible unit",
      text: "Choose the lead unit of the measure; others are entered as taking part.",
    },
    "measure-has-deadline": {
      title: "Give each measure a deadline",
      text: "Fill in when the measure ends; a year is enough.",
    },
    "deadline-in-period": {
      title: "Keep deadlines within the plan period",
      text: "Move the deadline, or split the measure so that what belongs to the period stands alone.",
    },
    "costs-stated": {
      title: "State the cost of each measure",
      text: "Enter the cost by year, operating and investment apart. Where a measure costs nothing, write 0.",
    },
    "cost-in-economic-plan": {
      title: "Say whether the cost stands in the economic plan",
      text: "The economic plan may be the action part. Mark each cost as in it or not. Rendered from the ministry's commentary; not compared with the act.",
    },
    "cost-within-economic-plan": {
      title: "Keep budgeted costs within the years of the economic plan",
      text: "The economic plan runs four years. Take the mark off later years. The sections have not been checked against the act.",
    },
    "financing-stated": {
      title: "Show how costs outside the budget are met",
      text: "Name the source on the cost, or enter financing of the implementation for the plan, such as grants of Husbanken.",
    },
    "action-part-yearly": {
      title: "Revise the action part every year",
      text: "The action part shows the follow-up of the next four years and is revised yearly. Enter the last revision as follow-up, decision or date of the action part. Rendered from the ministry's commentary; not compared with the act.",
    },
    "yearly-follow-up": {
      title: "Follow the plan up every year",
      text: "No law says when a thematic plan is followed up; a yearly case beside the economic plan is usual. Enter a follow-up with a yearly rhythm.",
    },
    "planning-programme": {
      title: "Have a planning programme laid down",
      text: "Municipal master plans are to have a planning programme. Add it to Other plans and documents with the date it was laid down.",
    },
    "planning-programme-content": {
      title: "Show what the planning programme accounts for",
      text: "The programme is to account for purpose, process with deadlines and participants, participation, alternatives and studies. That the plan repeats it is advice: write “Content of the planning programme” under Statements.",
    },
    "planning-programme-heard": {
      title: "Consult on the planning programme before it is laid down",
      text: "The proposal is sent out and laid open. Enter the consultation with a deadline before the date it was laid down. Rendered from the ministry's commentary; not compared with the act.",
    },
    "participation-facilitated": {
      title: "Facilitate participation",
      text: "Whoever plans under plan- og bygningsloven is to facilitate participation, above all for groups that need it. Enter user participation or a council among those taking part, dated before the draft was approved. Rendered from the ministry's commentary; not compared with the act.",
    },
    participation: {
      title: "Show how users took part",
      text: "For a thematic plan participation is advice. Enter user participation or a council among those taking part, dated before the draft was approved.",
    },
    "consultation-held": {
      title: "Send the plan out for consultation",
      text: "A proposed social part or kommunedelplan is sent out and laid open. Enter a consultation. Rendered from the ministry's commentary; not compared with the act.",
    },
    "consultation-six-weeks": {
      title: "Allow at least six weeks for statements",
      text: "The term is to be at least six weeks. State the first day and deadline of each consultation. Rendered from the ministry's commentary; not compared with the act.",
    },
    "consultation-announced": {
      title: "Announce the consultation",
      text: "The proposal is announced. State the date on the consultation. Rendered from the ministry's commentary; not compared with the act.",
    },
    "consultation-online": {
      title: "Put the proposal online",
      text: "The proposal is made available electronically. State the address on the consultation. Rendered from the ministry's commentary; not compared with the act.",
    },
    "consultation-described": {
      title: "Describe the consultation on the plan",
      text: "The municipality chooses whom to hear on a thematic plan, and for how long. Enter the consultation with first day, deadline and who was asked.",
    },
    "older-people-heard": {
      title: "Hear the council of older people",
      text: "Municipalities say that under kommuneloven the council may speak in matters that concern those it speaks for. The act has not been read, so this stands as advice. Enter the council among those heard.",
    },
    "disability-council-heard": {
      title: "Hear the council of people with disabilities",
      text: "Municipalities say that under kommuneloven the council may speak in matters that concern those it speaks for. The act has not been read, so this stands as advice. Enter the council among those heard.",
    },
    "youth-council-heard": {
      title: "Hear the youth council",
      text: "Municipalities say that under kommuneloven the council may speak in matters that concern those it speaks for. The act has not been read, so this stands as advice. Enter the council among those heard.",
    },
    "state-governor-heard": {
      title: "Hear Statsforvalteren",
      text: "Veiviseren names it among those usually heard. Enter it among those heard.",
    },
    "nav-heard": {
      title: "Hear NAV",
      text: "Veiviseren names it among those usually heard. Enter it among those heard.",
    },
    "users-heard": {
      title: "Hear organisations of users",
      text: "Veiviseren names it among those usually heard. Enter it among those heard.",
    },
    "remarks-answered": {
      title: "Assess all statements before the decision",
      text: "The case paper is to show how statements were assessed and what they meant. Give each remark an assessment and outcome. Rendered from the ministry's commentary; not compared with the act.",
    },
    "remarks-answered-advice": {
      title: "Answer all responses",
      text: "Veiviseren advises a table of responses with answers. Give each remark an assessment and outcome.",
    },
    "adopted-by-council": {
      title: "Let the council adopt the plan",
      text: "A plan under plan- og bygningsloven is treated by the council. Record the decision with the council as its body. Rendered from the ministry's commentary; not compared with the act.",
    },
    "adoption-recorded": {
      title: "Record body, date, case and minutes of the decision",
      text: "Fill in deciding body, case number, date and case (such as 70/15), and the link to the minutes of the decision.",
    },
    "knowledge-base-attached": {
      title: "Attach the knowledge base",
      text: "Veiviseren advises the knowledge base as an annex. Add it to Other plans and documents; analyses in the plan count too.",
    },
    "hearing-summary-attached": {
      title: "Attach the summary of responses",
      text: "Veiviseren advises a summary of responses and answers as an annex. Add it to Other plans and documents.",
    },
    "approval-before-adoption": {
      title: "Approve the draft before adopting the plan",
      text: "The steering group approves before the council adopts. Correct the dates of the two decisions.",
    },
    "milestones-in-order": {
      title: "Reach the milestones in order",
      text: "Correct the date of the milestone, or move the phase where it belongs.",
    },
    indicators: {
      title: "State at least three indicators with a baseline",
      text: "Choose indicators on the goals and fill in the baseline with its period. The number three is our advice, not a demand.",
    },
    "indicator-sources": {
      title: "State source and definition of each indicator",
      text: "Choose an indicator of the list, or write source and definition of your own, so that the figure can be compared and checked.",
    },
    "preliminary-replaced": {
      title: "Replace preliminary figures when the final ones are out",
      text: "KOSTRA gives preliminary figures on 15 March and corrected ones on 15 June. Fetch the figure anew and take off the mark.",
    },
    "overcrowding-norm-named": {
      title: "Name the norm of overcrowding",
      text: "The definitions are not comparable. Choose the norm on the indicator.",
    },
    "small-counts": {
      title: "Show no figures so small that persons can be recognised",
      text: "Veiviseren advises care with personal data; the limit of five is ours. Merge lines, or put the need in words.",
    },
  },
} as const satisfies Partial<FrameworkMessages>;
