// Keeps values for tools as long as the page around lives: strictly, so that a tool's mistakes show.
const origins = document.currentScript.dataset.origins.split(" ");
const kept = new Map();
const LONGEST = 4096;

window.addEventListener("message", (event) => {
  const { data, origin, source } = event;
  if (!origins.includes(origin) || typeof data?.subject !== "string") {
    return;
  }
  const { subject, message_id, key, value } = data;
  const answer = (more) =>
    source.postMessage({ subject: `${subject}.response`, message_id, ...more }, origin);
  const refuse = (code, message) => answer({ error: { code, message } });
  if (typeof message_id !== "string" || message_id === "") {
    refuse("bad_request", "There is no message id.");
  } else if (subject !== "lti.put_data" && subject !== "lti.get_data") {
    refuse("unsupported_subject", "This frame puts and gets data only.");
  } else if (typeof key !== "string" || key === "" || key.length > LONGEST) {
    refuse("bad_request", "There is no key, or it is too long.");
  } else if (subject === "lti.get_data") {
    answer({ key, value: kept.get(`${origin} ${key}`) });
  } else if (typeof value !== "string" || value.length > LONGEST) {
    refuse("bad_request", "There is no value, or it is too long.");
  } else {
    kept.set(`${origin} ${key}`, value);
    answer({ key, value });
  }
});
