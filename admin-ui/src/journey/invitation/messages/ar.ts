import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "أنت مدعو إلى المشاركة",
  text: "يودّ من يديرون هذا البرنامج أن تشارك فيه بصفة {role}. بقولك نعم يبدأ ملفك، ولا يُقدَّم شيء قبل أن تقدمه بنفسك. وإن رفضت فلن يسألك أحد مرة أخرى.",
  yes: "نعم، ابدأ ملفي",
  no: "لا، شكرًا",
  accepted: "بدأ ملفك.",
  declined: "لن يسألك أحد مرة أخرى.",
  "problem.not-invited": "لم تعد هناك دعوة للرد عليها.",
} satisfies SameKeys<typeof en>;
