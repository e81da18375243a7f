# The web app on a phone: installing it, and what the browser promises.
installed = Aftercare is installed
installed-support = It opens from its own icon.
install = Put Aftercare on this phone
install-support = It then opens from its own icon, and the browser keeps what you note more safely.
install-apple = In Safari, tap Share, then “Add to Home Screen”. Best before you write much: from its icon, Aftercare begins empty.
promised = The browser has promised to keep it.
not-promised = The browser has not promised to keep it: when it runs out of room, it may clear it. Save a copy from time to time.
cleared-apple = Safari clears it after seven days without a visit, unless Aftercare is on the Home Screen. Save a copy from time to time.
offline = Aftercare opens without a network.

lost-title = Your records were cleared
lost = { $n ->
    [one] 1 record was here. The browser has cleared it: it does so when it runs out of room, or after a long time without a visit. Aftercare did not delete it.
   *[other] { $n } records were here. The browser has cleared them: it does so when it runs out of room, or after a long time without a visit. Aftercare did not delete them.
}
lost-restore = If you saved a copy, bring it back. Did you put Aftercare on the Home Screen since? Then open it from its icon: they may be there.
lost-bring = Bring back a copy
lost-go-on = Go on without them
