/** A page of the console: its place in the address, and its module. */
export interface Section {
  readonly id: "registrations" | "connect" | "programs" | "deliveries" | "certification";
  /** Connecting a further LMS is the operator's; an L&D admin sees their own LMS. */
  readonly operatorOnly: boolean;
  readonly load: () => Promise<{ readonly view: string }>;
}

/** The console's pages in the order of their tabs; the first is where one arrives. */
export const sections: readonly Section[] = [
  { id: "registrations", operatorOnly: false, load: () => import("./registrations.js") },
  { id: "connect", operatorOnly: true, load: () => import("./connect.js") },
  { id: "programs", operatorOnly: false, load: () => import("./programs/programs.js") },
  { id: "deliveries", operatorOnly: false, load: () => import("./deliveries.js") },
  {
    id: "certification",
    operatorOnly: false,
    load: () => import("./certification/certification.js"),
  },
];
