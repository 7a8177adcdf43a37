import type { Messages } from "../../messages.ts";
import { apiErrors } from "./api-errors.ts";
import { publishingErrors } from "./publishing-errors.ts";
import { styleTemplateErrors } from "./report-template.ts";

export const errors: Messages["errors"] = {
  ...publishingErrors,
  ...apiErrors,
  styleTemplate: styleTemplateErrors,
  unknown: "Something went wrong. Try again.",
  cli: {
    noDatabase:
      "No database is given. Run the command through `npm run boplan --`, or give DATABASE_URL and DATABASE_OWNER_URL.",
    fileNotFound: "There is no file {{fileName}}.",
    fileUnreadable: "The file {{fileName}} cannot be read.",
    outUnwritable: "{{file}} cannot be written.",
    reportTimeout:
      "The report was not done within {{seconds}} seconds. The order stands; check that a worker is running.",
  },
  access: {
    forbidden: "Your role here may not do that.",
  },
  signIn: {
    wrong: "Wrong e-mail address or password.",
    throttled: "Too many attempts. Wait {{minutes}} min and try again.",
  },
  comparisonFile: {
    restless: "Plans are being shared and withdrawn right now. Try again in a moment.",
    withdrawn: "A municipality withdrew its plan after the order. Order the report again.",
    tooManyRows:
      "The comparison has {{count}} measures, more than a spreadsheet is made of here. Choose fewer municipalities, or fetch CSV.",
  },
  register: {
    badFile: "The file is not a list of populations. The fault is at {{place}}.",
    unknownMunicipality:
      "The register has no municipalities with these codes: {{codes}}. Nothing was imported.",
    doubleFigure: "A population is given twice for the same day: {{codes}}. Nothing was imported.",
  },
  tenant: {
    unknown: "There is no municipality with the short name “{{slug}}”.",
    invalid: "The value of {{field}} is not valid.",
    slugTaken: "The short name “{{slug}}” is taken.",
  },
  plan: {
    notFound: "There is no such plan.",
    alreadyAdopted: "The plan has already been adopted.",
    findingsBlock:
      "The plan cannot be adopted: {{count}} required points are missing. Fill them in, or set them aside with a reason.",
    badPredecessor: "The chosen plan is not in force and cannot be superseded.",
    changedMeanwhile: "Someone else made a change at the same time. Reload the page and try again.",
    titleMissing: "The plan needs a title.",
    notEditable: "The plan is not a draft and cannot be changed.",
    versionNotFound: "The plan has no such version.",
  },
  part: { full: "The list has a thousand entries. Remove one before you add another." },
  element: {
    kindNotAllowedThere: "{{kind}} cannot stand there. What can: {{allowed}}.",
    intoItself: "A part cannot be moved into itself.",
    noStep: "The part is already outermost. There is nowhere to move it in that direction.",
    mergeKindsDiffer: "Only two parts of the same kind can be merged.",
    parentRemoved: "What the part stood under has been removed. Bring that back first.",
    removedMeanwhile: "The part has been removed meanwhile.",
    notFound: "That part is no longer in the plan.",
    unknownMember: "The person is not a member of the municipality.",
    badCustomValue: "The value does not fit the field “{{field}}”.",
    unknownUnit: "The unit is not part of the municipality's organisation.",
    endsBeforeStart: "The end lies before the start.",
    wrongProgress: "This kind of part has another kind of status.",
  },
  process: {
    unknown: "The framework has no such template.",
    notEmpty: "The process already has phases. Change them, or remove them first.",
    phaseGone: "The phase has been removed meanwhile.",
    tooMany: "A process can have {{limit}} phases at most.",
    badDate: "Write the date as 2027, 2027-02 or 2027-02-14.",
    badDay: "Write the whole date, for instance 2027-02-14.",
    nameMissing: "Write the name of the phase.",
  },
  calendar: {
    notFound: "The calendar address is not valid.",
  },
  customField: {
    typeFixed:
      "The type of a field cannot be changed once it exists. Remove the field and add a new one.",
    notFound: "The field does not exist.",
  },
  decision: {
    unknown: "The decision no longer exists.",
    inFuture: "The decision cannot lie in the future.",
  },
  attachment: {
    tooMany: "At most {{limit}} attachments can be sent at once.",
    tooLarge: "{{name}} is too large. The limit is {{megabytes}} MB.",
    type: "{{name}} cannot be taken. Save the file as PDF, Word, OpenDocument, Excel, text or picture.",
  },
  consultation: {
    notFound: "There is no such round or link.",
    alreadyOpen: "The round has been opened and cannot be changed.",
    notOpen: "The round is not open.",
    closed: "The round is closed. No more answers are taken.",
    linkExpired: "The link is no longer valid.",
    changedMeanwhile: "Somebody else made a change at the same time. Check and try again.",
    deadlinePassed: "The last day has to lie ahead.",
    beforeDeadline: "The round cannot be closed before its last day has passed.",
    nobodyToAsk: "Add at least one party to hear.",
    partyTwice: "{{name}} is on the list already.",
    partyAsked: "The party has been asked and stays on the list.",
    badEmail: "Write an e-mail address, such as name@town.example.",
    throttled: "Too many answers in a short time. Wait {{minutes}} min and send again.",
    answerEmpty: "Write at least one remark, or tick that you have no comments.",
    answerBoth:
      "There are remarks in the answer. Remove the tick for “no comments”, or the remarks.",
    remarkTooLong: "A remark is too long. Split it, or put the text into an attachment.",
    elementGone: "A remark is about a part that is not in the draft that was sent out.",
    receivedOdd: "The day has to lie between the day the round was opened and today.",
    outcomeMissing: "Choose a conclusion.",
    assessmentMissing: "Write an assessment.",
    changedElementGone: "One of the chosen parts is not in the plan.",
  },
  finding: {
    reasonMissing: "Write why the point is set aside.",
  },
  member: {
    notFound: "This person is not a member here.",
    badRole: "Choose a role.",
    nameMissing: "Write your name.",
    changedMeanwhile: "Somebody else has changed the role meanwhile. Check and try again.",
    lastAdministrator:
      "There must be at least one administrator. Make somebody else an administrator first.",
    notOfficer: "Only officers are bound to units.",
  },
  invitation: {
    notFound: "There is no such invitation.",
    badEmail: "Write an e-mail address, for instance name@municipality.example.",
    alreadyMember: "This person is already a member here.",
    closed: "The invitation is no longer valid.",
    accountExists: "There is already an account with that e-mail address. Sign in to join.",
  },
  password: {
    tooShort: "The password needs at least {{min}} characters.",
    tooLong: "The password may have at most {{max}} characters.",
  },
  handOver: {
    noneChosen: "Tick at least one element",
    noUnit: "Choose a unit",
  },
  unit: {
    notFound: "There is no such unit.",
    nameMissing: "Write the name of the unit.",
    nameTooLong: "The name is too long.",
    nameTaken: "There is already a unit called {{name}}.",
    badDay: "Write a day, for instance 2026-01-31.",
    badEnd: "Write a day, for instance 2026-12-31.",
    dayAhead: "The day lies ahead.",
    dayBeforeLastName: "The day must come after the day the present name took effect.",
    underItself: "A unit cannot belong to itself or to a unit below it.",
    badSuccessor: "The successor must be another unit that exists and does not belong to this one.",
    changedMeanwhile: "Somebody else has changed the unit meanwhile. Check and try again.",
  },
  mail: {
    tryLater: "The mail server could not take the letter. It will be tried again.",
    refused: "The mail server refused the letter.",
    uncertain: "The connection broke while the letter was handed over. It may have arrived.",
    unreachable: "The mail server could not be reached after several tries.",
    failed: "The letter could not be sent.",
  },
  comparison: {
    nameMissing: "Give the comparison a name",
    nameTooLong: "The name may have at most {{longest}} characters",
    nameTaken: "There is already a saved comparison called “{{name}}”",
    savedNotFound: "The saved comparison no longer exists.",
    changedMeanwhile:
      "Somebody else renamed the comparison. Reload the page and make the change again.",
  },
  region: {
    noSuchName: "No municipality is called {{name}}.",
    severalNames: "Several municipalities fit: {{names}}. Write the whole name.",
    notARegion: "Only a regional body has an area to compare.",
    unknownMunicipality: "There is no municipality and no county with the code {{key}}.",
  },
  share: {
    notFound: "There is no such share.",
    unknownRecipient: "There is no regional body of that name to share with.",
  },
  file: {
    storeUnreachable: "The file storage does not answer right now. Try again in a while.",
    missing: "The document is no longer in storage. Order it again.",
    badKey: "The document has a name that cannot be right.",
  },
  job: {
    notFound: "There is no such work. It is done already, or the id is wrong.",
    unknown: "Unknown kind of work on the queue: {{name}}.",
    badPayload: "The work {{name}} on the queue is malformed.",
  },
  demo: {
    badDate: "The date “{{written}}” in the demo cannot be read.",
    foreignTenants:
      "The installation has {{count}} municipalities or regional bodies of its own. Invented plans are not written beside them; --force does so anyway.",
  },
  database: {
    unreachable: "The database cannot be reached. Try again in a moment.",
    unsafe: "The database does not keep municipalities apart: {{problems}}. Nothing is started.",
    migrationPending:
      "The database is not up to date: {{migrations}}. Run `npm run boplan -- db migrate`.",
    migrationFailed: "The database could not be brought up to date; {{migration}} failed.",
    handleEnded: "The work with the database had already ended.",
    badScope: "The municipality's id is not valid.",
  },
  start: {
    otherFramework: "The plan has another framework. Convert it instead.",
    nothingPicked: "Choose at least one template or measure.",
  },
  regime: {
    unconfirmed: "Confirm every part that changes.",
  },
  catalogue: {
    gone: "One of the measures is no longer public. Load the page again.",
  },
  framework: {
    badChoice:
      "The choice for “{{id}}” cannot be kept: what it names does not exist, or may not stand there.",
    noTransition: "The framework {{framework}} describes no transition from {{from}} to {{to}}.",
    inUse: "The framework is used by {{count}} plans and cannot be switched off.",
    lastEnabled: "At least one framework must be on.",
    notEnabled: "The framework “{{id}}” is not switched on for the municipality.",
    unknown: "There is no framework “{{id}}” in this installation.",
    invalid: "The framework {{framework}} is built wrongly: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    noFile: "Choose a file to import.",
    titleMissing: "Write a title of at most 500 characters.",
    linesMissing: "Choose at least one line.",
    notFound: "The import does not exist.",
    notRead: "The document has not been read yet. Wait a moment and reload the page.",
    failed: "The document could not be read. Try again, or save it in another format.",
    alreadySaved: "The draft has already been saved. Make the change in the plan instead.",
    changedMeanwhile:
      "Somebody else, or you in another tab, has made a change in the meantime. Nothing was overwritten. Reload the page and do the last step again.",
    nothingToUndo: "There is nothing to undo or redo.",
    nothingToSave: "There are no parts to save. Make at least one line a goal or a measure.",
    elementGone: "The part is no longer in the proposal. Reload the page.",
    intoItself: "A part cannot be moved under itself.",
    nothingBefore: "There is nothing before the part to join it with.",
    noSuchLine: "The line cannot be chosen here. Reload the page.",
    badJson: "The file {{fileName}} is not valid JSON. Export the plan again.",
    otherSchema: "The file is written in {{schema}}, which this version cannot read.",
    badValue: "Error in the file at {{place}}. Allowed: {{wanted}}.",
    badCell:
      "Error in sheet {{sheet}}, row {{row}}, column {{column}}: “{{written}}”. Allowed: {{wanted}}.",
    stillHolds:
      "“{{title}}” cannot be removed, because parts under it stay. Choose them as well, or leave it.",
    nothingChosen: "Choose at least one difference to bring in.",
    tooManyLines: "The file {{fileName}} has too many lines. The limit is {{limit}}.",
    empty: "The file {{fileName}} is empty.",
    binary:
      "The file {{fileName}} is not a document that can be read. Save it as Word, PDF, ODT, Excel or text and try again.",
    tooLarge: "The file {{fileName}} is too large. The limit is {{limitMegabytes}} MB.",
    encoding:
      "The text in {{fileName}} has an encoding that cannot be read. Save the file as UTF-8.",
    noPlanStructure:
      "No plan structure was found: the text has no goals or measures that can be recognised. The text is kept among what was not placed.",
    encrypted:
      "The file {{fileName}} is protected by a password. Save it without one and try again.",
    oldFormat:
      "The file {{fileName}} has an older format. Open it in your word processor, save it as .docx or PDF and try again.",
    unknownFormat:
      "The file {{fileName}} is an archive of a kind that cannot be read. Save it as Word, PDF, ODT or Excel.",
    noTextLayer:
      "The file {{fileName}} was scanned: its pages are pictures without text. Run text recognition (OCR) on it and try again.",
    corrupt:
      "The file {{fileName}} is damaged and cannot be read. Open it in its program, save it again and try once more.",
    zipBomb: "The file {{fileName}} unpacks to an unreasonable amount of data and is not read.",
    tooManyPages: "The file {{fileName}} has too many pages. The limit is {{limit}}.",
    timeLimit: "The file {{fileName}} took too long to read. Split it and try again.",
    memoryLimit:
      "The file {{fileName}} takes more than {{limitMegabytes}} MB of memory to read. Split it and try again.",
    crashed: "Reading {{fileName}} ended unexpectedly. Try again.",
    cancelled: "Reading {{fileName}} was cancelled.",
    hadMacros: "The file contains macros. They were not run; only the text was read.",
    hadExternalLinks: "The file refers to content elsewhere. It was not fetched.",
    hadTrackedChanges: "The file has tracked changes. The text was read as if all were accepted.",
    hadPagesWithoutText: "Some pages are pictures without text and could not be read.",
  },
  schedule: {
    notFound: "There is no such schedule.",
    changedMeanwhile:
      "Somebody else has changed the schedule. Reload the page and make your change again.",
    planMissing: "Choose a plan",
    badDay: "Choose a day from 1 to 28, or the last day",
  },
  retention: {
    badDays: "Give a whole number of days, from 1 to 36,500",
    changedMeanwhile:
      "Somebody else has changed the rule. Reload the page and make your change again.",
  },
  report: {
    alreadyOver: "The report is already finished or ended and cannot be cancelled.",
    fileRemoved:
      "The report's file was deleted by the municipality's retention rule. Order the report again if you need it.",
    linkExpired:
      "The link to the file is good for a few minutes only. Fetch the file from the report's page.",
    formatMissing: "Choose at least one format",
    notFound: "There is no such report.",
    notReady: "The report is not ready yet.",
    failed: "The report could not be made.",
    poisoned:
      "The report was cut off several times and has been given up. Order it again, and let us know if it recurs.",
    timeout: "The document took too long to produce.",
    crashed: "Production of the document stopped unexpectedly. Try again.",
    invalidDocument: "The plan's content could not be set as a document.",
    cancelled: "Production of the document was cancelled before it was finished.",
    fontsMissing:
      "The installation has no fonts, so no PDF can be made. Ask whoever runs it to install them, or choose another format.",
    badTemplate: "The template is not a readable Word document (.docx).",
    templateTooLarge: "The template is too large. Save one without content, of 10 MB at most.",
    templateActive:
      "The template has macros, embedded objects or fields that fetch something. Save it as an ordinary Word document without them.",
    templateExternal:
      "The template fetches pictures from elsewhere. Insert the pictures into the template instead.",
    nothingToCompare: "There is no other version to compare with.",
  },
};
