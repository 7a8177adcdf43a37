/** What is wrong with a field of a form, by the code its schema gives. */
export const fieldErrors = {
  title: { missing: "Write a heading", tooLong: "The heading may have at most 500 characters" },
  text: {
    missing: "Write a text",
    tooLong: "The text is too long",
    malformed: "The text cannot be read. Copy it, reload the page and paste it as plain text.",
  },
  date: {
    dayMissing: "Give the whole date, with the day",
    missing: "Give a date",
    malformed: "Write the date as 2027, 2027-02 or 2027-02-14",
  },
  choice: { missing: "Choose from the list" },
  unit: { unknown: "Choose a unit from the list" },
  url: { malformed: "Write a web address that begins with https://" },
  list: { tooLong: "The list has too many rows" },
  year: { odd: "Write a year with four digits" },
  amount: { malformed: "Write a number, zero or greater" },
  period: { missing: "Give the period", reversed: "The period ends before it begins" },
  priority: { malformed: "Write a whole number from 1 to 999" },
  share: { malformed: "Write a share between 0 and 100 percent" },
  reason: { missing: "Write a reason" },
  kinds: { missing: "Choose at least one kind" },
  options: { missing: "Give at least two choices" },
  id: { twice: "The same row is there twice" },
  other: "Check the entry",
};
