export default {
  print: "Download to print (PDF)",
  "amend.title": "Change or extend this agreement",
  "amend.text":
    "What you signed stays as it is. A change is a new version: it holds only what changes and why, and counts once both of you have signed it.",
  "amend.reason": "Why do you want to change it?",
  "amend.reason.hint": "For example: the placement was moved, so we need two more months.",
  "amend.propose": "Write a change",
  "amend.proposed": "The agreement is open for changes.",
  "amend.under.title": "You are changing your agreement",
  "amend.under.mine": "You proposed this {when}. The reason you gave:",
  "amend.under.theirs": "{name} proposed this {when}. The reason given:",
  "amend.under.holds": "Until both of you have signed the change, version {number} holds.",
  "amend.changes": "What changes",
  "amend.changes.none": "Nothing yet. Whatever you change above is listed here.",
  "amend.before": "Now",
  "amend.after": "Then",
  "amend.nothing": "nothing agreed",
  "amend.end": "Planned end",
  "amend.wouldRead": "The whole agreement as it would read",
  "amend.sign.text":
    "You sign these changes and their reason, for yourself only. Everything else stays as both of you signed it.",
  "amend.sign": "Sign the change",
  "amend.drop": "Drop the change",
  "amend.drop.title": "Drop the change?",
  "amend.drop.text": "Every clause will read again as both of you signed it.",
  "amend.dropped": "The change is dropped. What you signed holds.",

  "problem.reason-missing": "Say why you want to change the agreement.",
  "problem.amendment-open": "A change is being written already. Look at it below.",
  "problem.no-amendment": "No change is being written any more.",
  "problem.agreement-damaged":
    "What is stored is not what was signed. Nothing can be done with it until an administrator restores it. The file that you downloaded still counts.",
};
