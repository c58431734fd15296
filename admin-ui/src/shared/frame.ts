/**
 * Asks the LMS to make our frame as high as the page. The message holds a number and nothing else,
 * so it may go to any parent.
 */
export function followContentHeight(): void {
  if (window.parent === window) {
    return;
  }
  let last = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height > 0 && Math.abs(height - last) > 1) {
      last = height;
      window.parent.postMessage({ subject: "lti.frameResize", height }, "*");
    }
  });
  observer.observe(document.body);
}
