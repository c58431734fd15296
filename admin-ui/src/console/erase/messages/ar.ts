import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  title: "لمن يطلب منك",
  back: "العودة إلى الأنظمة",
  lead: "اعتراض على استعمال أو محو لمن طلب ذلك منك. ويستطيع كل شخص فعل ذلك بنفسه من «بياناتك» في أسفل كل صفحة.",
  text: "الاسم أو البريد الإلكتروني",
  search: "بحث",
  found: {
    zero: "لم يُعثر على أحد.",
    one: "عُثر على شخص واحد.",
    two: "عُثر على شخصين.",
    few: "عُثر على {count} أشخاص.",
    other: "عُثر على {count} شخصًا.",
  },
  name: "الاسم",
  email: "البريد الإلكتروني",
  do: "الإجراء",
  choose: "من أجله…",
  "choose.label": "من أجل {name}…",
} satisfies SameKeys<typeof en>;
