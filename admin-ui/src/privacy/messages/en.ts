export default {
  title: "What Tandem keeps about people",
  lead: "Tandem uses no analytics and no advertising, and gives nothing to anybody but the LMS it was opened from.",
  kept: "What is kept, and who sees it",
  "kept.identity": "Who somebody is",
  "kept.identity.what":
    "The LMS’s identifier, and the name, e-mail address and language if the LMS sends them; the courses and the role in each.",
  "kept.identity.who": "Seen by those who run the course, and by name by the person’s partner.",
  "kept.profile": "Profile and match",
  "kept.profile.what":
    "What somebody offers or looks for, their wishes, whom they ruled out, conflicts of interest and reporting lines that staff declared, and each matching run with its reasons.",
  "kept.profile.who":
    "Seen by those who run the course; the partner sees why they were matched. Whom somebody ruled out is seen by that person alone, and what they look for in a person only by somebody who says the same.",
  "kept.work": "What a pair writes",
  "kept.work.what": "Agreement and signatures, goals, meetings, notes, evidence and outcome.",
  "kept.work.who": "Read by the two people only. Those who run the course see results and counts.",
  "kept.grades": "Grades",
  "kept.grades.what": "The points of a signed outcome, with a comment that says what they rest on.",
  "kept.grades.who": "Sent to the gradebook of the course, where the LMS decides who sees them.",
  "kept.visits": "Visits",
  "kept.visits.what":
    "For each opening: who, where and when. Forgotten a day after the last click; cookies end with the browser.",
  "kept.visits.who": "Seen by nobody; they keep a page open.",
  ask: "Ask for a copy, a correction or erasure",
  "ask.how":
    "Write to the data protection contact of your school or organisation. Name, address and roles are corrected in the LMS; Tandem takes the change over at the next opening.",
  "ask.what":
    "The person who operates Tandem gives copies and erases from its database. This page does neither by itself.",
};
