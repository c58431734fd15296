import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "كيف تسير الأمور",
  lead: "أسئلة قصيرة عنكما. يرى {name} إجاباتك بعد أن يجيب كلاكما، ولا يراها أحد غيره.",
  "who.title": "من يرى ماذا",
  "who.pair": "ترى أنت و{name} أرقام بعضكما بعد أن يجيب كلاكما عن الأسئلة نفسها.",
  "who.staff":
    "لا يرى القائمون على البرنامج أي إجابة. إذا بقي شيء منخفضًا أسبوعًا، يظهر في مقررك أن على أحدهم أن يسأل عن سير الأمور، لا السبب.",
  "who.groups": "يرى المسؤولون متوسط خمسة أشخاص على الأقل، لا أقل من ذلك، ولا شيء يحمل اسمك.",
  "none.title": "لا شيء للإجابة الآن",
  "none.text": "تأتي الأسئلة التالية من تلقاء نفسها وتظهر في النظرة العامة.",
  "occasion.PULSE": "نبض",
  "occasion.MIDPOINT": "منتصف الطريق",
  "occasion.CLOSING": "الختام",
  "sheet.until": "يمكنك الإجابة حتى {date}. لا يلزم أن تجيب عن كل شيء.",
  "sheet.source": "الاستبيان: {source}",
  "sheet.save": "إرسال هذه الإجابات",
  "sheet.once": "الإجابات نهائية، حتى لا يغيّرها أحدكما بعد أن يرى إجابات الآخر.",
  "sheet.none": "اختر رقمًا لعبارة واحدة على الأقل.",
  "sheet.saved": "وصلت إجاباتك.",
  "scale.point": "{number}: {label}",
  "warn.title": "هناك ما هو منخفض: تحدّثا عنه",
  "warn.text":
    "هذا بينكما. اسأل {name} عمّا يساعد، أو عدّلا اتفاقكما إن لم يعد مناسبًا، أو أنهيا الأمر بلا لوم وابحث عن شخص آخر.",
  "warn.meet": "التخطيط للقاء",
  "warn.agreement": "الاطلاع على الاتفاق",
  "results.title": "ما قلته حتى الآن",
  "results.waiting": "تظهر إجابات {name} هنا عندما تصل.",
  "results.caption": "{survey}، أجبت في {date}",
  "results.scale": "من {from} إلى {to}",
  "results.what": "الموضوع",
  "results.mine": "أنت",
  "results.missing": "بلا إجابة",
  "problem.survey-closed": "لم تعد الإجابة عن هذا ممكنة، أو أنك أجبت عنه من قبل.",
  "problem.answered-already": "أجبت عن هذا من قبل، ربما في نافذة أخرى.",
  "problem.invalid-answer": "اختر رقمًا لعبارة واحدة على الأقل.",
} satisfies SameKeys<typeof en>;
