export default {
  title: "What needs you",
  nothing: "Nothing at the moment. Whatever does appears here.",
  staged: "A matching is ready. Look at it, and publish it.",
  waiting: {
    one: "{names} has handed in a profile and waits for somebody.",
    other: "{count} people have handed in a profile and wait for somebody: {names}.",
  },
  "waiting.many": "{count} people have handed in a profile and wait for somebody.",
  applications: {
    one: "Somebody asks to take part.",
    other: "{count} people ask to take part.",
  },
  checkIns: {
    one: "A pair would be glad to be asked how it goes.",
    other: "{count} pairs would be glad to be asked how it goes.",
  },
  untaken: {
    one: "One score did not reach the gradebook.",
    other: "{count} scores did not reach the gradebook.",
  },
  undecided: {
    one: "The gradebook holds a grade that somebody entered: say whether it stays.",
    other: "The gradebook holds {count} grades that somebody entered: say whether they stay.",
  },
  ratings: {
    one: "A pair asks for an independent look at a goal.",
    other: "You are asked for an independent look at {count} goals.",
  },
  go: "Go there",
  "go.of": "Go there: {what}",
};
