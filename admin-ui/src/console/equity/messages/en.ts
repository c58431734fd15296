export default {
  title: "Treated alike?",
  back: "Report",
  lead: "Whether groups of people that you declare come equally far in this program. Who is in which group is used for counting alone and shown to nobody but the person.",

  "groups.declared": "Declared by {name}, {time}. Counted {counted}.",
  "groups.operator": "the operator of Tandem",
  "groups.pending": "The groups are being counted and will be here in a moment.",
  "groups.none": "Nobody in these groups has asked for somebody yet.",
  "groups.head": "Group",
  "groups.few": "Fewer than {people}: nothing is shown",
  "way.people": "People",
  "way.paired": "Both accepted",
  "way.met": "Met",
  "way.completed": "Completed",
  "way.note": "Completed of all",

  "differences.title": "Against everybody in the other groups",
  "differences.what": "Group and step",
  "differences.here": "In the group",
  "differences.others": "In the others",
  "differences.points": "Difference in points",
  "differences.says": "What it says",
  "differences.row": "{group}: {step}",
  "differences.interval": "{points} ({low} to {high})",
  "differences.lower": "Clearly less often: ask why",
  "differences.higher": "Clearly more often",
  "differences.alike": "No clear difference",
  "differences.none":
    "Nothing is compared yet: it takes {people} people in a group and as many in the others together.",

  definition: "How this is counted",
  "groups.text":
    "People who learn, of those whom your table names: who asked or was proposed, had a pair that both accepted, met as both confirmed, and completed as both signed. Numbers are rounded to fives, and of groups of fewer than {people} people nothing is shown, so that neither a number nor a difference of two points at somebody.",
  "differences.text":
    "In percent of the group’s people, with the 95 % interval of the difference in brackets (Newcombe). Clear is a difference whose interval leaves out zero; with many groups one in twenty looks clear by chance. A difference says that something is so, not why.",

  "declare.title": "Declare groups",
  "declare.again": "Declare other groups",
  "declare.text":
    "A table (CSV) with the headings user_id or email, and group. Of people who are not in the program nothing is kept. What is declared here takes the place of what was declared before.",
  "declare.careful.title": "May this be used?",
  "declare.careful":
    "A group can say something sensitive about a person: origin, health, belief. Declare only what your organisation may use for this, and tell people. Everybody sees in “What is kept about you” which group they are in, and it goes when they are erased.",
  "declare.what": "What makes the groups",
  "declare.what.hint": "Such as: first in the family to study; full-time or part-time; site.",
  "declare.file": "The table",
  "declare.file.missing": "Choose a file.",
  "declare.send": "Declare these groups",
  "declare.done":
    "{kept} people of the program are in a group; {others} lines are about others and were not kept.",
  remove: "Remove the groups",
  "remove.title": "Remove the groups?",
  "remove.text": "Who is in which group is deleted for good. Nothing else of the program changes.",
  "remove.done": "The groups are gone.",

  "problem.no-title": "Say what makes the groups.",
  "problem.no-group-column": "The first line of the table needs the heading group.",
  "problem.no-person-column":
    "The first line of the table needs the heading user_id or email, so that people can be found.",
  "problem.too-many-groups":
    "Make at most twelve groups: with more of them each is too small to show.",
};
