import { html, nothing, type TemplateResult } from "lit";
import { textField } from "../../shared/fields.js";
import type { Section } from "./data.js";
import { t } from "./messages.js";
import { placing, wording, type Writing } from "./writing.js";

const MOST = 12;

/** What a guide gives to read, to be written. */
export function readingFields(
  writing: Writing,
  sections: readonly Section[],
  onChange: (sections: readonly Section[], focus?: string) => void,
): TemplateResult {
  return html`<section class="stack" aria-labelledby="sections-title">
    <h2 id="sections-title" tabindex="-1">${t("sections")}</h2>
    ${sections.map((one, index) => {
      const number = index + 1;
      const title = t("section", { number });
      return html`<fieldset class="card">
        <legend class="only-heard">${title}</legend>
        <div class="split">
          <h3>${title}</h3>
          ${placing(sections, index, title, "sections", 1, onChange)}
        </div>
        ${fields(writing, one, index, (section) => onChange(sections.with(index, section)))}
      </fieldset>`;
    })}
    ${
      sections.length < MOST
        ? html`<div>
            <button
              type="button"
              class="button"
              @click=${() =>
                onChange(
                  [...sections, { title: {}, text: {} }],
                  `section-${sections.length}-title`,
                )}
            >
              ${t("section.add")}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

function fields(
  writing: Writing,
  section: Section,
  index: number,
  onChange: (section: Section) => void,
): TemplateResult {
  const number = index + 1;
  const name = `section-${index}`;
  const { title, text, link } = section;
  return html`${wording(
    writing,
    "line",
    `${name}-title`,
    t("section.title", { number }),
    title,
    (texts) => onChange({ ...section, title: texts }),
  )}
  ${wording(writing, "text", `${name}-text`, t("section.text", { number }), text, (texts) =>
    onChange({ ...section, text: texts }),
  )}
  ${textField({
    name: `${name}-link`,
    label: t("section.link", { number }),
    hint: t("section.link.hint"),
    maxlength: 500,
    value: link?.address ?? "",
    error: writing.errors[`${name}-link`],
    onInput: (address) =>
      onChange({
        ...section,
        link: address.trim() === "" ? null : { address, text: link?.text ?? {} },
      }),
  })}
  ${
    link
      ? wording(
          writing,
          "line",
          `${name}-link-text`,
          t("section.link.text", { number }),
          link.text,
          (texts) => onChange({ ...section, link: { ...link, text: texts } }),
        )
      : nothing
  }`;
}
