import type { SameKeys } from "../../../shared/translate.js";
import type en from "./en.js";

export default {
  text: "ما الذي ينبغي أن يتغير بعد ذلك، بكلماتك",
  known: "كيف ستعرف ذلك؟",
  "known.text":
    "النسبة المئوية المطلوبة. اترك ما لا تريد قياسه فارغًا. يُحسب ما أكّده الطرفان أو وقّعاه، لا ما يقوله أحدهما.",
  due: "متى ينبغي بلوغه؟",
  "due.hint": "بعد هذا اليوم يُعد ما لم يُبلغ فائتًا.",
  "needs.target": "حدد نسبة لواحد منها على الأقل.",
  "measure.PAIRED": "يجدون من يساعدهم",
  "measure.PAIRED.of": "ممن ذكروا ما يبحثون عنه: قبل الطرفان.",
  "measure.AGREED": "يوقّعون اتفاقية",
  "measure.AGREED.of": "ممن وجدوا من يساعدهم: وقّع الطرفان.",
  "measure.MET": "يلتقون",
  "measure.MET.of": "ممن وجدوا من يساعدهم: أكّد الطرفان أن اللقاء تم.",
  "measure.EVIDENCED": "يقدمون دليلًا",
  "measure.EVIDENCED.of": "ممن وجدوا من يساعدهم: وقّع الطرف الآخر على الدليل.",
  "measure.GOALS_REACHED": "يبلغون أهدافًا كما هو متوقع أو أفضل",
  "measure.GOALS_REACHED.of": "من كل الأهداف ذات المستويات الخمسة: بحسب المستوى الموقّع عليه.",
  "measure.COMPLETED": "يكملون",
  "measure.COMPLETED.of": "ممن وجدوا من يساعدهم: وقّع الطرفان على النتيجة.",
  "measure.GIVING_BACK": "يعرضون مساعدة غيرهم",
  "measure.GIVING_BACK.of": "ممن أكملوا: يعرضون مقاعد لديهم.",
  "problem.invalid-objectives":
    "اكتب في 300 حرف على الأكثر ما الذي ينبغي أن يتغير، وحدد نسبة واحدة على الأقل من 1 إلى 100.",
} satisfies SameKeys<typeof en>;
