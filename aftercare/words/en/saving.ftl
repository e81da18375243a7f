# When the disk refuses.
full = { $waiting ->
    [one] Not saved yet: the disk is full. Your entry is still here. Make some room, and it will be saved.
   *[other] Not saved yet: the disk is full. Your { $waiting } changes are still here. Make some room, and they will be saved.
}
refused = { $waiting ->
    [one] Not saved yet: the disk did not take it. Your entry is still here. Aftercare goes on trying while this page is open.
   *[other] Not saved yet: the disk did not take them. Your { $waiting } changes are still here. Aftercare goes on trying while this page is open.
}
shut = { $waiting ->
    [one] Not saved: the disk failed, and no more is written until Aftercare was opened again. Note down your entry, close Aftercare, and open it again. All that was saved before is safe.
   *[other] Not saved: the disk failed, and no more is written until Aftercare was opened again. Note down your { $waiting } changes, close Aftercare, and open it again. All that was saved before is safe.
}
retry = Try again
