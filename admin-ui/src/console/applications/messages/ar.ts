import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "الطلبات",
  back: "كيف يدخل الناس",
  lead: "قرر بشأن كثيرين دفعة واحدة. ترى أولًا من يعنيه الأمر ومن لا يعنيه، ويُنفَّذ كله أو لا شيء منه، ويمكنك التراجع عنه يومًا واحدًا.",
  "none.title": "لم يتقدم أحد بعد",
  "none.text": "تأتي الطلبات حيث يطلب البرنامج شيئًا ممن يريد المشاركة.",
  show: "اعرض",
  "state.APPLIED": "ينتظر",
  "state.ADMITTED": "قُبل",
  "state.DECLINED": "رُفض",
  shown: {
    zero: "لا طلبات.",
    one: "طلب واحد.",
    two: "طلبان.",
    few: "{count} طلبات.",
    many: "{count} طلبًا.",
    other: "{count} طلب.",
  },
  name: "الاسم",
  course: "المقرر",
  as: "بصفة",
  "side.MENTOR": "من يساعد",
  "side.MENTEE": "من يتعلم",
  cohort: "الفوج",
  applied: "تقدّم في",
  "act.ADMIT": "القبول",
  "act.DECLINE": "الرفض",
  "act.MOVE": "النقل إلى فوج آخر",
  to: "أي فوج",
  "problem.unknown-cohort": "اختر فوجًا من هذا البرنامج.",
} satisfies SameKeys<typeof en>;
