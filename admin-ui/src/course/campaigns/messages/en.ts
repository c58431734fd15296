export default {
  title: "Links that invite to help",
  head: "Link",
  reached: "Came by it",
  offered: "Handed in a profile",
  matched: "Then had a pair",
  note: "By a link, the first that somebody came by counts. Where fewer than five people came, what they did is withheld.",
};
