export default {
  title: "Getting ready",
  back: "Programs",
  lead: "What people read before they take part, and situations to think about. It is no examination: nothing of what they choose is kept, and nobody sees who has read it.",
  side: "For those who are {side}",
  guide: "What they read",
  "guide.none": "Nothing",
  first: "Ask for it before a profile is handed in",
  "first.hint": "Otherwise it is offered beside the profile.",
  save: "Save",
  "save.of": "Save what is read as {side}",
  saved: "Saved. It holds from now on; a profile that was handed in stays.",
  look: "Look at “{name}”",
  edit: "Change “{name}”",
  fits: "fits",
  "import.title": "Bring your own guide",
  "import.text":
    "A guide is a file that you can review, keep and share: sections to read, with links if you like, and situations with what one could do. docs/readiness.md describes it; those above are written the same way.",
  "import.done": "Imported. You can choose it above.",
  "flaw.UNREADABLE":
    "The file is not JSON, or something in it is of another type than a guide has.",
  "flaw.FORMAT": "The member “format” must be “tandem-guide/1”.",
  "flaw.ID":
    "Ids have 2 to 40 small letters, digits and hyphens; the version is a number from 1 to 9999.",
  "flaw.ID_TAKEN": "A guide that ships with Tandem has this id; choose another.",
  "flaw.VERSION_TAKEN":
    "This version, or a newer one, is here already. Raise the version when you change the file.",
  "flaw.SIDE": "Say for whom it is: “MENTOR” or “MENTEE”.",
  "flaw.TEXT":
    "This needs a text in English (“en”): up to 120 characters for a name or title, 1500 elsewhere.",
  "flaw.LINK": "A link is an address that begins with https://.",
  "flaw.SECTIONS": "Give 1 to 12 sections.",
  "flaw.SITUATIONS": "Give 8 situations at most.",
  "flaw.CHOICES": "A situation has 2 to 6 choices, and at least one of them fits.",
  "flaw.TWICE": "This id is there twice.",
  "problem.unknown-guide": "There is no such guide for this side. Import it first.",
};
