import { catalogue } from "../../shared/i18n.js";

/** The texts of the page of issued credentials. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
