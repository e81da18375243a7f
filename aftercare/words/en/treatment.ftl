# I was treated: when, where.
title = I was treated
edit-title = Your treatment
when = When?
future = That time has not come yet. The time before was kept.
too-early = That day is too long ago. The day before was kept.
where = Where?
as-list = Show as a list
as-map = Show the body
sides = Left and right are your own left and right.
front = Front
back = Back
left = left
right = right
closer-whole = Whole body
closer-head = Head
closer-hands = Hands
closer-feet = Feet
none-chosen = Nothing chosen yet. You can leave it open.
start = Start the 72 hours
said-title = What your physiotherapist said
said-note = Only if it was said. It makes the band wider.
more = Expect more than usual
days-title = Sore for up to
days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
days-usual = 3 days, as usual
delete = Delete this treatment
delete-note = Your diary entries stay.
saved = Saved. Each change is saved at once.
all-title = All treatments
all-empty-title = No treatment yet
all-empty = Each treatment will be listed here, with its 72 hours.
add = Add a treatment
this-one = Now
more-rows = Show earlier ones
