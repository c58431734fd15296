// A stand-in for the tool, for looking at pages and for the browser tests: /app/<fixture> is a page
// whose API answers come from test/fixtures/<fixture>.json. Its Content-Security-Policy is as
// strict as the tool's.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = { ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join("; ");

/** Everything here is run in the module's folder. */
const fixtures = pathToFileURL("test/fixtures/");

/** Starts serving the bundle in `ui` (a folder URL) on a port, 0 for any; resolves to the server. */
export function serve(ui, port = 0) {
  const server = createServer((request, response) => {
    answer(request, ui).then(
      ({ status = 200, type, body }) => {
        response.writeHead(status, {
          "Content-Type": `${type}; charset=utf-8`,
          "Content-Security-Policy": POLICY,
          "Cache-Control": "no-store",
        });
        response.end(body);
      },
      (error) => {
        response.writeHead(error.code === "ENOENT" ? 404 : 500, { "Content-Type": "text/plain" });
        response.end(String(error));
      },
    );
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

async function answer(request, ui) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.startsWith("/ui/")) {
    const file = normalize(pathname.slice("/ui/".length));
    return { type: TYPES[extname(file)] ?? "text/plain", body: await readFile(new URL(file, ui)) };
  }
  if (pathname.startsWith("/app/")) {
    const fixture = await read(pathname.slice("/app/".length));
    return { type: "text/html", body: shell(fixture, searchParams.get("locale") ?? "en") };
  }
  if (pathname.startsWith("/static/")) {
    const file = normalize(pathname.slice("/static/".length));
    const type = TYPES[extname(file)] ?? "text/html";
    return { type, body: await readFile(new URL(file, fixtures)) };
  }
  const page = new URL(request.headers.referer ?? "/app/none", "http://localhost").pathname;
  const { api = {} } = await read(page.slice("/app/".length));
  const key = `${request.method} ${pathname}`;
  if (!(key in api)) {
    const body = JSON.stringify({ title: "Not Found", code: "not-found", detail: key });
    return { status: 404, type: "application/problem+json", body };
  }
  return { type: "application/json", body: JSON.stringify(api[key]) };
}

async function read(name) {
  const text = await readFile(new URL(`${normalize(name)}.json`, fixtures), "utf8");
  return JSON.parse(text);
}

function shell({ view, launch = "0193", ...more }, locale) {
  const config = { csrf: "csrf", locale, dir: locale === "ar" ? "rtl" : "ltr", view, launch };
  const { reason, about, returnUrl, appointed } = more;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tandem</title>
<link rel="icon" href="/ui/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/ui/app.css">
<script type="module" src="/ui/app.js"></script>
</head>
<body><main></main>
<script type="application/json" id="tandem-config">${JSON.stringify({ ...config, reason, about, returnUrl, appointed })}</script>
</body>
</html>`;
}
