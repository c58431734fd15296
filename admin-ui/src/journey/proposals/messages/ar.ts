import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "من اختير لك",
  "wait.title": "لا اقتراح بعد",
  "wait.text": "سُلّم ملفك. وبعد إجراء المطابقة سترى هنا من اختير لك ولماذا.",
  "card.title": "أنت و{name}",
  why: "لماذا أنتما الاثنان",
  about: "بكلمات {name}",
  "proposed.text": "تصبحان ثنائيًا عندما يوافق كلاكما. يرجى الرد حتى {date}.",
  "waiting.text": "لقد وافقت. أمام {name} حتى {date} للرد.",
  partnerYes: "وافق {name} بالفعل.",
  accept: "نعم، أود ذلك",
  accepted: "لقد وافقت.",
  decline: "لا، شكرًا",
  "decline.title": "هل ترفض العمل مع {name}؟",
  "decline.text":
    "ليس ذلك ذنب أحد، ولست مطالبًا بذكر السبب. ستدخل المطابقة التالية من دون هذا الثنائي.",
  declined: "لقد رفضت. ستدخل المطابقة التالية.",
  "state.PROPOSED": "مقترح",
  "state.ACCEPTED": "أنتما ثنائي",
  "state.ACTIVE": "تعملان معًا",
  "state.PAUSED": "أنتما في استراحة",
  "state.CLOSED": "انتهى",
  "state.DECLINED": "مرفوض",
  "state.EXPIRED": "لم يُجب عنه في الوقت المحدد",
  "pair.text": "أنت و{name} وافقتما.",
  "pair.go": "الانتقال إلى الاتفاقية",
  "rematch.title": "شخص آخر",
  "rematch.text":
    "هؤلاء متاحون ومناسبون، الأنسب أولًا. لست بحاجة إلى انتظار المطابقة التالية: اقترح أحدهم فيُسأل فورًا.",
  "rematch.button": "اقترحني مع {name}",
  "rematch.done": "سُئل {name}.",
  "problem.not-a-candidate": "لم يعد هذا الشخص متاحًا. تعرض الصفحة من هو متاح.",
  past: "اقتراحات سابقة",
  "problem.proposal-expired": "انقضى وقت هذا الاقتراح. ستدخل المطابقة التالية.",
  "problem.pair-moved-on": "تغيّرت حالة هذا الاقتراح. تعرض الصفحة حالته الآن.",
} satisfies SameKeys<typeof en>;
