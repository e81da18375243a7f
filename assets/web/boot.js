// Starts Flutter. Its own service worker is left out: ours is registered in `offline.js`.
"use strict";
{
  const { build, base, canvas } = aftercare;
  const config = {
    multiViewEnabled: false,
    entrypointBaseUrl: base,
    assetBase: base,
    renderer: "canvaskit",
    canvasKitBaseUrl: `${base}canvaskit/`,
    canvasKitVariant: canvas,
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
