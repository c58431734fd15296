export default {
  title: "What staff were shown",
  back: "Back to the LMSs",
  lead: "Each answer that tells staff something about people is a line here before it is shown. Everybody sees the lines about themselves.",
  whole: {
    one: "The log is whole: one line, in order.",
    other: "The log is whole: {count} lines, each following from the one before.",
  },
  "whole.text":
    "Note the fingerprint of the newest line somewhere else from time to time: nobody can then exchange the whole log unnoticed.",
  broken: "Line {line} does not follow from the one before",
  "broken.text":
    "Somebody changed the database, or a backup was restored. Compare with a backup, and with a fingerprint that you noted.",
  head: "Fingerprint of the newest line",
  newest: {
    one: "The newest line is shown.",
    other: "The newest {count} lines are shown.",
  },
};
