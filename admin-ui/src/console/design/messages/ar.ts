import type { SameKeys } from "../../../shared/translate.js";
import type en from "./en.js";

export default {
  title: "برنامج جديد",
  back: "البرامج",
  lead: "ابدأ بالنتيجة. اختر ما الذي ينبغي أن يتغير، فيقترح تاندم الطريق إليه؛ وغيّر ما تشاء.",
  aim: "ما الغاية منه؟",
  "aim.OTHER": "شيء آخر",
  suggested: "نقترح: {template}",
  other: "اختر قالبًا آخر",
  template: "القالب",
  facts:
    "{summary} لفئتي {mentors} و{mentees}؛ حتى {months} شهرًا؛ {clauses} بندًا، منها {required} إلزامية.",
  measured: "لا توقيع دون هدف قابل للقياس.",
  combined: "يُنشأ برنامجان، واحد من كل نوع، للأشخاص أنفسهم.",
  name: "الاسم",
  "name.hint": "كما سيقرؤه المدرّسون والمتعلمون.",
  create: "فتح البرنامج",
  created: "البرنامج {name} مفتوح. يستطيع المدرّسون إضافته إلى مقرراتهم الآن.",
  "problem.invalid-name": "أعط اسمًا من 1 إلى 200 حرف.",
} satisfies SameKeys<typeof en>;
