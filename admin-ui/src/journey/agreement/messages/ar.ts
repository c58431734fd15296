import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  print: "تنزيل للطباعة (PDF)",
  "amend.title": "تعديل هذه الاتفاقية أو تمديدها",
  "amend.text":
    "ما وقّعتماه يبقى كما هو. التعديل نسخة جديدة لا تضم إلا ما يتغير وسببه، وتسري حين توقّعان عليها كلاكما.",
  "amend.reason": "لماذا تريد تعديلها؟",
  "amend.reason.hint": "مثلًا: أُجّل التدريب العملي، فنحتاج إلى شهرين إضافيين.",
  "amend.propose": "كتابة تعديل",
  "amend.proposed": "الاتفاقية مفتوحة للتعديل.",
  "amend.under.title": "أنتما تعدّلان اتفاقيتكما",
  "amend.under.mine": "اقترحت هذا {when}. والسبب الذي ذكرته:",
  "amend.under.theirs": "اقترح {name} هذا {when}. والسبب المذكور:",
  "amend.under.holds": "إلى أن توقّعا كلاكما على التعديل تبقى النسخة {number} سارية.",
  "amend.changes": "ما الذي يتغير",
  "amend.changes.none": "لا شيء بعد. كل ما تغيّرانه أعلاه يظهر هنا.",
  "amend.before": "الآن",
  "amend.after": "بعد التعديل",
  "amend.nothing": "لم يُتفق على شيء",
  "amend.end": "النهاية المخطط لها",
  "amend.wouldRead": "الاتفاقية كاملة كما ستصبح",
  "amend.sign.text":
    "توقّع على هذه التغييرات وسببها، وعن نفسك فقط. ويبقى كل ما عداها كما وقّعتما عليه كلاكما.",
  "amend.sign": "توقيع التعديل",
  "amend.drop": "ترك التعديل",
  "amend.drop.title": "هل تريد ترك التعديل؟",
  "amend.drop.text": "يعود كل بند كما وقّعتما عليه كلاكما.",
  "amend.dropped": "تُرك التعديل، وما وقّعتماه يبقى ساريًا.",

  "problem.reason-missing": "اذكر لماذا تريد تعديل الاتفاقية.",
  "problem.amendment-open": "هناك تعديل يُكتب بالفعل. اطّلع عليه أدناه.",
  "problem.no-amendment": "لم يعد هناك تعديل يُكتب.",
  "problem.agreement-damaged":
    "المخزَّن ليس ما وُقّع عليه. لا يمكن استخدامه قبل أن يستعيده المسؤول. أما الملف الذي نزّلته فيبقى معتبرًا.",
} satisfies SameKeys<typeof en>;
