export default {
  title: "Links that still launch by LTI 1.1",
  lead: "Only for the time of moving: let old links go on opening, and let people keep their work when the LMS opens Tandem by LTI 1.3.",
  back: "Back to the connected LMSs",
  "off.title": "LTI 1.1 is switched off on this server",
  "off.text":
    "Keys can be entered now; launches are let in once the server runs with TANDEM_LTI11=true.",
  launch: "Launch URL for LTI 1.1",
  keys: "Consumer keys",
  "keys.none": "No key yet: launches by LTI 1.1 are refused.",
  "keys.key": "Key",
  "keys.since": "Entered",
  "keys.move": "Move to LTI 1.3",
  remove: "Remove",
  "remove.title": "Remove the key {key}?",
  "remove.text":
    "Links that launch with it stop working. Nothing that people did is lost, and whoever has moved to LTI 1.3 is not affected.",
  removed: "{key} is removed.",
  add: "Enter a key",
  key: "Consumer key",
  "key.hint": "As in the LMS: letters, digits, dots, dashes and underscores.",
  secret: "Shared secret",
  "secret.hint": "The one the LMS has. Leave empty to have a new one made.",
  moves: "When this LMS opens Tandem by LTI 1.3",
  "moves.PROVEN": "Believe its proof",
  "moves.PROVEN.hint": "The launch names the old key and proves that it knows the secret.",
  "moves.CLAIMED": "Believe it without proof",
  "moves.CLAIMED.hint":
    "For Canvas, whose proof nobody can check. Not where several schools share one client ID.",
  "moves.SAME_IDS": "People, courses and links keep their numbers",
  "moves.SAME_IDS.hint":
    "For Moodle, which names no old key: its numbers are the same in both versions.",
  save: "Save the key",
  "saved.title": "The key {key} is saved",
  "saved.text": "Copy the secret into the LMS now if it does not have it; it is not shown again.",
  "saved.secret": "Shared secret of {key}",
  "problem.consumer-key-taken":
    "This LMS has a key of this name already. Remove it first, or use another.",
};
