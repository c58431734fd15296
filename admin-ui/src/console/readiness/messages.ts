import { catalogue } from "../../shared/i18n.js";

/** The texts of what people of a program read first. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
