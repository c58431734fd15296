export default {
  title: "New program",
  back: "Programs",
  lead: "Begin with the result. Choose what should be different afterwards, and Tandem suggests how to get there; change whatever you like.",
  aim: "What is it for?",
  "aim.OTHER": "Something else",
  suggested: "We suggest: {template}",
  other: "Choose another template",
  template: "Template",
  facts:
    "{summary} For {mentors} and {mentees}; up to {months} months; {clauses} clauses, {required} of them required.",
  measured: "Nobody signs without a measurable goal.",
  combined: "Two programs are made, one of each kind, for the same people.",
  name: "Name",
  "name.hint": "As instructors and learners will read it.",
  create: "Open the program",
  created: "{name} is open. Instructors can add it to their courses now.",
  "problem.invalid-name": "Give it a name of 1 to 200 characters.",
};
