# When the disk refuses.
full = { $waiting ->
    [one] Not saved yet: the disk is full. Your entry is still here. Make some room, then tap Try again.
   *[other] Not saved yet: the disk is full. Your { $waiting } changes are still here. Make some room, then tap Try again.
}
refused = { $waiting ->
    [one] Not saved yet: the disk did not take it. Your entry is still here. Keep this page open and tap Try again.
   *[other] Not saved yet: the disk did not take them. Your { $waiting } changes are still here. Keep this page open and tap Try again.
}
retry = Try again
