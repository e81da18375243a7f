# When the diary's file is damaged.
title = Your records are damaged
happened = The file that holds them was changed or cut from outside. Nothing has been deleted.
missing = The file is gone. Aftercare knows that there was one.
empty = The file is there, but it is empty.
foreign = The file is not a diary of Aftercare.
bad-head = The beginning of the file cannot be read.
bad-lines = Some lines of the file cannot be read.
lost-tail = The end of the file is missing.
older-generation = The newest file is gone. An older one is still there.
readable = { $count ->
    [0] Nothing in it can be read.
    [one] One record can be read.
   *[other] { $count } records can be read.
}
kept = If you go on, the damaged file is kept beside the new one. You can save a copy elsewhere first.
go-on = Go on with what can be read
copies = Aftercare has made copies by itself. The newest is of { $day }. After you go on, you can bring back what is in it.
to-copies = Go on, and look at the copies
save-copy = Save a copy of the damaged file
refused = The disk did not take it. Nothing was changed. Make some room, then try again.
make-room = Delete the copies of earlier damage and go on
