export default {
  title: "All programs",
  back: "Reports",
  lead: "The programs of this LMS side by side, from what each had come to when it was counted last. Choose one for its whole report.",
  again: "Some are being counted at the moment.",
  csv: "Download as CSV",
  "none.title": "No program is open yet",
  "none.text": "Open a program first; its numbers appear here as people begin.",

  "total.atWork": {
    one: "{count} pair is at work.",
    other: "{count} pairs are at work.",
  },
  "total.need": {
    one: "{count} of them should be asked how it goes.",
    other: "{count} of them should be asked how it goes.",
  },
  "total.hours": {
    one: "{count} hour of meetings was confirmed by both people.",
    other: "{count} hours of meetings were confirmed by both people.",
  },

  "way.title": "How far people came",
  program: "Program",
  asked: "Asked",
  paired: "Both accepted",
  met: "Met",
  completed: "Completed",
  counted: "Counted",
  notCounted: "Not counted yet",
  "way.text":
    "Different people in each program; somebody in two programs counts in each. The numbers are those of each program’s own report.",

  "shares.title": "What came of it",
  "shares.met": "Met, of those who found somebody",
  "shares.completed": "Completed, of those",
  "shares.goals": "Goals as expected or better",
  objectives: "Objectives",
  "objectives.of": "{count} of {of} reached",
  "objectives.none": "None stated",
  "shares.text":
    "Goals are those on five levels whose countersigned level is as expected or better, of all that pairs set; goals of too few people are left out. Programs differ in whom they take and how long they have run: a difference between them is a question, not an answer.",

  "need.title": "Where somebody is needed",
  atWork: "Pairs at work",
  need: "To be asked how it goes",
  waiting: "Look for somebody",
  free: "Seats free",
  "need.text":
    "To be asked are pairs without an agreement for two weeks, quiet for a month, or with one signature missing to close. Look for somebody: people who handed in what they look for and have nobody.",

  "mail.title": "By mail",
  "mail.text":
    "The page at a glance of each program, sent to you: a few figures in the mail and the pages as PDF, with nothing that names anybody and without small groups.",
  "mail.ends":
    "Your LMS says who is an administrator, and only when you come: the mails end on {day} unless you open Tandem as one before.",
  "mail.next": "The next one goes out on {time}.",
  "mail.NOT_THE_OPERATOR":
    "Open the console from your LMS to get a mail: the operator has no address there.",
  "mail.NO_MAIL_SERVER": "This Tandem sends no mail; its operator can name a mail server.",
  "mail.NO_ADDRESS": "Your LMS has not told Tandem your address, so there can be no mail.",
  "mail.rhythm": "How often?",
  "mail.WEEKLY": "Every week",
  "mail.MONTHLY": "In the first week of each month",
  "mail.NEVER": "No mail",
  "mail.weekday": "On which day?",
  "mail.weekday.hint": "At seven in the morning in your time zone, {zone}.",
  "mail.programs": "Of which programs?",
  "mail.programs.hint": "Tick none to get all of them, and those to come.",
  "mail.save": "Save",
  "mail.saved": "Saved.",
  "problem.invalid-summary-mail": "Say how often and on which day of the week.",

  definition: "How this is counted",
};
