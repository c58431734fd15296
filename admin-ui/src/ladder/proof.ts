// A launch without its cookie: asks the platform's storage for the proof, then posts it along.
import { ladder, stuck } from "./page.js";
import { get } from "./platform-storage.js";

const form = document.querySelector("form");
const { storage } = ladder();
const proof = storage ? await get(storage) : undefined;
const field = form?.elements.namedItem("proof");
if (form && proof !== undefined && field instanceof HTMLInputElement) {
  field.value = proof;
  form.submit();
} else {
  stuck();
}
