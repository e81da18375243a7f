// What stands on the page until the app has drawn: the mark, a plan that the address carries, how
// far the loading is, and what keeps the app from opening.
"use strict";
{
  const at = (id) => document.getElementById(id);
  const opening = at("opening");
  const LATE_MS = 1200; // a start from memory is over by then
  const FRAME_MS = 100; // from what Python says to what can be seen
  const LAST_MS = 30000; // whatever happens, the page is not covered for ever

  // A plan in the address, as `#/p/…`: shown at once, read here, sent to nobody.
  const payload = /^#\/p\/(.+)$/.exec(location.hash)?.[1];
  if (payload && globalThis.aftercarePlan) showPlan(aftercarePlan.decode(payload));

  function showPlan(plan) {
    if (plan.error) return; // the app itself says what is wrong with it
    const title = at("card-title");
    title.textContent = plan.clinicName
      ? title.dataset.named.replace("{clinic}", () => plan.clinicName)
      : title.dataset.unnamed;
    const stretches = at("card-stretches");
    const form = plan.stretches === 1 ? stretches.dataset.one : stretches.dataset.other;
    stretches.textContent = form.replace("{n}", plan.stretches).replace("{times}", plan.timesADay);
    stretches.hidden = !plan.stretches;
    const visit = at("card-visit");
    const next = plan.visits?.find((one) => one.at * 1000 > Date.now());
    visit.hidden = !next;
    if (next) visit.textContent = visit.dataset.visit.replace("{when}", () => whenOf(next));
    const phone = at("card-phone");
    phone.hidden = !plan.clinicPhone;
    if (plan.clinicPhone) {
      phone.href = `tel:${plan.clinicDials}`;
      phone.textContent = phone.dataset.call.replace("{phone}", () => plan.clinicPhone);
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

  // How far it is: counted in what has arrived, of what a first start loads.
  const arrived = new Map();
  const total = Object.values(aftercare.build.sizes).reduce((sum, one) => sum + one, 0);
  const count = (name) => {
    const size = aftercare.build.sizes[name];
    if (size === undefined) return;
    arrived.set(name, size);
    const loaded = [...arrived.values()].reduce((sum, one) => sum + one, 0);
    at("load-bar").value = loaded / total;
    const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
    const said = at("load-said");
    said.textContent = (navigator.serviceWorker?.controller ? said.dataset.again : said.dataset.first)
      .replace("{loaded}", megabytes(loaded)).replace("{total}", megabytes(total));
  };
  const nameOf = (url) => url.startsWith(document.baseURI) && url.slice(document.baseURI.length).split(/[?#]/)[0];
  if (globalThis.PerformanceObserver) {
    new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => count(nameOf(name))))
      .observe({ type: "resource", buffered: true });
  }
  aftercare.events.addEventListener("arrived", ({ detail }) => count(nameOf(detail.url)));
  setTimeout(() => at("load").classList.add("shown"), LATE_MS);

  // What keeps it from opening.
  const stop = (kind, again = false) => {
    at("stop-title").textContent = at("stop-title").dataset[kind];
    at("stop-said").textContent = at("stop-said").dataset[kind];
    at("stop-again").hidden = !again;
    at("stop").hidden = false;
    at("load").hidden = true;
    opening.classList.remove("lifted");
    document.body.append(opening);
  };
  aftercare.events.addEventListener("elsewhere", () => stop("elsewhere"));
  aftercare.events.addEventListener("here", () => { at("stop").hidden = true; });
  aftercare.events.addEventListener("failed", () => stop(isOld() ? "old" : "failed", true));
  at("stop-again").addEventListener("click", () => location.reload());
  if (isOld()) stop("old");

  function isOld() {
    return !(globalThis.DecompressionStream && globalThis.WebAssembly?.instantiateStreaming && globalThis.BigInt64Array);
  }

  // Flutter's first frame is empty and nearly white. The app has drawn soon after Python has
  // said what is to be shown.
  const drawn = new Promise((resolve) => addEventListener("flutter-first-frame", resolve, { once: true }));
  const shown = new Promise((resolve) => aftercare.events.addEventListener("shown", resolve, { once: true }));
  Promise.all([drawn, shown]).then(() => setTimeout(lift, FRAME_MS));
  aftercare.ready.then(() => setTimeout(lift, LAST_MS), () => {});

  function lift() {
    if (!at("stop").hidden) return;
    opening.classList.add("lifted");
    setTimeout(() => opening.remove(), 400);
  }
}
