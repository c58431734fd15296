/**
 * The platform's storage by messages between windows (1EdTech LTI Client Side postMessages 0.1 and
 * LTI postMessage Storage 0.1). Where the messages go is found out first: the frame that the
 * platform's capabilities name, else the frame that its login named, else the page around.
 */
export interface Storage {
  /** The frame that the login named; `_parent` for the page around. */
  readonly target: string;
  /** The origin of the platform's authorization endpoint: nobody else is spoken to or believed. */
  readonly origin: string;
  readonly key: string;
}

/** Milliseconds; together below three seconds: Canvas's mobile apps offer storage and never answer. */
const CAPABILITIES_WAIT = 1_000;
const DATA_WAIT = 1_800;

/** The names of messages, now and in the drafts that some platforms still speak. */
const PREFIXES = ["lti.", "org.imsglobal.lti."] as const;

type Answer = Readonly<Record<string, unknown>>;

/** Puts a value into the platform's storage; answers whether the platform says that it is there. */
export async function put(storage: Storage, value: string): Promise<boolean> {
  const answer = await data(storage, "put_data", { key: storage.key, value });
  return answer !== undefined;
}

/** Gets a value out of the platform's storage; nothing where there is none, or no answer. */
export async function get(storage: Storage): Promise<string | undefined> {
  const value = (await data(storage, "get_data", { key: storage.key }))?.["value"];
  return typeof value === "string" && value !== "" ? value : undefined;
}

async function data(storage: Storage, name: string, content: Answer): Promise<Answer | undefined> {
  const host = around();
  if (!host) {
    return undefined;
  }
  const { prefix, frame } = await capable(host, name);
  const target = frameOf(host, frame) ?? frameOf(host, storage.target) ?? host;
  return ask(target, storage.origin, prefix + name, content, DATA_WAIT);
}

/** The window that shows this one: around a frame, behind a new window. */
function around(): Window | undefined {
  return window.parent === window ? ((window.opener as Window | null) ?? undefined) : window.parent;
}

/**
 * How the platform wants to be spoken to. The answer comes from the page around, which may be on a
 * domain of the school's own; it names a frame and nothing more, and the frame's origin is checked.
 */
async function capable(
  host: Window,
  name: string,
): Promise<{ readonly prefix: string; readonly frame: string | undefined }> {
  const asked = PREFIXES.map(async (prefix) => {
    const answer = await ask(host, undefined, `${prefix}capabilities`, {}, CAPABILITIES_WAIT);
    const supported = answer?.["supported_messages"];
    const found = (Array.isArray(supported) ? (supported as readonly Answer[]) : []).find(
      (one) => one["subject"] === prefix + name,
    );
    if (!found) {
      throw new Error("not supported");
    }
    const { frame } = found;
    return { prefix, frame: typeof frame === "string" ? frame : undefined };
  });
  return Promise.any(asked).catch(() => ({ prefix: PREFIXES[0], frame: undefined }));
}

/** A frame of another site's page can be reached by its name, and nothing else of it. */
function frameOf(host: Window, name: string | undefined): Window | undefined {
  if (!name || name === "_parent") {
    return undefined;
  }
  try {
    return (host.frames as unknown as Readonly<Record<string, Window | undefined>>)[name];
  } catch {
    return undefined;
  }
}

/**
 * Sends one message and waits for its answer: from that window, of that origin, with the same id. An
 * answer that tells of an error is none.
 */
function ask(
  target: Window,
  origin: string | undefined,
  subject: string,
  content: Answer,
  wait: number,
): Promise<Answer | undefined> {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = (answer: Answer | undefined): void => {
      done.abort();
      resolve(answer);
    };
    const timer = setTimeout(() => end(undefined), wait);
    done.signal.addEventListener("abort", () => clearTimeout(timer));
    window.addEventListener(
      "message",
      ({ data: answer, origin: from, source }: MessageEvent<Answer | null>) => {
        const ours =
          answer?.["message_id"] === id &&
          answer["subject"] === `${subject}.response` &&
          (origin === undefined ? source === target : from === origin);
        if (ours) {
          end(answer["error"] === undefined ? answer : undefined);
        }
      },
      { signal: done.signal },
    );
    target.postMessage({ subject, message_id: id, ...content }, origin ?? "*");
  });
}
