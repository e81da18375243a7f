// Does on the page what a worker cannot: Python asks over a BroadcastChannel of this page's own, as
// {id, ask, …}; the answer goes back as {id, answer}, or {id, error}. What happens here unasked is
// told as {event, …}. Python's side is aftercare/device/bridge.py; each ask is described there.
"use strict";
{
  const channel = new BroadcastChannel(aftercare.channel);
  const tell = (event, more = {}) => channel.postMessage({ event, ...more });
  let installPrompt = null;
  let awake = null;

  const asks = {
    // Ask the browser not to throw away what is kept here.
    persist: async () => (await navigator.storage?.persist?.()) ?? null,
    kept: async () => ({
      persisted: (await navigator.storage?.persisted?.()) ?? null,
      ...(await navigator.storage?.estimate?.()),
    }),
    // How it is opened, and by what: decides which advice is given.
    surroundings: () => ({
      installed: matchMedia("(display-mode: standalone)").matches || navigator.standalone === true,
      installable: installPrompt !== null,
      apple: /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1),
      offline: Boolean(navigator.serviceWorker?.controller),
      update: aftercare.update !== undefined && aftercare.update.ready(),
    }),
    install: async () => {
      if (!installPrompt) return false;
      installPrompt.prompt();
      const { outcome } = await installPrompt.userChoice;
      installPrompt = null;
      return outcome === "accepted";
    },
    update: () => aftercare.update.take(),
    // A count of what is kept, beside it: if the diary is gone, this may still be here.
    remember: ({ count }) => {
      if (count) localStorage.setItem(aftercare.scope, JSON.stringify({ count }));
      else localStorage.removeItem(aftercare.scope);
      return true;
    },
    recall: () => JSON.parse(localStorage.getItem(aftercare.scope) ?? "null")?.count ?? null,
    // Everything was deleted: so are its notes and pictures here. The app's own files, in which there
    // is nothing of anybody's, stay where it could not be loaded again.
    forgetAll: async () => {
      for (const name of [aftercare.scope, `${aftercare.scope} asked`]) localStorage.removeItem(name);
      sessionStorage.removeItem("_flet_session_id"); // of Flet's client
      const registration = await navigator.serviceWorker?.getRegistration();
      for (const shown of (await registration?.getNotifications?.()) ?? []) shown.close();
      const ours = [`picture of ${aftercare.scope}`];
      if (navigator.onLine) {
        for (const one of [registration?.active, registration?.waiting]) one?.postMessage({ kind: "forget" });
        await registration?.unregister();
        ours.push(`aftercare-files ${aftercare.base} `);
      }
      const names = (await globalThis.caches?.keys()) ?? [];
      await Promise.all(names.filter((name) => ours.some((one) => name.startsWith(one))).map((name) => caches.delete(name)));
      return true;
    },
    // A plan in the address is kept elsewhere by now. Flutter's own note of where it is stays.
    forgetAddress: ({ place }) => { history.replaceState(history.state, "", `#${place}`); return true; },
    // A file of its own type: a calendar file without it opens in nothing on a phone.
    hand: ({ name, type, content }) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      Object.assign(document.createElement("a"), { href: url, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
      return true;
    },
    visible: () => document.visibilityState === "visible",
    // Whether notifications may be shown; only the service worker can show any on a phone.
    notifications: () => navigator.serviceWorker && globalThis.Notification?.permission,
    notify: async ({ title, body, tag, route }) => {
      if (globalThis.Notification?.permission !== "granted") return false;
      const registration = await navigator.serviceWorker?.getRegistration();
      if (!registration?.active) return false;
      await registration.showNotification(title, { body, tag, data: { route }, icon: "icons/icon-192.png" });
      return true;
    },
    permitNotifications: async () => navigator.serviceWorker && globalThis.Notification?.requestPermission(),
    speak: ({ text, language, volume = 1 }) => {
      if (!globalThis.speechSynthesis) return false;
      speechSynthesis.cancel();
      speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang: language, volume }));
      return true;
    },
    hush: () => { globalThis.speechSynthesis?.cancel(); return true; },
    stayAwake: async () => {
      awake ??= await navigator.wakeLock?.request("screen").catch(() => null) ?? null;
      awake?.addEventListener("release", () => { awake = null; }, { once: true });
      return awake !== null;
    },
    letSleep: async () => { await awake?.release(); awake = null; return true; },
  };

  channel.onmessage = async ({ data: { id, ask, ...more } }) => {
    if (id === undefined) return;
    try {
      if (!Object.hasOwn(asks, ask)) throw new Error(`nobody here knows ${ask}`);
      channel.postMessage({ id, answer: await asks[ask](more) });
    } catch (error) {
      channel.postMessage({ id, error: String(error) });
    }
  };

  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    installPrompt = event;
    tell("installable");
  });
  addEventListener("appinstalled", () => tell("installed"));
  document.addEventListener("visibilitychange", () => tell("visible", { visible: document.visibilityState === "visible" }));
  aftercare.events.addEventListener("update", () => tell("update"));
  // A notification was tapped: its screen, in the page as it is.
  navigator.serviceWorker?.addEventListener("message", ({ data }) => {
    if (data?.kind === "open") location.hash = data.route;
  });
}
