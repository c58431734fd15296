/** Going on with another mentor. */
export default {
  title: "Go on with another person",
  text: "The work goes on as it is: agreement, goals, evidence, meetings and what you wrote together. Private notes stay with whoever wrote them. {mentee} has to agree, and the new person signs the agreement as it holds.",
  choose: "Who is to go on with {mentee}?",
  "choose.hint": "People with a free seat who fit and were not tried before, best fit first.",
  "choose.first": "Choose somebody",
  start: "Ask",
  started: "{mentee} is asked to agree first.",
  nobody: "Nobody with a free seat fits right now. Look again in a few days.",
  over: "The two do not work together any more.",

  "open.title": "{successor} may go on with {mentee}",
  "open.by": "{name} asked for it. It can be completed until {date}.",
  "open.waitConsent": "{mentee} has yet to agree.",
  "open.waitSuccessor": "{mentee} has agreed; {successor} has yet to answer.",
  "open.until": "Until then {mentor} goes on as before.",
  "consent.text":
    "If you agree, {successor} can read your agreement now, and after taking over also your goals, evidence, meetings, agendas, shared notes and things to do. {mentor} then no longer can. Meetings that lie ahead are called off. Your private notes stay yours alone.",
  consent: "Agree to it",
  consented: "You have agreed. {successor} is asked now.",
  stop: "Stop this",
  stopped: "It stays as it was.",

  "overview.consent.title": "Your consent is asked for",
  "overview.consent.text": "Somebody else may go on with you in place of {partner}.",
  "overview.consent.look": "Look at it",

  "invited.title": "You are asked to go on with {mentee}",
  "invited.text":
    "{mentee} has worked with {mentor} and agrees that you take over. You sign the agreement as it holds; afterwards you can propose changes to it. Answer until {date}.",
  "invited.unsigned": "The two have not signed an agreement yet; you write it together.",
  "invited.ends": "Planned end",
  "invited.goals": "Goals",
  "invited.third": "Signs and reads it besides the two of you",
  accept: "Take over and sign",
  accepted: "You work with {mentee} now.",
  decline: "Not now",
  declined: "You said no. Nobody is told a reason.",

  "kept.title": "What you kept of your time with {mentee}",
  "kept.text":
    "You handed this over on {date}. Only your own private notes are here; nobody else reads them.",
  "kept.none": "You wrote no private notes.",

  "staff.title": "Go on with another person",
  "staff.text":
    "For a pair in which one cannot go on, or does not answer. You see nothing of what the two wrote, and nothing happens without the consent of the one who is handed over.",
  "staff.pair": "Which pair?",
  "staff.pair.text": "{mentee} with {mentor}",
  "staff.first": "Choose a pair",

  "problem.handover-open": "This is under way already. Look at how far it is.",
  "problem.not-a-candidate": "This person is not free any more. Look at who is.",
  "problem.load-full":
    "You work with as many people as you want to, in all programs together. Raise your limit in your profile first.",
  "problem.content-changed": "Something changed since you opened this. Look once more, then sign.",
} as const;
