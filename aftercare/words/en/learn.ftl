# What can be read: ways in, articles, words explained. Articles: article/<id>.md; their order and
# shelves: content/articles.toml.
title = Learn
search = Search all texts
often = Often asked
all = All texts
when = When were the needles?
when-today = Today
when-yesterday = Yesterday
when-before = Before that
where = Where were the needles?
group-after = The days after
group-risks = What can go wrong
group-needles = About the needles
group-visits = Your visits
group-own = Stretches, numbers, this app
group-support = { $n ->
    [one] 1 text
   *[other] { $n } texts
}
words = Words explained
words-support = { $n } words, in plain ones
none = Nothing here fits that well. Do you feel unwell? Then look below. If not, try another word, or fewer.
help = If you feel unwell
help-signs = See what to do, sign by sign
from = From: { $title }
whole = Read all of it
region-uses = What clinics treat there
region-stretches = Stretches of this part
region-lung = Why breath counts here
links = More about this
uses = The list
use-order = Clinics name it among what they use needles for. Which stretches suit you is for your physiotherapist to say.
uses-any = Stretches of the part that hurts
sources-title = Where this is from
dated = Compared with its sources on { $day }
review = This text awaits review by a physiotherapist.
reviewed = Read by { $name }
close = Close
figure-day = Day { $n }
figure-course = How sore many people are, hour by hour: most in the first hours, less each day, little after two days.
figure-thirteen = 13 people in rows. 1 of them is marked: about 1 in 13 treatments leave a bruise.
figure-thirteen-short = A bruise: after about 1 in 13 treatments
figure-thousand = 1,000 small dots. 1 of them is marked: about 1 in 1,000 treatments.
figure-thousand-short = Something major: after about 1 in 1,000 treatments
figure-lungs = A body from behind. The lungs reach up above the collarbones and down to the last ribs, close below the shoulder blades.
figure-lungs-short = Where the lungs lie
figure-muscle-1 = 1. A tight band in the muscle
figure-muscle-2 = 2. The needle meets it, it twitches
figure-muscle-3 = 3. It lets go, blood flows in
figure-muscle = Three drawings: a tight band in a muscle, the needle that meets it, the muscle that has let go. So clinics explain it.
