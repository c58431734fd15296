export default {
  title: "For somebody who asks you",
  back: "Back to the LMSs",
  lead: "Object to a use, or erase, for people who asked you to. Everybody can do it themselves under “Your data”, at the foot of every page.",
  text: "Name or e-mail address",
  search: "Find",
  found: {
    one: "One person found.",
    other: "{count} people found.",
  },
  name: "Name",
  email: "E-mail address",
  do: "What to do",
  choose: "For them…",
  "choose.label": "For {name}…",
};
