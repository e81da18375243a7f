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
const LATER = BUILD.later; // what few need: each file is kept from the first time it was asked for
const OURS = { ...FILES, ...LATER };
const SPARE_FONT = "assets/fonts/roboto.woff2";
const HASHES = "hashes of this version.json";

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data?.kind === "take-over") self.skipWaiting();
  if (event.data?.kind === "keep-later") event.waitUntil(keep(LATER));
  if (event.data?.kind === "forget") event.waitUntil(forget());
});
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
  await keep(FILES);
  await keep(await laterKept());
  const cache = await caches.open(CACHE);
  await cache.put(new URL(HASHES, SCOPE), new Response(JSON.stringify(OURS)));
}

async function keep(files) {
  const cache = await caches.open(CACHE);
  for (const [name, hash] of Object.entries(files)) {
    const url = new URL(name, SCOPE);
    if (await cache.match(url, { ignoreVary: true })) continue; // an earlier try was cut off
    await cache.put(url, (await unchanged(name, url, hash)) ?? (await fetched(url, hash)));
  }
}

// What a phone had before an update it has after.
async function laterKept() {
  const held = {};
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(PREFIX)) continue;
    const cache = await caches.open(cacheName);
    for (const [name, hash] of Object.entries(LATER)) {
      if (await cache.match(new URL(name, SCOPE), { ignoreVary: true })) held[name] = hash;
    }
  }
  return held;
}

// What an earlier version holds, if it has not changed: an update loads only what is new.
async function unchanged(name, url, hash) {
  if (name === "worker.js") return null; // it is kept with the policy of its version
  for (const other of await caches.keys()) {
    if (!other.startsWith(PREFIX) || other === CACHE) continue;
    const cache = await caches.open(other);
    const hashes = await (await cache.match(new URL(HASHES, SCOPE)))?.json();
    if (hashes?.[name] === hash) return cache.match(url, { ignoreVary: true });
  }
  return null;
}

// The browser checks the hash: half of an old version and half of a new one are never mixed.
async function fetched(url, hash) {
  const response = await fetch(url, { integrity: hash })
    .catch(() => fetch(url, { integrity: hash, cache: "reload" }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const worker = url.pathname.endsWith("/worker.js");
  // Chromium keeps compiled only scripts that are as they came. A page must not be redirected.
  if (isScript(url) && !worker && !response.redirected) return response;
  const headers = new Headers({ "content-type": response.headers.get("content-type") ?? "" });
  if (worker) headers.set("content-security-policy", BUILD.policy);
  return new Response(await response.blob(), { headers });
}

const isScript = ({ pathname }) => /\.m?js$/.test(pathname);

// Everything was deleted, and this is no longer wanted: but its page may still be open and ask.
let forgotten = false;
async function forget() {
  forgotten = true;
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX)) await caches.delete(name);
  }
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
  compileAhead().catch((error) => console.info("scripts will be compiled at their first use", error));
}

// Chromium compiles a script wholly when it is put into a cache that a worker in use looks after.
async function compileAhead() {
  const cache = await caches.open(CACHE);
  for (const name of Object.keys(FILES)) {
    const url = new URL(name, SCOPE);
    const kept = isScript(url) && (await cache.match(url, { ignoreVary: true }));
    if (kept) await cache.put(url, kept);
  }
}

// What lies below the scope and is none of ours, as another app on this host, is the host's.
async function answer(request, url) {
  if (forgotten) return fetch(request);
  const name = url.pathname.slice(SCOPE.pathname.length) || "index.html";
  const cache = await caches.open(CACHE);
  const kept = await cache.match(new URL(name, SCOPE), { ignoreVary: true });
  if (kept) return part(kept, request.headers.get("range"));
  if (Object.hasOwn(OURS, name)) { // it comes later, or was lost on the way into the cache
    const again = await fetched(new URL(name, SCOPE), OURS[name]);
    await cache.put(new URL(name, SCOPE), again.clone());
    return again;
  }
  // A font for letters that ours have not: asked for again at every frame until one comes.
  if (name.startsWith("assets/fallback/")) return cache.match(new URL(SPARE_FONT, SCOPE));
  if (name.startsWith("assets/")) return new Response(null, { status: 404 });
  return fetch(request);
}

// Safari plays a sound only from an answer that begins and ends where it asked.
async function part(kept, range) {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  if (!asked) return kept;
  const whole = await kept.blob();
  const [first, last] = [Number(asked[1]), Math.min(Number(asked[2] || whole.size), whole.size - 1)];
  if (first > last) return new Response(null, { status: 416, headers: { "content-range": `bytes */${whole.size}` } });
  return new Response(whole.slice(first, last + 1), {
    status: 206,
    headers: { "content-type": whole.type, "content-range": `bytes ${first}-${last}/${whole.size}` },
  });
}

async function show(route) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.find(({ url }) => url.startsWith(SCOPE.href));
  if (!open) return self.clients.openWindow(new URL(`./#${route}`, SCOPE));
  open.postMessage({ kind: "open", route }); // not navigate: with another query it would begin anew
  return open.focus();
}
