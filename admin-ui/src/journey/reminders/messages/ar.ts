import type { SameKeys } from "../../../shared/i18n.js";
import type en from "./en.js";

export default {
  "title.DAILY": "التذكير بالبريد: مرة في اليوم على الأكثر",
  "title.WEEKLY": "التذكير بالبريد: مرة في الأسبوع على الأكثر",
  "title.NEVER": "التذكير بالبريد: متوقف",
  text: "عندما يحين دورك تصلك رسالة واحدة عن كل شيء، ولا تصل أبدًا في ساعات هدوئك. تذكر في أي مقرر، ولا تذكر شيئًا عن الموضوع. لا يُذكَّر أحد بالشيء نفسه أكثر من أربع مرات.",
  rhythm: "كم مرة على الأكثر؟",
  "rhythm.DAILY": "مرة في اليوم",
  "rhythm.WEEKLY": "مرة في الأسبوع",
  "rhythm.NEVER": "بلا رسائل",
  "rhythm.NEVER.text": "يبقى ما ينتظرك ظاهرًا هنا.",
  from: "الهدوء من",
  until: "الهدوء حتى",
  "hours.hint": "حسب منطقتك الزمنية {zone}. الوقت نفسه مرتين يعني بلا ساعات هدوء.",
  save: "حفظ",
  saved: "تم الحفظ.",
  "problem.invalid-reminders": "اكتب وقتين من اليوم، مثل 19:00 و08:00.",
} satisfies SameKeys<typeof en>;
