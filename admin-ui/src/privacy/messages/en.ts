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
};
