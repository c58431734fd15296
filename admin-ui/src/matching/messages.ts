import { catalogue } from "../shared/i18n.js";

/** The texts that say why two people were matched. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
