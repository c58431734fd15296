// Tells the platform, in the old words and the new, that the registration is done. The message holds
// no secret, and the platform's page may be on a school's own domain, so any origin may read it.
const tell = () => {
  for (const target of [window.opener, window.parent]) {
    if (target && target !== window) {
      target.postMessage({ subject: "org.imsglobal.lti.close" }, "*");
      target.postMessage({ subject: "lti.close" }, "*");
    }
  }
};

document.querySelector("[data-close]")?.addEventListener("click", () => {
  tell();
  window.close();
});

if (document.querySelector("script[data-close-at-once]")) {
  tell();
}
