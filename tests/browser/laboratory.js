// A worker in which Python works on the browser's own files, as that of the app does; see
// laboratory.py. It tells by requests that wait for their answer: what was told, was heard.
import { loadPyodide } from "./pyodide/pyodide.mjs";

function tell(kind, text = "") {
  const request = new XMLHttpRequest();
  request.open("POST", `/told/${kind}`, false);
  request.send(text);
}

// Opens one handle for each name in the folder, or none of them.
async function open(folder, names) {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(folder, { create: true });
  const files = {};
  try {
    for (const name of names) {
      const file = await place.getFileHandle(name, { create: true });
      files[name] = await file.createSyncAccessHandle();
    }
  } catch (error) {
    Object.values(files).forEach((file) => file.close());
    throw error;
  }
  return files;
}

async function forget(folder) {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder, { recursive: true });
}

async function start() {
  const archive = fetch("archive.zip").then((response) => response.arrayBuffer());
  const python = await loadPyodide({ lockFileContents: { info: INFO, packages: {} } });
  python.unpackArchive(await archive, "zip", { extractDir: "/laboratory" });
  python.registerJsModule("aftercare_js", { files: null, tell });
  python.registerJsModule("laboratory", { tell, open, forget });
  python.runPython("import sys; sys.path.insert(0, '/laboratory')");
  return python;
}

const started = start();

// The page asks for a script, or the address of the page does.
async function run({ script, given }) {
  try {
    const python = await started;
    const { main } = python.pyimport(`tests.browser.inside.${script}`);
    await main(given);
    tell(`ended-${script}`);
  } catch (error) {
    tell("failed", String(error.type ? error.message : error.stack));
  }
}

self.onmessage = ({ data }) => run(data);
const asked = new URL(self.location).searchParams;
if (asked.has("script")) run({ script: asked.get("script"), given: asked.get("given") });
