import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  opened: "فتح الطاقم جزءًا مما كتبتَه مع {name}",
  "opened.text":
    "لحماية شخص ما طلب ذلك {asked} ووافق عليه {approved} في {date}. يستطيع الاثنان القراءة حتى {until}؛ وتُدوَّن كل قراءة في «بياناتك».",
  "opened.AGREEMENT": "الاتفاق مع الاقتراحات والملاحظات عليه",
  "opened.GOALS": "أهدافكما المشتركة وما عُرض لها",
  "opened.MEETINGS": "متى التقيتما وحول ماذا",
  "opened.never":
    "تبقى ملاحظات اللقاءات والملاحظات الخاصة مغلقة. اسأل الاثنين أو مسؤول حماية البيانات في مؤسستك عن الأمر.",
} satisfies SameKeys<typeof en>;
