# When the diary is there and cannot be opened.
newer-title = These records need a newer Aftercare
newer = A newer version of the app wrote them. This one does not know all that is in them, so it leaves them alone.
newer-do = Update Aftercare and open it again. On the web, opening it with a network brings the newest version.
newer-still = This is still the older version. Nothing was changed.
unreadable-title = Your records cannot be opened just now
unreadable = The place where they are kept does not let Aftercare read or write.
unreadable-do = See whether there is room left and try again. If that does not help, start the phone or the computer again.
unreadable-still = It still does not work. Nothing was changed.
kept = Nothing has been deleted or changed. You can save a copy of the files elsewhere.
again = Try again
save-files = Save a copy of the files
