import { catalogue } from "../../shared/i18n.js";

/** The texts of the people of an LMS. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
