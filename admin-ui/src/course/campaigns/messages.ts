import { catalogue } from "../../shared/i18n.js";

/** The texts of a course's links that invite. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
