export default {
  "sources.title": "Where those who help come from",
  head: "Way",
  reached: "Reached",
  offered: "Handed in a profile",
  matched: "Then had a pair",
  "way.CAMPAIGN": "Link “{name}”",
  "way.NOMINATION": "Named by others",
  "way.GIVING_BACK": "Asked after a pair of their own",
  "way.OWN_ACCORD": "Of their own accord",
  note: "What few people stand behind is withheld.",
  noLink:
    "No link invites yet. Place one in a course: add Tandem there, and choose “An invitation to help others”; its name is that of the campaign, and its address in the LMS is what you send around.",
  csv: "These numbers as CSV",
  definition: "How this is counted",
  "sources.text":
    "Reached are people who came by a link that invites before they offered to help, who were named by somebody of their course, or who were asked on the last page of a pair. A profile and a pair count from then on; for those named or asked, from their yes. A pair counts once both have accepted. Each way counts by itself: whoever came in two ways is in both. By a link, the first that somebody came by counts. Where a way reached fewer than five people, what they did is withheld. Test users are not counted.",
  "generations.title": "How far it was passed on",
  "generations.head": "Generation",
  "generations.number": "{number}",
  "generations.helpers": "Helped others",
  "generations.helped": "Were helped by them",
  "generations.none": "Nobody has helped anybody here yet.",
  "generations.text":
    "The first generation are people who helped before anybody of this program had helped them. The second are those who were helped by the first and then helped others, and so on: a pair counts once both have accepted, in that order. Somebody who helped both before and after they were helped is in two generations. Numbers below five people are withheld. Test users are not counted.",
};
