# The stretch library as a whole. Regions: content/library.toml; the rest: domain/stretch.py.
# One stretch: stretch-<region>.ftl. Muscles: muscle.ftl.
#
#   region-<region>      part of the body, on a list
#   posture-<posture>    how the body is placed
#   prop-<prop>          what is needed

region-neck = Neck
region-upper-trapezius = Top of the shoulders
region-jaw = Jaw
region-shoulder = Shoulder
region-elbow = Elbow
region-wrist = Wrist and hand
region-upper-back = Upper back
region-low-back = Lower back
region-hip = Hip and buttock
region-outer-hip = Outside of the hip
region-thigh-front = Front of the thigh
region-thigh-back = Back of the thigh
region-calf = Calf and shin
region-foot = Foot and heel

posture-standing = Standing
posture-sitting = Sitting on a chair
posture-floor = On the floor
posture-lying = Lying down
posture-bed = Sitting up in bed

prop-chair = Chair
prop-table = Table
prop-wall = Wall
prop-doorway = Doorway
prop-step = Step
prop-bed = Bed
prop-mat = Mat
prop-pillow = Pillow or cushion
prop-towel = Towel or strap
prop-ball = Ball or bottle

title = Stretches
intro = Do only those that your physiotherapist gave you. Here you can look up how they go.
intro-plan = Do only those in your plan. Here you can look up any stretch.
intro-treats = All that you can prescribe, as your patients see it.
intro-both = All that you can prescribe. For yourself, do only those that your physiotherapist gave you.
intro-both-plan = All that you can prescribe. For yourself, do only those in your plan.
search = Name, muscle or body part
place-standing = Standing
place-sitting = Sitting
place-floor = On the floor
place-lying = Lying or in bed
place-desk = At my desk
count = { $n ->
    [one] 1 stretch
   *[other] { $n } stretches
}
by-region = By region
by-muscle = By muscle
all = Show all { $n }
none = No stretch fits these words. Try another one, such as a part of the body.
none-both = No stretch fits both the words and the way you want to be placed.
show-all = Show all stretches
locked = Ask your physiotherapist first
because = Because this is ticked: { $name }.
careful = Keep this one small and let pain lead you.
steady = Have something steady nearby.
conditions-change = Change what is ticked
conditions = Stretches to lock
conditions-intro = Some stretches do not suit everybody. Tick what applies: those are then locked, and each says why.
conditions-row = { $n ->
    [0] Lock what does not suit you
    [one] 1 thing locks stretches
   *[other] { $n } things lock stretches
}
begins = Start
held = Hold
play = Show it moving
pause = Stop moving
muscles = For: { $muscles }
side-left = Left side
side-right = Right side
unit-seconds = s
unit-minutes = min
unit-times = ×
needs = { $posture }. You need: { $props }.
way-hold = hold
way-move = each slow move
way-time = in all
times-each = each side
times-one = treated side
times-left = left side
times-right = right side
times-none = in a row
a-day = a day
dose-note = This is usual. Your physiotherapist's numbers come first.
dose-note-treats = This is usual. Your own numbers come first.
steps = How to do it
mind = Mind this
stop = Stop at once with sharp pain, new numbness, weakness or dizziness.
stop-lung = Chest pain or short of breath? Stop and look at the warning signs.
signs = See the warning signs
easier = Easier
easier-picture = The easier form, at the start and in the hold.
easier-locked = The easier form does not suit you either. Ask your physiotherapist for another way.
only-easier = The stretch itself is not for you. Do only its easier form, as in your plan: { $name }.
easier-dose = As a rule { $seconds } s, { $reps } ×.
easier-other = Look at: { $name }
no-source = This is common practice. There is no single source for it.
given = Do it only if your physiotherapist gave it to you. Not sure? Ask first.
review = These texts and pictures await review by a physiotherapist.
