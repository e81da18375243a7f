// Starts Flutter. Its own service worker is left out: ours is registered in `offline.js`.
"use strict";
{
  const { build, base, canvas } = aftercare;
  // Without a graphics card the browser plays one, in software: what Flutter then draws through it
  // takes twice as long as what it draws in memory by itself.
  const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;
  const noCard = () => {
    const card = document.createElement("canvas").getContext("webgl2");
    if (!card) return true;
    const named = card.getExtension("WEBGL_debug_renderer_info");
    const name = card.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? card.RENDERER);
    card.getExtension("WEBGL_lose_context")?.loseContext();
    return SOFTWARE.test(name);
  };
  const config = {
    multiViewEnabled: false,
    entrypointBaseUrl: base,
    assetBase: base,
    renderer: "canvaskit",
    canvasKitBaseUrl: `${base}canvaskit/`,
    canvasKitVariant: canvas,
    canvasKitForceCpuOnly: noCard(),
    fontFallbackBaseUrl: "assets/fallback/",
  };
  flet.flutterAppLoaded = new Promise((resolve) => { flet.flutterAppResolve = resolve; });
  _flutter.buildConfig = build.flutter;
  _flutter.loader.load({
    config,
    onEntrypointLoaded: async (starter) => {
      try {
        const engine = await starter.initializeEngine(config);
        flet.flutterApp = await engine.runApp();
        flet.flutterAppResolve(flet.flutterApp);
      } catch (error) {
        console.error(error);
        aftercare.events.dispatchEvent(new CustomEvent("failed"));
      }
    },
  });
}
