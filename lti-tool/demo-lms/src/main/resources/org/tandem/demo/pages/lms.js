// What the demo LMS's pages do beyond links and forms.

for (const form of document.querySelectorAll("form[data-autosubmit]")) {
  form.submit();
}

for (const link of document.querySelectorAll("a[data-leave-frame]")) {
  window.top.location.assign(link.href);
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = "Copied";
  });
}

// A tool in a frame may ask for more room, and may say that it is done.
window.addEventListener("message", (event) => {
  const frame = [...document.querySelectorAll("iframe.tool")].find(
    (candidate) => candidate.contentWindow === event.source,
  );
  const data = typeof event.data === "string" ? parsed(event.data) : event.data;
  if (!frame || !data) {
    return;
  }
  if (data.subject === "lti.capabilities" && document.getElementsByName("lti_storage_frame")[0]) {
    answerCapabilities(event, data);
    return;
  }
  const close = data.subject === "org.imsglobal.lti.close" || data.subject === "lti.close";
  if (close && frame.dataset.whenClosed) {
    window.location.assign(frame.dataset.whenClosed);
  } else if (data.subject === "lti.frameResize" && Number(data.height) > 0) {
    frame.style.height = `${Math.min(Number(data.height), 4000)}px`;
  }
});

// Values are kept in a frame of their own; this page itself puts and gets nothing.
function answerCapabilities({ source, origin }, { message_id }) {
  const frame = "lti_storage_frame";
  const supported_messages = [
    { subject: "lti.capabilities" },
    { subject: "lti.put_data", frame },
    { subject: "lti.get_data", frame },
    { subject: "lti.close" },
    { subject: "lti.frameResize" },
  ];
  source.postMessage({ subject: "lti.capabilities.response", message_id, supported_messages }, origin);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
