import type { AnswerType } from "../../matching/answers.js";

/** Types of answers, in the order in which they are offered. */
export const TYPES = ["TEXT", "ONE", "SEVERAL", "NUMBER", "YES_NO", "DATE"] as const;

/** How answers of each type can be compared, in the order in which it is offered. */
export const WAYS = {
  TEXT: ["NOT", "ALIKE"],
  ONE: ["NOT", "ALIKE", "DIFFERENT"],
  SEVERAL: ["NOT", "OFFERED", "ALIKE", "DIFFERENT"],
  NUMBER: ["NOT", "NEAR", "AT_LEAST"],
  YES_NO: ["NOT", "ALIKE", "DIFFERENT"],
  DATE: ["NOT", "NEAR"],
} as const satisfies Record<AnswerType, readonly string[]>;

export type Way = (typeof WAYS)[AnswerType][number];

/** Texts by language, English among them. */
export type Texts = Readonly<Record<string, string>>;

/** An answer to choose; one that was never kept has no id yet. */
export interface Choice {
  readonly id: string;
  readonly text: Texts;
}

/** A question that a program asks of its own. */
export interface Question {
  readonly key: string;
  /** Of its wording; 0 where it was never kept. */
  readonly version: number;
  readonly type: AnswerType;
  readonly text: Texts;
  readonly hint?: Texts | null;
  readonly asked: readonly ("MENTOR" | "MENTEE")[];
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly least?: number | null;
  readonly most?: number | null;
  readonly way: Way;
  /** How far apart counts nothing, where answers are to be close. */
  readonly within?: number | null;
  readonly shown: boolean;
  readonly retired: boolean;
  readonly points: number;
  /** Whether people have answered it, so that its meaning stays. */
  readonly answered: boolean;
}

/** GET /api/console/questions/{registration}/{program}. */
export interface Questions {
  readonly name: string;
  /** That the program speaks, English first. */
  readonly languages: readonly string[];
  readonly questions: readonly Question[];
  readonly version: number;
}

/** GET /api/console/questions/{registration}/{program}/elsewhere. */
export interface Elsewhere {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly Question[];
}

/** Nothing said of it yet. */
export const NEW_QUESTION: Question = {
  key: "",
  version: 0,
  type: "ONE",
  text: {},
  asked: ["MENTEE", "MENTOR"],
  required: false,
  choices: [
    { id: "", text: {} },
    { id: "", text: {} },
  ],
  way: "ALIKE",
  shown: true,
  retired: false,
  points: 100,
  answered: false,
};

const LONGEST_KEY = 40;

/** A stable name out of a text, unlike the others; people never see more of it than a column. */
export function keyOf(text: string, otherwise: string, others: readonly string[]): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST_KEY - 3)
    .replace(/-+$/, "");
  const base = plain.length > 1 ? plain : otherwise;
  let key = base;
  for (let number = 2; others.includes(key); number++) {
    key = `${base}-${number}`;
  }
  return key;
}

/** The questions with a key and ids of choices for what has none yet, as they are sent. */
export function keyed(questions: readonly Question[]): Question[] {
  const keys = questions.map((one) => one.key).filter((key) => key !== "");
  return questions.map((one) => {
    const key = one.key || keyOf(one.text["en"] ?? "", "question", keys);
    keys.push(key);
    const ids = one.choices.map(({ id }) => id).filter((id) => id !== "");
    const choices = one.choices.map((choice) => {
      const id = choice.id || keyOf(choice.text["en"] ?? "", "choice", ids);
      ids.push(id);
      return { ...choice, id };
    });
    return { ...one, key, choices };
  });
}

/** The question of another type: what only the old one has is gone. */
export function typed(one: Question, type: AnswerType): Question {
  const ways: readonly Way[] = WAYS[type];
  const chosen = type === "ONE" || type === "SEVERAL";
  const way = ways.includes(one.way) ? one.way : "NOT";
  return {
    ...one,
    type,
    way,
    shown: one.shown || way === "NOT",
    choices: chosen ? (one.choices.length > 0 ? one.choices : NEW_QUESTION.choices) : [],
    least: type === "NUMBER" ? (one.least ?? 0) : null,
    most: type === "NUMBER" ? (one.most ?? 10) : null,
    within: way === "NEAR" ? (one.within ?? null) : null,
  };
}

/** The question compared in another way: what is compared is asked of both sides. */
export function compared(one: Question, way: Way): Question {
  return {
    ...one,
    way,
    asked: way === "NOT" ? one.asked : NEW_QUESTION.asked,
    shown: one.shown || way === "NOT",
    within: way === "NEAR" ? (one.within ?? (one.type === "DATE" ? 365 : 10)) : null,
  };
}
