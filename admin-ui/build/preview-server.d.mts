import type { Server } from "node:http";

export function serve(ui: URL, port?: number): Promise<Server>;
