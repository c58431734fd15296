import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "ما حققه البرنامج",
  back: "التقرير كله",
  counted: "حُسبت في {time}.",
  print: "بصيغة PDF للعرض",
  "aims.title": "الغاية منه",
  "aims.none": "لم يقل أحد بعد ما الغاية من هذا البرنامج.",
  "aims.measure": "{count} من {of}، والمطلوب {target}",
  "aims.few": "أقل من أن يُعرض، والمطلوب {target}",
  "aims.nobody": "لا أحد بعد، والمطلوب {target}",
  "way.title": "إلى أين وصل الناس",
  "way.of": "{share} ممن قبلهم",
  "today.title": "اليوم",
  "today.pairs": "ثنائيات جارية",
  "today.need": "منها ما يحسن سؤاله عن حاله",
  "today.evidenced": "أهداف كما هو متوقع أو أفضل، بتوقيع الطرف الآخر",
  "today.claimed": "مثلها بحسب ما يقوله الناس أنفسهم",
  "today.goals": "{count} من {of}",
  "today.few": "أقل من أن يُعرض",
  "today.waiting": "يبحثون عن أحد",
  "today.free": "مقاعد حرة",
  "today.back": "من أتمّوا ويعرضون مساعدة آخرين",
  reading:
    "محسوب مما قبله الطرفان أو وقّعاه أو أكّداه؛ لم يُدخل أحد رقمًا ولم تُقرأ كلمات أحد. ولا يُعرض ما آلت إليه أهداف أقل من {people} أشخاص. الأرقام تقول ما حدث لا ما كان سيحدث بدون البرنامج.",
} satisfies SameKeys<typeof en>;
