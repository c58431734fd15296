export default {
  opened: "Staff opened part of what {name} and you wrote",
  "opened.text":
    "To protect somebody, {asked} asked for it and {approved} approved it on {date}. The two can read until {until}; each reading is noted under “Your data”.",
  "opened.AGREEMENT": "The agreement, with suggestions and remarks",
  "opened.GOALS": "Goals that you share, and what was shown for them",
  "opened.MEETINGS": "When you met, and about what",
  "opened.never":
    "Notes about meetings and private notes stay closed. Ask the two, or the data protection officer of your organisation, what it is about.",
};
