"""How long it takes from a tap until something is there, told by the page itself."""

WATCH = """
window.watch = (text) => {
  window.took = null;
  window.pictured = null;
  window.began = null;
  const begin = (event) => { window.began = event.timeStamp; };
  addEventListener('pointerup', begin, { capture: true, once: true });
  const says = (one) => `${one.ariaLabel ?? ''} ${one.textContent}`.includes(text);
  const observer = new MutationObserver(() => {
    if (window.began !== null && [...document.querySelectorAll('flt-semantics')].some(says)) {
      window.took = performance.now() - window.began;
      observer.disconnect();
    }
  });
  const anything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.body, anything);
};
"""
"""``watch(text)`` puts into ``took`` how many milliseconds after the next tap *text* was there.

That is, in the tree for screen readers: it is brought up to date with each picture of Flutter's.
"""
PICTURED = """
const Plain = window.WebSocket;
window.WebSocket = class extends Plain {
  constructor(...where) {
    super(...where);
    this.addEventListener('message', ({ data }) => {
      const has = new TextDecoder('latin1').decode(data).includes('PNG\\r\\n');
      if (!has || !window.began || window.pictured) return;
      const later = (frames, then) => requestAnimationFrame(
        () => frames > 1 ? later(frames - 1, then) : then(),
      );
      later(3, () => { window.pictured ??= performance.now() - window.began; });
    });
  }
};
"""
"""Besides, the first message with drawings puts into ``pictured`` when they had been painted.

Flutter reads them in the first frame after it and paints them in the second.
"""
