// The worker in which Python runs: it holds the diary's files, and makes the picture of Python's
// memory from which the next start is quick. `page.js` begins it before Flutter is there.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const SLOTS = ["journal-a", "journal-b", "mark", "damaged-1", "damaged-2", "damaged-3", "damaged-4",
  ...Array.from({ length: 14 }, (_, index) => `copy-${index + 1}`)];
const ARCHIVE = "/app.zip", UNPACKED = "/unpacked.zip"; // where Python looks for them
const PAGE_BYTES = 65536; // of WebAssembly's memory
const PATIENCE_MS = 3000; // a page that was just reloaded lets go of the files a moment later

const ours = { say, tell, bring }; // what Python calls `aftercare_js`; it sets `hear`

self.onmessage = async ({ data: begun }) => {
  self.onmessage = ({ data }) => ours.hear?.(data);
  try {
    if (begun.snapshotOnly) {
      await makeSnapshot(begun);
      self.postMessage({ kind: "snapshot-made" });
    } else {
      await run(begun);
    }
  } catch (error) {
    console.error(error);
    // A picture that could be taken up and then fails must not do so again at the next start.
    if (!begun.snapshotOnly) await globalThis.caches?.delete(picturesOf(begun)).catch(() => {});
    self.postMessage({ kind: "failed", error: String(error) });
  }
};

async function run(begun) {
  tellWhatArrives();
  const files = openFiles(begun);
  const python = (await quickly(begun)) ?? (await slowly(begun));
  python.registerJsModule("aftercare_js", Object.assign(ours, { files: await files, begun }));
  python.runPython("import aftercare.in_browser; aftercare.in_browser.begin()");
  tell("ready");
}

// Start from the picture of Python's memory; null if there is none or it fails.
async function quickly(begun) {
  const picture = begun.slowly ? null : await keptPicture(begun);
  if (!picture) return null;
  try {
    const [python, ...archives] = await Promise.all([
      load(begun, { _loadSnapshot: picture.memory }, picture.memory.length),
      picture.archive,
      unzipped(begun.unpacked),
    ]);
    delete python._api?.config?._loadSnapshot; // 40 MB that it would hold on to
    put(python, archives);
    python.runPython("import aftercare.in_browser; aftercare.in_browser.wake()");
    tell("start", { quick: true });
    return python;
  } catch (error) {
    console.warn("the quick start failed, so it is the long one", error);
    await caches.delete(picturesOf(begun));
    return null;
  }
}

async function slowly(begun, more = {}) {
  const [python, ...archives] = await Promise.all([
    load(begun, more),
    unzipped(begun.archive),
    unzipped(begun.unpacked),
  ]);
  put(python, archives);
  python.runPython(`import sys; sys.path.insert(0, "${ARCHIVE}")`);
  python.runPython("import aftercare.in_browser; aftercare.in_browser.load()");
  tell("start", { quick: false });
  return python;
}

function put(python, [archive, unpacked]) {
  python.FS.writeFile(ARCHIVE, archive, { canOwn: true });
  python.FS.writeFile(UNPACKED, unpacked, { canOwn: true });
}

// Pyodide waits for ever if its program does not come or cannot begin: so it is watched. It puts a
// picture into the memory as it is at the beginning, and that may be too small: so it is made larger.
async function load(begun, more, bytes = 0) {
  const instantiate = WebAssembly.instantiateStreaming;
  const program = Promise.withResolvers?.() ?? resolvers();
  WebAssembly.instantiateStreaming = async (...what) => {
    try {
      const made = await instantiated(instantiate, ...what);
      const { memory } = made.instance.exports;
      const lacking = bytes - (memory?.buffer.byteLength ?? bytes);
      if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE_BYTES));
      if (bytes && memory) growLittle(memory);
      return made;
    } catch (error) {
      program.reject(error);
      throw error;
    }
  };
  try {
    return await Promise.race([loadPyodide({ ...options(begun), ...more }), program.promise]);
  } finally {
    WebAssembly.instantiateStreaming = instantiate;
  }
}

