import type { SameKeys } from "../../../shared/translate.js";
import type en from "./en.js";

export default {
  title: "من يريد المشاركة",
  text: "يشارك كل منهم عند موافقتك بما يظهر هنا. ويقرأ السبب الذي تذكره.",
  none: "لا أحد ينتظر قرارًا.",
  applied: "طلب {time}",
  "applied.cohort": "طلب {time} الانضمام إلى {cohort}",
  skills: "المهارات",
  topics: "الموضوعات",
  reason: "لماذا؟",
  "reason.hint": "سيقرأ {name} هذا.",
  admit: "قبول",
  decline: "عدم القبول",
  admitted: "يشارك {name} الآن.",
  declined: "أُبلغ {name} بالسبب.",
  decided: {
    zero: "لا قرارات",
    one: "قرار واحد",
    two: "قراران",
    few: "{count} قرارات",
    many: "{count} قرارًا",
    other: "{count} قرار",
  },
  "state.ADMITTED": "مقبول",
  "state.DECLINED": "غير مقبول",
  "problem.program-full": "كل الأماكن مشغولة. اطلب المزيد من المسؤول.",
  "problem.reason-missing": "اذكر السبب في جملة يقرؤها الشخص.",
} satisfies SameKeys<typeof en>;
