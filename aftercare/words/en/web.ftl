# The page of the web app, before Python has started and where it cannot.
name-with-clinic = { $clinic }: Aftercare
description = The first 72 hours after dry needling: what to expect, what to watch for, how it went.
shortcut-check-in = Check in
shortcut-stretches = Stretches
starting = One moment, please
loading = Loading
loading-first = Loading, {"{loaded}"} of {"{total}"} MB. Only this first time: after it, Aftercare opens without a network.
again = Try again
elsewhere-title = Aftercare is already open
elsewhere = It is open in another tab or window. Go on there, or close that one: this one then opens by itself. Only one of them writes at a time, so that nothing gets lost.
failed-title = Aftercare could not start
failed = What you wrote is still on this phone. Try again. If it does not help, close other tabs, then open this page anew.
old-title = This browser is too old
old = Aftercare needs a newer one: Safari 16.4, Chrome 108 or Firefox 114, or later. Nothing was changed.
stuck = Aftercare does not load. Open this page once more. If that does not help, tell the clinic: its files are not where this page looks for them.
no-script = Aftercare needs JavaScript. Please turn it on for this page.
