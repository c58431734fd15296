export default {
  title: "Your data",
  lead: "Tandem uses no analytics and no advertising, and gives nothing to anybody but the LMS it was opened from.",
  kept: "What is kept",
  "kept.text":
    "This list is the one that the program itself follows when it makes copies and erases. Name, address and roles are corrected in the LMS; Tandem takes the change over at the next opening.",
  why: "Why",
  until: "How long",
  readers: "Who sees it",
  copy: "In your copy",
  "copy.yes": "Yes",
  "copy.no": "No",
  erasure: "When you are erased",
  "copy.title": "Take a copy",
  "copy.text":
    "A ZIP file with a page to read, the same as JSON for other programs, and the files that you showed as evidence. What the other one of a pair wrote for themselves is not in it.",
  "copy.take": "Download my data",
  "copy.done": "Your copy is there.",
  "erase.title": "Have yourself erased",
  "erase.other": "Erase {name}",
  "erase.goes":
    "Deleted at once: profile, wishes and requests, private notes, evidence and its files, answers, calendar, reminders. Name, address and the identifier of the LMS are taken out everywhere.",
  "erase.shared":
    "What two people wrote together, the signed agreement with the names in it too, stays with the other one. It is destroyed, encrypted notes with their key, once both are erased.",
  "erase.stays":
    "Records of what happened stay and lead to nobody: that there was a pair, its outcome, its points. Grades in the gradebook are the LMS’s.",
  "erase.back":
    "It cannot be undone. Whoever opens this from the LMS again begins as somebody new.",
  "erase.pairs": {
    one: "One pair that is under way ends with it, without blame.",
    other: "{count} pairs that are under way end with it, without blame.",
  },
  "erase.open": "I want this",
  "erase.type": "To say that you mean it, type this name:",
  "erase.do": "Erase for good",
  "erase.done": "Erased.",
  "erase.doneText": "You can close this page.",
  "problem.name-differs": "That is not the name as it is shown. Type it exactly so.",
  "problem.copy-just-made": "A copy was just made. Wait a minute before you take another.",
};
