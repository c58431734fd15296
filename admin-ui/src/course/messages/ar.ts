import type { SameKeys } from "../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "برنامجك",
} satisfies SameKeys<typeof en>;
