// Keeps one whole version of the app on the phone and answers from it, with a network or without.
// A new version is loaded beside it and waits until the person takes it.
"use strict";

const BUILD = null; // filled in when the app is published: every file with its hash
const SCOPE = new URL(self.registration.scope);
const PREFIX = `aftercare-files ${SCOPE.pathname} `;
const CACHE = PREFIX + BUILD.build;
// The canvas comes in two makes; the page has chosen one, and says which when it registers this.
const CANVAS = new URL(self.location.href).searchParams.get("canvas") === "chromium" ? "chromium" : "full";
const FILES = { ...BUILD.files, ...BUILD.canvas[CANVAS] };
const SPARE_FONT = "assets/fonts/roboto.woff2";
const HASH = "x-aftercare-hash";

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }) => data?.kind === "take-over" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== SCOPE.origin) {
    if (url.protocol.startsWith("http")) event.respondWith(Response.error());
  } else if (event.request.method === "GET" && url.pathname.startsWith(SCOPE.pathname)) {
    event.respondWith(answer(event.request, url));
  }
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data?.route ?? "/"));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  for (const [name, hash] of Object.entries(FILES)) {
    const url = new URL(name, SCOPE);
    if ((await cache.match(url))?.headers.get(HASH) === hash) continue;
    await cache.put(url, (await unchanged(url, hash)) ?? (await fetched(url, hash)));
  }
}

// What an earlier version holds, if it has not changed: an update loads only what is new.
async function unchanged(url, hash) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === CACHE) continue;
    const kept = await (await caches.open(name)).match(url);
    if (kept?.headers.get(HASH) === hash) return kept;
  }
  return null;
}

// The browser checks the hash: half of an old version and half of a new one are never mixed.
async function fetched(url, hash) {
  const response = await fetch(url, { integrity: hash })
    .catch(() => fetch(url, { integrity: hash, cache: "reload" }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const headers = new Headers({ [HASH]: hash, "content-type": kindOf(url, response) });
  if (url.pathname.endsWith("/worker.js")) headers.set("content-security-policy", BUILD.policy);
  return new Response(await response.blob(), { headers });
}

function kindOf(url, response) {
  if (url.pathname.endsWith(".mjs") || url.pathname.endsWith(".js")) return "text/javascript";
  if (url.pathname.endsWith(".wasm")) return "application/wasm";
  return response.headers.get("content-type") ?? "application/octet-stream";
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function answer(request, url) {
  const name = request.mode === "navigate" ? "index.html" : url.pathname.slice(SCOPE.pathname.length);
  const cache = await caches.open(CACHE);
  const kept = await cache.match(new URL(name, SCOPE));
  if (kept) return kept;
  // A font for letters that ours have not: asked for again at every frame until one comes.
  if (name.startsWith("assets/fallback/")) return cache.match(new URL(SPARE_FONT, SCOPE));
  if (name.startsWith("assets/")) return new Response(null, { status: 404 });
  return fetch(request);
}

async function show(route) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const url = new URL(`./#${route}`, SCOPE);
  for (const one of windows) {
    if (one.url.startsWith(SCOPE.href)) {
      await one.navigate(url).catch(() => {});
      return one.focus();
    }
  }
  return self.clients.openWindow(url);
}
