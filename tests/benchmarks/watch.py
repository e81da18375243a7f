"""How long it takes from a tap until something is there, told by the page itself."""

WATCH = """
window.watch = (sought, pictures = 0) => {
  const texts = [sought].flat();
  window.took = null;
  window.pictured = null;
  window.wanted = pictures;
  window.began = null;
  const begin = (event) => { window.began = event.timeStamp; };
  addEventListener('pointerup', begin, { capture: true, once: true });
  const told = () => [...document.querySelectorAll('flt-semantics')].map(
    (one) => `${one.ariaLabel ?? ''} ${one.textContent}`,
  );
  const observer = new MutationObserver(() => {
    if (window.began === null) return;
    const all = told();
    if (texts.every((text) => all.some((one) => one.includes(text)))) {
      observer.disconnect();
      requestAnimationFrame(() => { window.took = performance.now() - window.began; });
    }
  });
  const anything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.body, anything);
};
"""
"""``watch(text)`` puts into ``took`` how many milliseconds after the next tap *text* was there.

That is, in the tree for screen readers, which is brought up to date with each picture of Flutter's,
and when that picture was shown: with the next one. Of several texts it is when the last came.
"""
PICTURED = """
const decoded = () => {
  if (!window.began || !window.wanted || --window.wanted) return;
  requestAnimationFrame(() => requestAnimationFrame(() => {
    window.pictured = performance.now() - window.began;
  }));
};
const decode = window.ImageDecoder?.prototype.decode;
if (decode) {
  ImageDecoder.prototype.decode = function (...how) {
    const picture = decode.apply(this, how);
    picture.then(decoded);
    return picture;
  };
}
const bitmap = window.createImageBitmap;
window.createImageBitmap = (...what) => {
  const picture = bitmap(...what);
  picture.then(decoded);
  return picture;
};
"""
"""Besides, ``watch(text, 9)`` puts into ``pictured`` when nine pictures had been painted.

Flutter has the browser decode each, and paints it in the frame after that; it was shown with the
next one.
"""
SEEN = """texts => texts.filter((text) => {
  let own = null;
  for (const one of document.querySelectorAll('flt-semantics')) {
    if (!`${one.ariaLabel ?? ''} ${one.textContent}`.includes(text)) continue;
    const box = one.getBoundingClientRect();
    if (box.width && (!own || box.height < own.height)) own = box;
  }
  return own && own.top < innerHeight - 8 && own.bottom > 8;
})"""
"""Returns which of some texts stand where they are seen without scrolling."""
