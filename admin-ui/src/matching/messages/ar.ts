import type { SameKeys } from "../../shared/i18n.js";
import type en from "./en.js";

export default {
  "met.skills": "مطلوب ومعروض: {words}",
  "met.topics": "موضوعات مشتركة: {words}",
  "met.languages": "لغات مشتركة: {words}",
  "met.ranking": "الترتيب {place} في قائمة الرغبات",
  "met.mentor-ranking": "رقم {place} في قائمة من يعطي",
  "met.nothing": "لم تذكرا شيئًا مشتركًا بعد. هذا الاختيار يضمن ألا يبقى أحد وحيدًا.",
  "criterion.skills": "المهارات",
  "criterion.topics": "الموضوعات",
  "criterion.languages": "اللغات",
  "criterion.ranking": "الرغبات",
  "criterion.mentor-ranking": "أمنيات من يعطون",
  "table.caption": "نقاط هذا الاختيار، معيارًا معيارًا",
  "table.criterion": "المعيار",
  "table.met": "ما التقى",
  "table.points": "النقاط",
  "table.of": "{points} من {most}",
  "table.unknown": "لم يذكره أحدهما",
  "table.none": "لا شيء",
  "table.total": "المجموع",
  "table.show": "النقاط في جدول",
  "bar.label": "{points} من {most} نقطة",
} satisfies SameKeys<typeof en>;
