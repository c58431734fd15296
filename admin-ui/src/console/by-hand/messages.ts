import { catalogue } from "../../shared/i18n.js";

/** The texts of registering and editing by hand. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
