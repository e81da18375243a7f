# The lock of the app: a PIN, what it does and what it does not.
title = App lock
about = A PIN keeps others out of the app on this device.
does-title = What it does
does-opens = It asks for the PIN when the app opens, and when nobody looked at it for a while.
does-wrong = After a few wrong tries one has to wait, each time longer.
does-signs = The warning signs stay open to all, with where you were treated and your clinic’s number.
not-title = What it does not do
not-file = It does not lock the file with your data. Who can get at the files of this device can read it. The lock of the device itself is what helps there.
not-copies = It does not lock copies that you save. A passphrase does.
not-switcher = On a phone, an app that was built for it is blank among the open apps. A browser may show a picture of the page.
forgotten = A forgotten PIN cannot be found again. You can only delete everything here, and then bring back a copy if you saved one.

pin = New PIN
pin-again = The PIN again
pin-digits = 4 to 12 digits. Easy for you, hard to guess.
away = Lock it when nobody looks
away-minutes = { $n ->
    [0] At once
    [one] After 1 minute
   *[other] After { $n } minutes
}
turn-on = Lock the app with this PIN
on = The app is locked with a PIN.
turn-off-about = To take the lock off, type your PIN.
turn-off = Take the lock off
not-here = This browser cannot keep a PIN safe. The app needs an address that begins with https.
off-now = The lock is off.

locked-title = Aftercare is locked
locked = Type your PIN to open it. The warning signs are open without it.
locked-pin = PIN
open = Open
moment = One moment.
forgot = I forgot the PIN
forgot-about = A forgotten PIN cannot be found again. You can delete everything on this device and begin again. If you saved a copy, you can bring it back after that.
forgot-delete = See what will be gone
refused-wrong = That is not the PIN.
refused-short = A PIN has 4 to 12 digits.
refused-differs = The two PINs are not the same. Please type them again.
refused-wait = { $n ->
    [one] Too many wrong tries. Please wait 1 second, then try again.
   *[other] Too many wrong tries. Please wait { $n } seconds, then try again.
}
refused-wait-minutes = { $n ->
    [one] Too many wrong tries. Please wait 1 minute, then try again.
   *[other] Too many wrong tries. Please wait { $n } minutes, then try again.
}
refused-disk = That did not work: the disk refused. The lock is as it was. Please try again.
refused-broken = This lock cannot be opened here. You can only delete everything, and bring back a copy.
