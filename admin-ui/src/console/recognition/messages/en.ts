export default {
  title: "Credentials issued",
  back: "Back to the reports",
  lead: "Credentials issue themselves from what both of a pair signed and confirmed. Whether somebody shares one is their business and is not shown here.",
  caption: "Credentials, newest first",
  holder: "Earned by",
  name: "What",
  earned: "Earned on",
  state: "State",
  valid: "Valid",
  revoked: "Revoked on {date}",
  revoke: "Revoke",
  "revoke.of": "Revoke: {name}, {holder}",
  "revoke.title": "Revoke “{name}” of {holder}",
  "revoke.text":
    "Everybody who checks it learns that it no longer counts. This cannot be undone, and it is not issued again.",
  "revoke.reason": "Reason",
  "revoke.reason.hint": "The holder reads it; nobody else does.",
  "revoke.done": "Revoked.",
  keep: "Keep it",
  "none.title": "No credential yet",
  "none.text":
    "The first one is issued when a pair has signed its closing and one of the two looks.",
};
