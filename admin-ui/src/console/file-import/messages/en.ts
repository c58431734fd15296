export default {
  file: "The file (JSON)",
  missing: "Choose a file.",
  save: "Check and import",
  flaws: {
    one: "One thing keeps this file from being used. Nothing was kept.",
    other: "{count} things keep this file from being used. Nothing was kept.",
  },
};
