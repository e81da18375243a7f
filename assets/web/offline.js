// Keeps the app on the phone: registers the service worker when the app is usable, offers a new
// version, and has the picture of Python's memory made while nobody waits.
"use strict";
{
  const FIRST_MS = 2000;
  const IDLE_MS = 3000;
  let waiting = null;

  aftercare.update = {
    ready: () => waiting !== null,
    // The new version takes over, and the page is opened anew with it.
    take: () => {
      if (!waiting) return false;
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage({ kind: "take-over" });
      return true;
    },
  };

  const offer = (worker) => {
    waiting = worker;
    aftercare.events.dispatchEvent(new CustomEvent("update"));
  };

  const follow = (registration) => {
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const found = registration.installing;
      found?.addEventListener("statechange", () => {
        if (found.state === "installed" && navigator.serviceWorker.controller) offer(found);
      });
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  };

  // Whoever asks for a part of the desk is one who treats, and will want all of them: they are kept
  // from now on, as soon as there is who keeps anything. Said again at each start: the network
  // may have failed.
  let said = false;
  aftercare.events.addEventListener("brought", async () => {
    if (said || !navigator.serviceWorker) return;
    said = true;
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ kind: "keep-later" });
  });

  const keepOffline = async () => {
    if (!navigator.serviceWorker) return;
    try {
      follow(await navigator.serviceWorker.register(`service-worker.js?canvas=${aftercare.canvas}`));
    } catch (error) {
      console.info("this browser will not keep the app offline", error);
    }
  };

  // Only the second start and later ones gain by it: it has time.
  const makeSnapshot = () => {
    if (aftercare.wasQuick() || !globalThis.caches) return;
    const second = aftercare.begin({ snapshotOnly: true });
    const done = () => second.terminate();
    second.onmessage = ({ data }) => data.kind === "snapshot-made" || data.kind === "failed" ? done() : null;
    second.onerror = done;
  };

  // The app comes first: what follows it works as hard as the app does.
  const shown = new Promise((resolve) => aftercare.events.addEventListener("shown", resolve, { once: true }));
  Promise.all([aftercare.ready, shown]).then(async () => {
    await new Promise((resolve) => setTimeout(resolve, FIRST_MS));
    await keepOffline();
    setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(makeSnapshot), IDLE_MS);
  }, () => {});
}
