import { config, own } from "./config.js";

/** Codes that the client itself gives, when no answer of the server explains what happened. */
export type ClientCode = "offline" | "unreachable" | "timeout" | "unexpected-answer";

/** A request that did not do what was asked: an RFC 9457 problem, or a client code. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";

  constructor(
    /** Stable; the catalogues have one text per code under `problem.<code>`. */
    readonly code: string,
    /** The HTTP status; 0 where there was no answer. */
    readonly status: number,
    readonly detail: string,
    readonly correlationId?: string | undefined,
    /** All members of the problem document, for codes that carry more. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${detail}`);
  }
}

/** How a single request may differ from the usual. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until the request counts as lost; 20,000 unless told. */
  readonly timeout?: number;
}

const TIMEOUT = 20_000;

async function request<T>(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<T> {
  return answer<T>(await send(method, path, body, options));
}

/** A file, whatever its type. */
async function file(path: string, options: RequestOptions = {}): Promise<Blob> {
  const response = await send("GET", path, undefined, options, "*/*");
  return response.ok ? response.blob() : answer<never>(response);
}

async function send(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions,
  accept = "application/json",
): Promise<Response> {
  const { launch, csrf, bearer } = config();
  const headers: Record<string, string> = { Accept: accept, "Tandem-Launch": launch };
  const init: RequestInit = { method, headers, credentials: "same-origin", cache: "no-store" };
  if (bearer) {
    headers["Authorization"] = `Bearer ${bearer}`;
  }
  if (method !== "GET") {
    headers["Tandem-CSRF"] = csrf;
  }
  if (body instanceof Blob) {
    headers["Content-Type"] = "application/octet-stream";
    init.body = body;
  } else if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body);
  }
  const timeout = AbortSignal.timeout(options.timeout ?? TIMEOUT);
  init.signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    return await fetch(own(path), init);
  } catch (cause) {
    if (options.signal?.aborted) {
      throw cause;
    }
    throw new ApiProblem(lost(timeout), 0, String(cause));
  }
}

function lost(timeout: AbortSignal): ClientCode {
  return timeout.aborted ? "timeout" : navigator.onLine ? "unreachable" : "offline";
}

async function answer<T>(response: Response): Promise<T> {
  const type = response.headers.get("Content-Type") ?? "";
  const isJson = /[/+]json\b/.test(type);
  if (response.ok) {
    if (response.status === 204 || response.headers.get("Content-Length") === "0") {
      return undefined as T;
    }
    if (!isJson) {
      throw new ApiProblem("unexpected-answer", response.status, type);
    }
    return (await response.json()) as T;
  }
  const members: unknown = isJson ? await response.json().catch(() => ({})) : {};
  throw problem(response.status, members as Readonly<Record<string, unknown>>);
}

/** Reads a problem document, tolerantly: a proxy on the way may have answered instead of us. */
export function problem(status: number, members: Readonly<Record<string, unknown>>): ApiProblem {
  const text = (name: string): string | undefined => {
    const value = members[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const fallback =
    status === 401 ? "session-over" : status >= 500 ? "server-error" : "unexpected-answer";
  return new ApiProblem(
    text("code") ?? fallback,
    status,
    text("detail") ?? text("title") ?? "",
    text("correlationId"),
    members,
  );
}

/** The tool's own API; every method rejects with an {@link ApiProblem}. */
export const api = {
  get: <T>(path: string, options?: RequestOptions) => request<T>("GET", path, undefined, options),
  post: <T>(path: string, body: unknown = {}, options?: RequestOptions) =>
    request<T>("POST", path, body, options),
  put: <T>(path: string, body: unknown, options?: RequestOptions) =>
    request<T>("PUT", path, body, options),
  patch: <T>(path: string, body: unknown, options?: RequestOptions) =>
    request<T>("PATCH", path, body, options),
  delete: <T>(path: string, body?: unknown, options?: RequestOptions) =>
    request<T>("DELETE", path, body, options),
  file,
};
