// The page's side of Python. It begins the worker at once, long before Flutter is there, and is
// what Flet's client then calls `jsConnect`, `jsSend` and `jsDisconnect`.
"use strict";

globalThis.aftercare = (() => {
  document.documentElement.dataset.begun = ""; // else the page says what keeps it
  const build = JSON.parse(document.getElementById("build").textContent);
  const base = new URL(document.baseURI).pathname;
  const channel = `aftercare-${crypto.randomUUID?.() ?? Math.random()}`; // not there without https
  const scope = `aftercare${base}`; // another copy on this host has a diary of its own
  const settings = { ...build, channel, scope };
  const events = new EventTarget();
  const tell = (kind, detail) => events.dispatchEvent(new CustomEvent(kind, { detail }));
  // As Flutter's own loader would choose: Chromium brings half of the canvas along.
  const canvas = Intl.v8BreakIterator && globalThis.ImageDecoder ? "chromium" : "full";
  let show = () => {};
  let quick = false;

  // Flet's client asks for these by their names; nothing here is an address of a server.
  globalThis.flet = {
    pyodide: true,
    multiView: false,
    noCdn: true,
    webSocketEndpoint: "",
    entrypointBaseUrl: base,
    assetBase: base,
    routeUrlStrategy: "hash",
    canvasKitBaseUrl: `${base}canvaskit/`,
    fontFallbackBaseUrl: "assets/fallback/",
    webRenderer: "canvaskit",
    pyodideUrl: "./pyodide/pyodide.mjs",
    appPackageUrl: build.archive,
  };

  const begin = (more) => {
    const worker = new Worker("worker.js", { type: "module" });
    worker.postMessage({ ...settings, url: document.URL, ...more });
    return worker;
  };

  // How the page asked for its session last time: Python begins as if it asked so again, before
  // Flutter is there to ask.
  const ASKED = `${scope} asked`;
  const seen = () => `${build.build} ${innerWidth}x${innerHeight} ${matchMedia("(prefers-color-scheme: dark)").matches}`;
  const asked = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(ASKED));
      return kept?.seen === seen() ? kept.bytes : null;
    } catch {
      return null;
    }
  };
  let mayAsk = true;
  const remember = (bytes) => {
    if (!mayAsk) return;
    mayAsk = false;
    if (/^#\/[pr]\//.test(location.hash)) return; // whose plan or report it is: to be kept nowhere
    try {
      localStorage.setItem(ASKED, JSON.stringify({ seen: seen(), bytes: btoa(String.fromCharCode(...bytes)) }));
    } catch (error) {
      console.info("the next start will not know how this one began", error);
    }
  };

  // A picture of the memory that could be taken up may still be of no use: then this once without.
  const here = new URL(location.href);
  const slowlyAgain = () => {
    here.searchParams.set("slowly", "");
    location.replace(here);
  };
  const slowly = here.searchParams.has("slowly");
  if (slowly) {
    here.searchParams.delete("slowly");
    history.replaceState(history.state, "", here);
  }

  const worker = begin({ slowly, asked: asked() });
  const ready = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === undefined) return show(data);
      if (data.kind === "start") quick = data.quick;
      if (data.kind === "ready") resolve();
      if (data.kind === "failed") {
        if (quick) return slowlyAgain();
        reject(new Error(data.error));
      }
      tell(data.kind, data);
    };
    worker.onerror = (event) => {
      reject(new Error(event.message ?? "the worker did not load"));
      tell("failed", { error: event.message });
    };
  });
  ready.catch(() => {}); // told above; Flet's client is told below

  globalThis.jsConnect = async (_id, _arguments, shown) => {
    show = shown;
    await ready;
  };
  globalThis.jsSend = (_id, bytes) => {
    remember(bytes);
    worker.postMessage(bytes, [bytes.buffer]);
  };
  globalThis.jsDisconnect = () => {};

  // WebKit restores a Flutter page from its back/forward cache frozen: start it afresh.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

  return { build, base, canvas, channel, scope, events, ready, begin, wasQuick: () => quick };
})();
