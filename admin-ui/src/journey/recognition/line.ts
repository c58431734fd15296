import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { checkField } from "../../shared/fields.js";
import { list, number } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import type { Line } from "./data.js";
import { linePicture } from "./line-picture.js";
import { t } from "./messages.js";

/** Who helped the person, whom they helped, and what became of it where that may be known. */
class LinePart extends Part {
  static override properties = { ...Part.properties, line: { state: true } };

  declare private line: Line | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.line = await api.get<Line>("/api/recognition/line");
    });
  }

  protected override render(): Content {
    const { line, failure } = this;
    if (!line || line.helpedBy.length + line.helped.length === 0) {
      return failure ? problemNotice(failure) : nothing;
    }
    return html`<section class="stack" aria-labelledby="line">
      <h2 id="line">${t("line.title")}</h2>
      ${failure ? problemNotice(failure) : nothing}
      ${
        line.helpedBy.length > 0
          ? html`<p class="prose">${t("line.by", { names: list(line.helpedBy) })}</p>`
          : nothing
      }
      ${linePicture(line)} ${line.helped.length > 0 ? table(line) : nothing}
      ${line.helpedBy.length > 0 ? this.#consent(line) : nothing}
    </section>`;
  }

  #consent({ known }: Line): TemplateResult {
    return checkField({
      name: "line-known",
      label: t("line.known"),
      hint: t("line.known.hint"),
      required: false,
      disabled: this.busy,
      checked: known,
      onChange: (checked) => void this.#letBeKnown(checked),
    });
  }

  /** What was chosen is seen at once, and what holds again where it could not be kept. */
  async #letBeKnown(known: boolean): Promise<void> {
    const before = this.line;
    if (!before) {
      return;
    }
    this.line = { ...before, known };
    const saved = await this.attempt(async () => {
      this.line = await api.put<Line>("/api/recognition/line", { known });
    });
    if (saved) {
      announce(known ? t("line.known.yes") : t("line.known.no"));
    } else {
      this.line = before;
    }
  }
}

function table({ helped }: Line): TemplateResult {
  return html`<table class="table">
    <caption class="only-heard">
      ${t("line.title")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("line.helped")}</th>
        <th scope="col">${t("line.onward")}</th>
      </tr>
    </thead>
    <tbody>
      ${helped.map(
        ({ name, onward }) =>
          html`<tr>
            <th scope="row"><bdi>${name}</bdi></th>
            <td data-label=${t("line.onward")}>
              ${onward == null ? t("line.private") : onward === 0 ? t("line.notYet") : number(onward)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

customElements.define("x-line", LinePart);
