import { html, nothing, type TemplateResult } from "lit";
import { date, list, number } from "../shared/i18n.js";
import { t } from "./messages.js";

/** What sort of answer a question wants. */
export type AnswerType = "TEXT" | "ONE" | "SEVERAL" | "NUMBER" | "YES_NO" | "DATE";

/** A program's own question as people read it. */
export interface Asked {
  readonly text: string;
  readonly type: AnswerType;
}

/** What somebody answered to one. */
export interface Answer extends Asked {
  readonly values: readonly string[];
}

/** What somebody answered to the program's own questions. */
export function answers(all: readonly Answer[] = []): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<dl class="facts">
        ${all.map(
          ({ text, type, values }) =>
            html`<dt>${text}</dt>
              <dd dir="auto">${list(values.map((value) => said(type, value)))}</dd>`,
        )}
      </dl>`;
}

/** What the answers of two people came to, the mentee's first where there are two. */
export function answersMet({ text, type }: Asked, met: readonly string[]): string {
  const words = met.map((value) => said(type, value));
  if (words.length === 0) {
    return t("met.asked.other", { question: text });
  }
  return type === "NUMBER" || type === "DATE"
    ? t("met.asked.both", { question: text, own: words[0] ?? "", theirs: words[1] ?? "" })
    : t("met.asked", { question: text, words: list(words) });
}

function said(type: AnswerType, value: string): string {
  switch (type) {
    case "DATE":
      return date(value);
    case "NUMBER":
      return number(Number(value));
    case "YES_NO":
      return value === "yes" ? t("answer.yes") : t("answer.no");
    default:
      return value;
  }
}
