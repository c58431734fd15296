export default {
  title: "Do you know somebody who could help others?",
  text: "Say who, and why: “The way she explains a handover, even I understood it.” Only this person reads it, with your name. Whether they say yes is up to them, and nobody tells you.",
  name: "Their full name",
  "name.hint": "As the course shows it.",
  reason: "Why",
  "reason.hint": "Up to 280 characters.",
  send: "Send",
  sent: "Sent. Only the person you named reads it.",
  named: "Whom you have named",
  "named.on": "{name}, on {date}",
  back: "Take back",
  "back.of": "Take back what you said of {name}",
  "back.done": "Taken back.",
  enough: {
    other: "You have named {count} people, as many as you can. Take one back to name another.",
  },
  "said.title": "Somebody would like to learn from you",
  "said.text": {
    one: "Somebody of this course thinks you would be good as {mentor}:",
    other: "{count} people of this course think you would be good as {mentor}:",
  },
  "said.what":
    "You need no more than what you have. As {mentor} you say what you can pass on and how many people you take, and you can stop at any time.",
  yes: "Yes, begin my profile",
  no: "No, thanks",
  hint: "Those who named you are not told what you say. After a no you are not asked again here.",
  accepted: "Your profile is begun. Look it over and hand it in.",
  declined: "All right. You will not be asked again here.",
  "problem.nobody-called-that":
    "Nobody is called that here. Write the full name as the course shows it.",
  "problem.two-called-that":
    "More than one person of this course is called that, so it is not clear whom you mean.",
  "problem.yourself": "To help others yourself, fill in your own profile.",
  "problem.already-nominated": "You have named this person already.",
  "problem.too-many-nominations":
    "You have named as many people as you can. Take one back to name another.",
};
