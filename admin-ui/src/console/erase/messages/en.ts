export default {
  title: "Erase somebody",
  back: "Back to the LMSs",
  lead: "For people who asked you to. Everybody can do it themselves under “Your data”, at the foot of every page.",
  text: "Name or e-mail address",
  search: "Find",
  found: {
    one: "One person found.",
    other: "{count} people found.",
  },
  name: "Name",
  email: "E-mail address",
  do: "What to do",
  choose: "Erase…",
  "choose.label": "Erase {name}…",
};
