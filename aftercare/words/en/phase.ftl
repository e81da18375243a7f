# The course, phase by phase. Phases and lines: content/phases.toml.
#
#   <phase>-title    the stretch of time
#   <phase>-usual    what is usual now, the answer first
#   <phase>-next     what comes
#   <line>           one line of advice; after "Helps now" or "Leave for now"

order = Your physiotherapist's word comes first. Then your doctor's or pharmacist's. Then this app.
gone = Often it is gone by { $day }.

# Where the physiotherapist said for how long: in place of what is usual in general
told-next = It should ease from day to day.
told-late-usual = Still a little sore? Up to 3 days is usual, also where less was expected.

first-hours-title = The first 2 hours
first-hours-usual = Sore already? That is usual. It is often strongest now.
first-hours-next = For many people it eases over 1 to 2 days.

first-day-title = The first day
first-day-usual = Still sore? That is usual now. Many people feel it ease from hour to hour.
first-day-next = Tomorrow many people are less sore.

second-day-title = The second day
second-day-usual = Still a little sore? That is usual now. It should be easing.
second-day-next = For many people it is gone after 2 days.

third-day-title = The third day
third-day-usual = Still a little sore? Up to 3 days is usual.
third-day-next = Still above 3 after day { $days }? Tell your physiotherapist.

beyond-title = After 3 days
beyond-usual = Still sore? Many people are not, by now. Above 3, tell your physiotherapist.
beyond-next = Keep what you noticed for your next visit.

# Helps now

sit-first = Sit or lie down for a few minutes before you leave
read-signs = Read the warning signs now
press-spot = Press on a spot that bleeds
move-loosely = Move the area loosely and gently
drink-as-usual = Eat and drink as usual
easy-walk = Easy walking and light tasks
warm-or-cold = Warmth or wrapped cold, 10–15 minutes, whichever feels better
gentle-exercise = Gentle movement, and only the stretches marked for today
usual-sleep = Your usual sleep, or an early night
keep-clean = Keep the needle points clean. A shower is fine.
ask-pharmacist = Ask a pharmacist before you take or change a medicine. Keep taking what is prescribed.
step-by-step = Go back to your usual day step by step
mild-stretch = Your stretches, within a mild pull
keep-diary = Note your soreness and your usual pain
rising-look = Is the soreness rising? Look at the warning signs.
train-if-mild = Your usual training, if soreness is 3 or less. It should settle by next morning.
still-sore = Still above 3 after day { $days }? Tell your physiotherapist.
usual-life = Your usual day and your home stretches
note-change = Note what you can do again, for your next visit
new-signs = New redness, fever, numbness or weakness? Look at the warning signs.

# Leave for now

drive-drowsy = Driving, cycling or machines while you are drowsy or light-headed
hard-effort = Hard effort
strong-stretch = Strong stretches of the treated muscle
no-massage = Massage, unless it is prescribed. Never on a bruise.
alcohol = Alcohol today, above all if you are drowsy, bruised or on painkillers
heavy-lifting = Heavy lifting and hard sport
sauna-bruise = Sauna or hot tub over a fresh bruise
heat-bruise = Heat on a fresh bruise or swelling
numb-skin = Heat or cold where your skin is numb
pool = Pools and mud on open spots, for a few hours
hard-training = Hard training, until the soreness is mild
train-above-3 = Hard training while soreness is above 3

# Added where the lung is near, or for what a person has told

fly-dive = Flying or diving, until you have asked your physiotherapist
keep-thinner = Keep taking your blood thinner as prescribed
firm-massage = Firm massage by hand or with a ball
anti-inflammatory = Ibuprofen and pain tablets like it, until you have asked a pharmacist
check-feet = Check your feet every day
warm-feet = Heat or cold on feet that feel less
heat-belly = Heat on your belly
lie-flat = Late in pregnancy: lying on your belly, or long on your back
limb-at-risk = Swelling or redness in the limb at risk? See a doctor today.
limb-treated = Needles in the limb at risk? Tell your physiotherapist.
