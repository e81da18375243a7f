// A plan in the address goes along when the app is put on the phone: there the icon's app has a
// diary of its own, and without the plan it would begin empty.
"use strict";
{
  const link = document.querySelector("link[rel=manifest]");
  const plan = /^#\/p\/.+$/.exec(location.hash)?.[0];
  const fromHere = (url) => new URL(url, link.href).href;

  const carry = async () => {
    const manifest = await (await fetch(link.href)).json();
    for (const name of ["id", "scope"]) manifest[name] = fromHere(manifest[name]);
    manifest.start_url = fromHere(manifest.start_url + plan);
    for (const one of [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)]) {
      one.src = fromHere(one.src);
    }
    for (const one of manifest.shortcuts) one.url = fromHere(one.url);
    link.href = `data:application/manifest+json,${encodeURIComponent(JSON.stringify(manifest))}`;
  };
  if (plan) carry().catch((error) => console.info("the plan will not go along", error));
}
