export default {
  title: "Would you help somebody else here?",
  lead: "Somebody is looking for what you know by now. You need no certificate and no answers ready: it takes listening, and having been through it.",
  "what.title": "What it is",
  "what.choose":
    "You say what you can pass on, and how many people you take. Nobody gives you more.",
  "what.yes": "Whom you are brought together with, you see before. A no needs no reason.",
  "what.words": "What the two of you say and write is read by the two of you and by nobody else.",
  "what.stop": "You can take a break or stop at any time.",
  "like.title": "People like you",
  "like.mentors": {
    one: "{count} person of this course helps others.",
    other: "{count} people of this course help others.",
  },
  "like.helping": {
    one: "{count} of them has had somebody to help.",
    other: "{count} of them have had somebody to help.",
  },
  "like.alike": {
    one: "{count} of them names something that you named too.",
    other: "{count} of them name something that you named too.",
  },
  "like.alikeHelping": {
    one: "Of these, {count} has had somebody to help.",
    other: "Of these, {count} have had somebody to help.",
  },
  "like.learnedFirst": {
    one: "{count} of them was helped here first.",
    other: "{count} of them were helped here first.",
  },
  "like.counted":
    "Counted from what people handed in and accepted. What fewer than five people stand behind is not shown.",
  begin: "Begin my profile",
  "begin.hint": "Nothing is handed in yet: you look it over first.",
  begun: "Your profile is begun. Look it over and hand it in.",
  "helps.title": "You are among them already",
  "helps.text":
    "Thank you. In your profile you say how many people you take, and what you can pass on.",
  "helps.go": "My profile",
  "learns.title": "First things first",
  "learns.text":
    "You have somebody here, or are looking for somebody. Once that has come to its end you are asked whether you would pass it on; nothing to do until then.",
  "problem.not-free-to-help": "You take part in another way at the moment. Reload the page.",
};
