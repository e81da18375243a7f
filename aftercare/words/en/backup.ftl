# A copy of everything to keep elsewhere, and bringing it back.
title = A copy to keep
support = In case this device loses your diary

save-title = Save a copy
save-about = One file with everything: your diary, treatments and settings. Keep it elsewhere, as in your mail. Whoever opens it can read it.
save-about-desk = One file with everything: patients and their plans, templates, your own diary, settings. Keep it where only you can open it: it holds the labels.
save = Save a copy now
file-name = aftercare-copy-{ $date }-{ $n }-records.txt
saved = The copy is where your downloads are, or where you put it.
saved-unwritten = What still waits for room on this device is not in it.

back-title = Bring back a copy
back-about = It adds the treatments and check-ins that are missing here; those here stay. Your settings come back only where nothing was noted yet.
back-about-desk = It adds the patients, templates and diary entries that are missing here; those here stay. Your settings come back only where nothing was noted yet.
bring-back = Choose a copy
restored = { $n ->
    [0] Nothing was missing: all of this copy is here already.
    [one] 1 entry is back.
   *[other] { $n } entries are back.
}
restored-settings = Your settings came back too: your country, your clinic, what you told about your health. Please check them.
restored-no-settings = Your settings here stay as they are: your country, your clinic, what you told about your health. Please check them.
to-today = To Today
refused-foreign = This file is not a copy that Aftercare made. Nothing was changed. Please choose another.
refused-damaged = This copy is damaged, so none of it was used. Nothing was changed. Is there another copy?
refused-newer = A newer Aftercare made this copy. Nothing was changed. Get the new version, then try again.
refused-too-big = This file is too big to be a copy that Aftercare made. Nothing was changed.
refused-full = There is no room for it on this device. Nothing was changed. Make room, then try again.
refused-disk = That did not work: the disk refused. Nothing was changed. Please try again.
