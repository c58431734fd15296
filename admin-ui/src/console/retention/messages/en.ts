export default {
  title: "What is kept, and how long",
  back: "Back to the LMSs",
  lead: "When its time is over, it goes by itself. What is counted in reports and in the gradebook’s ledger stays, without what people wrote.",
  all: "For this LMS",
  "all.text":
    "In months. No program keeps anything longer. An empty field means the usual time; everybody reads under “Your data” what holds.",
  programs: "Shorter for a program",
  "programs.text": "An empty field means as above.",
  "programs.none": "There is no program yet.",
  "program.own": {
    zero: "as above",
    one: "one shorter time",
    other: "{count} shorter times",
  },
  usual: "Usually {months}.",
  above: "As above: {months}.",
  PAIR: "What pairs write",
  "PAIR.text":
    "Agreements, goals, notes, evidence and its files, from the day the pair ended. Both are told thirty days before, by mail where there is an address, so that they can take a copy.",
  ANSWERS: "Answers to questionnaires",
  "ANSWERS.text": "From the day the pair ended. Means in reports are of the answers that are kept.",
  PROFILE: "Profiles, requests, applications",
  "PROFILE.text": "From the last change, or the end of the person’s last pair in the program.",
  RUN: "Matchings with their proof",
  "RUN.text": "From the day they were made. The pairs that came of them stay.",
  STAFF_LOG: "The log of what staff were shown",
  "STAFF_LOG.text": "From the day of each line. What is left can still be checked.",
  PERSON: "People who do not come any more",
  "PERSON.text":
    "From their last opening, to the month; whoever is in a pair stays. They are erased as if they had asked for it: what is left of their pairs and points names nobody.",
  names: "Names and addresses",
  "names.kept":
    "Names and e-mail addresses that the LMS sends are kept, so that people know each other and get reminders.",
  "names.none":
    "Names and e-mail addresses that the LMS sends are not kept. People choose a name that others read, and get mail only where they give an address themselves.",
  "names.forget": "Keep no names and addresses",
  "names.keep": "Keep names and addresses again",
  "names.sure": "Forget all names and addresses of this LMS?",
  "names.sure.text":
    "It happens at once. People are called by a neutral name until they choose one. Agreements that are signed keep the names that stand in them. Names come back only if you let them be kept again and people open Tandem anew.",
  grace:
    "Times that you change here count after {days} days, so that a slip can be mended before anything goes.",
  save: "Save",
  saved: "Saved.",
  sure: "Shorten {what}?",
  "sure.text":
    "What is older is removed for good after {days} days, pairs’ words thirty days after both were told. Nobody can bring it back.",
  "sure.do": "Shorten",
  "problem.invalid-period": "Choose a number of months within what is allowed.",
};