// A host may send it under another name than application/wasm; a browser then refuses the stream.
async function instantiated(stream, program, imports) {
  const response = await program;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  if (response.headers.get("content-type")?.startsWith("application/wasm")) {
    return stream.call(WebAssembly, response, imports);
  }
  return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

function resolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

// Where the memory is too small, Emscripten asks for a fifth more, if that is refused for a tenth,
// and then for a twentieth: on a phone, 2 MB at a time are enough.
function growLittle(memory) {
  const grow = memory.grow.bind(memory);
  let refused = 0;
  memory.grow = (pages) => {
    refused = (refused + 1) % 3;
    if (refused) throw new RangeError("a smaller step will do");
    return grow(pages);
  };
}

// Nothing is ever installed: the list of packages is empty, so there is nothing to fetch.
const options = ({ pyodide }) => ({
  indexURL: new URL("./pyodide/", import.meta.url).href,
  lockFileContents: { info: pyodide, packages: {} },
});

async function unzipped(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return inflated(response);
}

const inflated = ({ body }) => bytesOf(new Response(body.pipeThrough(new DecompressionStream("gzip"))));

const bytesOf = async (response) => new Uint8Array(await response.arrayBuffer());

const picturesOf = ({ scope }) => `picture of ${scope}`;
const restOf = ({ build }) => `${build}-rest`; // of the archive: what is not in the picture

async function keptPicture(begun) {
  try {
    const cache = await globalThis.caches?.open(picturesOf(begun));
    const [memory, rest] = await Promise.all(
      [begun.build, restOf(begun)].map((name) => cache?.match(name)));
    return memory && rest ? { memory: await bytesOf(memory), archive: bytesOf(rest) } : null;
  } catch {
    return null;
  }
}

// What was not there at the start: a file whole and of this very version, or an error. What the
// browser kept of an earlier one is gone round.
async function bring(name) {
  const url = new URL(name, import.meta.url), integrity = ours.begun.later[name];
  const response = await fetch(url, { integrity })
    .catch(() => fetch(url, { integrity, cache: "reload" }));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const content = await (name.endsWith(".bin") ? inflated(response) : bytesOf(response));
  if (ours.begun.treating.includes(name)) tell("brought");
  return content;
}

// Made in a second worker while nobody waits; of use only to this very version, and so of nothing
// else: right after an update what is loaded may still be what the former one has kept.
async function makeSnapshot(begun) {
  await Promise.all(Object.entries(begun.hashes).map(async ([name, integrity]) =>
    (await fetch(new URL(name, import.meta.url), { integrity })).arrayBuffer()));
  const python = await slowly(begun, { _makeSnapshot: true });
  python.runPython("aftercare.in_browser.warm(); aftercare.in_browser.spare()");
  const picture = withoutRoom(python.makeMemorySnapshot());
  await caches.delete(picturesOf(begun));
  const cache = await caches.open(picturesOf(begun));
  await cache.put(restOf(begun), new Response(python.FS.readFile(ARCHIVE)));
  await cache.put(begun.build, new Response(picture));
}

// The end of the memory is empty, and need not be kept.
function withoutRoom(picture) {
  let end = picture.length;
  while (end && picture[end - 1] === 0) end -= 1;
  return picture.subarray(0, Math.ceil(end / PAGE_BYTES) * PAGE_BYTES);
}

// One handle for each file that the diary may ever have; nobody else can have them meanwhile.
async function openFiles({ scope }) {
  let folder;
  try {
    const root = await navigator.storage.getDirectory();
    folder = await root.getDirectoryHandle(encodeURIComponent(scope), { create: true });
  } catch (error) {
    console.warn("this browser keeps no files", error);
    return null;
  }
  await holdLock(scope);
  const until = performance.now() + PATIENCE_MS;
  const files = {};
  await Promise.all(SLOTS.map(async (slot) => { files[slot] = await openFile(folder, slot, until); }));
  return files;
}

async function openFile(folder, slot, until) {
  const file = await folder.getFileHandle(slot, { create: true });
  for (;;) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (error.name !== "NoModificationAllowedError" || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

// Held until this worker ends. While another tab has it, the page says so and this waits.
async function holdLock(scope) {
  if (!navigator.locks) return;
  const hold = (granted) => (lock) => lock && (granted(true), new Promise(() => {}));
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS / 3, false));
  const granted = new Promise((resolve) => navigator.locks.request(scope, hold(resolve)));
  if (!(await Promise.race([granted, waited]))) {
    tell("elsewhere");
    await granted;
    tell("here");
  }
}

function say(packet) {
  const bytes = packet.toJs();
  self.postMessage(bytes, [bytes.buffer]);
}

function tell(kind, more = {}) {
  self.postMessage({ kind, ...more });
}

function tellWhatArrives() {
  const observer = globalThis.PerformanceObserver && new PerformanceObserver((list) =>
    list.getEntries().forEach(({ name }) => tell("arrived", { url: name })));
  observer?.observe({ type: "resource", buffered: true });
}
