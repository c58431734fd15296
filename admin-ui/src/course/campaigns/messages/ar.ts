import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "روابط تدعو إلى المساعدة",
  head: "الرابط",
  reached: "جاؤوا عن طريقه",
  offered: "سلّموا ملفًا",
  matched: "ثم كان لهم ثنائي",
  note: "يُحسب أول رابط جاء الشخص عن طريقه. وحيث جاء أقل من خمسة أشخاص لا يُعرض ما فعلوه.",
} satisfies SameKeys<typeof en>;
