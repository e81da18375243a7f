# What the command line says. One sentence each.

running = Aftercare is running at { $url }
running-demo = Aftercare is running at { $url } (demo: a made-up patient, nothing is kept)
already-running = Aftercare is already running at { $url }
version = aftercare { $version }

help =
    Aftercare: the first 72 hours after dry needling. What to expect, what to watch for, how it went.

    Usage: aftercare [options]

      --data DIR     keep the diary in DIR (else in your user data folder)
      --port PORT    listen on this port of 127.0.0.1 (else on any free one)
      --no-browser   print the address and do not open it
      --demo         show a made-up patient; nothing is kept
      --desktop      open a window instead of the browser (needs: pip install 'aftercare[desktop]')
      --version      print the version
      --help         print this

    Everything stays on this computer. Ctrl-C ends it.

    For patients' phones: aftercare web OUT [--base-url /PATH/] [--name CLINIC]

      OUT            write the installable web app to this folder, for any web host (https)
      --base-url     the path at which the host serves it (else /)
      --name         the clinic's name, shown while it opens and below its icon

    For phone shops: aftercare native OUT, then flet build apk (or ipa) in OUT

    For your calendar: aftercare calendar --out FILE.ics

      --out FILE     write what is ahead: visits, reminders, stretches
      --data DIR     of the diary in DIR (else in your user data folder)
      --from DAY     nothing that is over before this day, such as 2026-03-02

    For your physiotherapist: aftercare report --format NAME --out FILE

      --format NAME  csv (a table of the entries), json, fhir (R4, for programs of clinics), pdf (one
                     page to print, notes behind), or link (two weeks at most)
      --paper SIZE   of the pdf: a4 or letter (else a4)
      --out FILE     write it there (a link is printed without it)
      --data DIR     of the diary in DIR (else in your user data folder)
      --since DAY    what was noted from this day on (else since the last visit)
      --until DAY    and up to this day (else up to now)
      --parts NAMES  of course,pain,function,stretches,questions,notes (else all)
      --base URL     the address that a link leads to, such as https://clinic.example/app/

    To read one: aftercare report decode FILE, or LINK, or a message with one in it ("-": as above)

    For clinics' programs: aftercare prescription encode FILE.json
                           aftercare prescription decode LINK

      FILE.json      a plan as JSON; its link is printed ("-": read it from standard input)
      LINK           a link, or a message with one in it; its JSON is printed ("-": as above)
      --base URL     the address of your own web app, such as https://clinic.example/app/
      --qr OUT       write the link's code as well, to OUT.png or OUT.svg
      --pdf OUT.pdf  write the plan on paper as well
      --country GB   whose emergency number stands on the paper (else as this computer speaks)

unknown-option = There is no option { $option }: aftercare --help lists those there are.
needs-value = { $option } needs a value after it: aftercare --help shows which.
wrong-use = { $option } is not used like that: aftercare --help shows how.
wrong-ending = { $option } needs a file name that ends in { $endings }.
not-together = { $first } and { $second } do not go together: leave one of them out.
wrong-port = { $port } is not a port: give a number from 0 to 65535.
port-taken = Port { $port } of this computer cannot be used, perhaps because another program has it: give another --port, or none.

folder-file = { $folder } is a file, not a folder: give another --data.
folder-missing = The folder { $folder } cannot be made: give another --data.
folder-unwritable = The folder { $folder } cannot be written: give another --data.
folder-newer = The diary in { $folder } was written by a newer Aftercare: install that version again, or give another --data.
folder-in-use = The diary in { $folder } is open in another program: close that one and start again.

desktop-player = The window needs Flet's player: pip install 'aftercare[desktop]' (it downloads the player when it first starts).
desktop-screen = There is no screen to open a window on: start aftercare without --desktop.

web-done = The web app is in { $folder } ({ $size } MB): put it on any web host so that it is served at { $base } by https.
web-not-compiled = Every phone will take longer at its first start than it need to: install Node or Python { $version } here and publish again.
native-done = What flet build needs is in { $folder }: run flet build apk, aab or ipa there.
native-needs-folder = Name the folder to write to: aftercare native OUT.
web-needs-folder = Name the folder to write to: aftercare web OUT.
web-long-name = The name of the clinic can have { $most } characters on one line: give a shorter --name.
web-wrong-base = { $base } is not a path to serve at: give one like / or /aftercare/ as --base-url.
web-file = { $folder } is a file or a link, not a folder: name another one.
web-foreign = The folder { $folder } holds something that Aftercare did not write, so nothing was changed: name an empty or a new one.
web-not-installed = A part of the web app is not installed as this version needs it ({ $what }): install aftercare again.
web-more = The folder { $folder } holds { $what }, which Aftercare did not write, so nothing was changed: name an empty or a new one.
web-other = The folder { $folder } holds what Aftercare wrote for another purpose, so nothing was changed: name an empty or a new one.
web-unwritable = The folder { $folder } cannot be written, so nothing was changed there: name another one.

plan-needs-verb = Say what to do: aftercare prescription encode FILE.json, or decode LINK.
plan-needs-input = Name the JSON file or give the link ("-" reads standard input).
plan-wrong-base = { $base } is not the address of a web app: give one like { $example } as --base.
plan-wrong-country = { $country } is not a country that Aftercare knows: give its two letters, or ZZ for any other.
plan-unreadable = { $file } cannot be read: give the path of a JSON file.
file-unwritable = { $file } cannot be written, so nothing was.
plan-no-code = This plan is too long for a code, which holds { $most } characters: shorten its texts or leave --qr out.

report-done = The report is in { $file }.
report-needs-format = Say in which form: aftercare report --format { $formats }.
report-needs-out = Name the file to write to: aftercare report --format { $format } --out FILE.
report-needs-input = Name the file or give the link: aftercare report decode LINK ("-" reads standard input).
report-wrong-part = { $part } is no part of a report: give some of { $parts } as --parts.
report-wrong-paper = There is no paper { $paper } here: give { $papers } as --paper.
report-range = A report ends after it begins, and reaches a year back at most: give another --since or --until.
report-too-many = More was noted in that time than a report holds: give a later --since.
report-empty = Nothing of that was noted in that time: no report was made.
report-no-link = That is more than a link holds: give fewer --parts, or --format json.

calendar-done = What is ahead is in { $file }: open it to add it to your calendar.
calendar-needs-out = Name the file to write to: aftercare calendar --out FILE.ics.
wrong-day = { $day } is not a day: write it like 2026-03-02.
calendar-empty = Nothing is ahead: no file was written.
no-diary = There is no diary in { $folder }: give another --data.
damaged-diary = The diary in { $folder } is damaged: start aftercare, which shows what can be saved, then try again.
