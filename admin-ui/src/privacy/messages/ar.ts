import type { SameKeys } from "../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "بياناتك",
  lead: "لا يستخدم Tandem أدوات تحليل ولا إعلانات، ولا يعطي شيئًا لأحد سوى نظام إدارة التعلّم الذي فُتح منه.",
  kept: "ما يُحتفظ به",
  "kept.text":
    "هذه هي القائمة نفسها التي يتّبعها البرنامج حين يُعدّ النسخ ويمحو. يُصحَّح الاسم والعنوان والأدوار في نظام إدارة التعلّم، ويأخذ Tandem التغيير عند الفتح التالي.",
  why: "لماذا",
  until: "إلى متى",
  readers: "من يراه",
  copy: "في نسختك",
  "copy.yes": "نعم",
  "copy.no": "لا",
  erasure: "عند المحو",
} satisfies SameKeys<typeof en>;
