// What stands on the page until the app has drawn: the mark, a plan that the address carries, how
// far the loading is, and what keeps the app from opening.
"use strict";
{
  const opening = document.getElementById("opening");
  const at = (id) => opening.querySelector(`#${id}`); // also when it was taken off the page
  const LATE_MS = 1200; // a start from memory is over by then
  const LAST_MS = 30000; // whatever happens, what is drawn is not covered for ever
  const FLUTTER = ["flutter.js", "boot.js", "main.dart.js"]; // without these nothing is ever drawn

  // A plan in the address, as `#/p/…`: shown at once, read here, sent to nobody.
  const payload = /^#\/p\/(.+)$/.exec(location.hash)?.[1];
  if (payload && globalThis.aftercarePlan) showPlan(aftercarePlan.decode(payload));

  function showPlan(plan) {
    const write = (id, text) => { at(id).textContent = text; at(id).hidden = false; };
    const { named, unnamed } = at("card-title").dataset;
    write("card-title", plan.clinicName ? named.replace("{clinic}", () => plan.clinicName) : unnamed);
    if (plan.error) {
      const said = at("card-refused").getAttribute(`data-${plan.error}`);
      write("card-refused", said.replace("{version}", () => plan.version));
    }
    if (plan.stretches) {
      const { one, other } = at("card-stretches").dataset;
      const form = plan.stretches === 1 ? one : other;
      write("card-stretches", form.replace("{n}", plan.stretches).replace("{times}", plan.timesADay));
    }
    const next = plan.visits?.find((one) => one.at * 1000 > Date.now());
    if (next) write("card-visit", at("card-visit").dataset.visit.replace("{when}", () => whenOf(next)));
    if (plan.clinicPhone) {
      at("card-phone").href = `tel:${plan.clinicDials}`;
      write("card-phone", at("card-phone").dataset.call.replace("{phone}", () => plan.clinicPhone));
    }
    at("card").hidden = false;
  }

  // As the clinic's own clock will show it, wherever this phone is.
  function whenOf(visit) {
    const form = { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit", timeZone: "UTC" };
    return new Intl.DateTimeFormat(languageOf(), form).format((visit.at + visit.offset * 60) * 1000);
  }

  // Dates in the page's language, and as they are written where the phone is from.
  function languageOf() {
    const language = document.documentElement.lang;
    return navigator.languages?.find((one) => one.startsWith(language)) ?? language;
  }

  // What keeps it from opening.
  const halt = (halted) => {
    at("stop").hidden = !halted;
    at("moment").hidden = at("load").hidden = halted;
  };
  const stop = (kind) => {
    at("stop-title").textContent = at("stop-title").dataset[kind];
    at("stop-said").textContent = at("stop-said").dataset[kind];
    at("stop-again").hidden = kind !== "failed";
    halt(true);
    opening.classList.remove("lifted");
    document.body.append(opening);
  };
  const fail = () => {
    // Once the app is there, a stray error of its worker is not the end of it.
    if (!opening.classList.contains("lifted")) stop(isOld() ? "old" : "failed");
  };
  at("stop-again").addEventListener("click", () => location.reload());

  function isOld() {
    const lacks = !(globalThis.DecompressionStream && globalThis.WebAssembly?.instantiateStreaming && globalThis.BigInt64Array);
    return lacks || !CSS.supports("height: 1dvh"); // which came to Chrome with the files as Python needs them
  }

  // How far it is: counted in what has arrived, of what a first start loads.
  function follow({ build, events }) {
    const arrived = new Set();
    const sum = (names) => [...names].reduce((bytes, name) => bytes + build.sizes[name], 0);
    const total = sum(Object.keys(build.sizes));
    const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
    const tell = () => {
      const loaded = sum(arrived);
      const { first, again } = at("load-said").dataset;
      at("load-bar").value = loaded / total;
      at("load-said").textContent = (navigator.serviceWorker?.controller ? again : first)
        .replace("{loaded}", megabytes(loaded)).replace("{total}", megabytes(total));
    };
    const count = (url) => {
      const name = nameOf(url);
      if (build.sizes[name] === undefined || arrived.has(name)) return;
      arrived.add(name);
      tell();
    };
    tell();
    if (globalThis.PerformanceObserver) {
      new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => count(name)))
        .observe({ type: "resource", buffered: true });
    }
    events.addEventListener("arrived", ({ detail }) => count(detail.url));
    setTimeout(() => at("load").classList.add("shown"), LATE_MS);
  }

  function nameOf(url) {
    return url.startsWith(document.baseURI) ? url.slice(document.baseURI.length).split(/[?#]/)[0] : "";
  }

  // What can go wrong, and what lets it go on. Python may have failed before this was read.
  function attend({ events, ready }) {
    events.addEventListener("elsewhere", () => stop("elsewhere"));
    events.addEventListener("here", () => halt(false));
    events.addEventListener("failed", fail);
    ready.catch(fail);
    addEventListener("error", ({ target }) => FLUTTER.includes(nameOf(target.src ?? "")) && fail(), true);
    // Flutter's first frame is empty and nearly white. The app has drawn soon after Python has
    // said what is to be shown.
    const drawn = new Promise((resolve) => addEventListener("flutter-first-frame", resolve, { once: true }));
    const shown = new Promise((resolve) => events.addEventListener("shown", resolve, { once: true }));
    Promise.all([drawn, shown]).then(() => requestAnimationFrame(lift));
    Promise.all([drawn, ready]).then(() => setTimeout(lift, LAST_MS), () => {});
  }

  function lift() {
    if (!at("stop").hidden || !opening.isConnected) return;
    opening.classList.add("lifted");
    setTimeout(() => opening.remove(), 400);
  }

  if (isOld() || !globalThis.aftercare) fail(); // without `page.js` nothing begins
  if (globalThis.aftercare) {
    follow(aftercare);
    attend(aftercare);
  }
}
