# The address of the web app that the physiotherapist's patients open.
title = Web address
intro = Patients open their plan in your clinic’s own copy of Aftercare, on the web. Its address stands in every code and link that you hand over.
publish = The README tells how to publish it: one folder, which any web host can serve.
field = Address
none = No address yet, so no code can be shown. Messages, files and sheets still work.
refused = Phones cannot open this yet. An address begins with https:// and has a dot, as in https://clinic.example. Letters, digits, dots and strokes may stand in it.
kept = The one before stays in use: { $base }
link = So a link begins:
link-own = Left empty, it is the address of this app. So a link begins:
link-begins = { $base }#/p/…
only-here = This one opens on this computer only, to try it. Patients need one that begins with https://.
waits = Not in use yet. With it, a link begins so:
use = Use this address
use-none = Use no address
own = This app is one itself, at { $address }
own-use = Use this one
saved = Kept on this device only.
