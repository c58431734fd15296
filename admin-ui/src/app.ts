import { config, type ViewName } from "./shared/config.js";
import { followContentHeight } from "./shared/frame.js";
import { offerOwnData } from "./shared/own-data.js";
import { showWayBack } from "./shared/way-back.js";

/** A view's module: the name of the element that is the view. */
interface ViewModule {
  readonly view: string;
}

/** Every view by the name that the server gives; only the one asked for is fetched. */
const views: Readonly<Record<ViewName, () => Promise<ViewModule>>> = {
  journey: () => import("./journey/journey.js"),
  course: () => import("./course/course.js"),
  review: () => import("./course/review.js"),
  "deep-linking": () => import("./deep-linking/deep-linking.js"),
  setup: () => import("./deep-linking/setup.js"),
  privacy: () => import("./privacy/privacy.js"),
  "not-ready": () => import("./deep-linking/not-ready.js"),
  console: () => import("./console/console.js"),
  "console-sign-in": () => import("./console/sign-in.js"),
};

const { locale, dir, view } = config();
document.documentElement.lang = locale;
document.documentElement.dir = dir;
const module = await views[view]();
const main =
  document.querySelector("main") ?? document.body.appendChild(document.createElement("main"));
main.classList.add("page");
main.replaceChildren(document.createElement(module.view));
void offerOwnData(main);
showWayBack(main);
followContentHeight();
