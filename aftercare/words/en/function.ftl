# What I can do: activities of one's own, how well each can be done, and how it is on the whole.
# content/function.toml has the examples and the size of change that is named.
title = What I can do
empty-title = What do you want to do again?
empty = Name three to five things that are hard for you now. Before each visit you say how well you can do them. So you both see how it goes.
choose = Choose things
answer = Answer now
scale-0 = cannot do it
scale-10 = as before

# How it went
course = How it went
first-answer = Your first answers
between = From { $first } to { $last }
on-day = On { $day }
from-to = { $name }: { $first } at first, { $last } last, of 10.
once = { $name }: { $score } of 10.
both = { $first } to { $last }
table = As a table
picture = As a picture
column-name = What
column-first = First
column-last = Last
column-count = Times
row = { $name }. First { $first }, last { $last } of 10. { $n ->
    [one] Scored once.
   *[other] Scored { $n } times.
}
better-by = { $count ->
    [one] Better by { $points } of 10 points. That is about the size people notice.
   *[other] Better by { $points } of 10 points, on average. That is about the size people notice.
}
worse-by = { $count ->
    [one] Worse by { $points } of 10 points. That is about the size people notice.
   *[other] Worse by { $points } of 10 points, on average. That is about the size people notice.
}
not-proof = This does not show what it came from.

# On the whole
whole = On the whole
whole-ask = On the whole, how are you now, compared with { $day }?
whole-asked = On the whole, how were you, compared with { $day }?
whole-treated = That day these treatments began.
whole-visited = That was the day of your first visit.
worse = much worse
better = much better
same = No change
end = { $end } { $said }
minus = −{ $n }
plus = +{ $n }
change = { $how ->
    [worse] Worse by { $n } of 5
    [better] Better by { $n } of 5
   *[same] No change
}
change-said = Said on { $day }, compared with { $since }.
change-noticed = That is about the size people notice.

# The rating
rate-ask = How well can you do it now?
rate-asked = How well could you do it?
rating-title = Your answers
last-time = Last time { $score }, on { $day }.
last-change = Last time: { $change }, on { $day }.
nothing = There is nothing to ask yet. Name what you want to do again.
answers = My answers
answers-count = { $n ->
    [one] 1 thing scored
   *[other] { $n } things scored
}
earlier = Show earlier
delete-rating = Delete these answers
nothing-left = No answer of that day is left.

# My activities
mine = My activities
mine-count = { $n ->
    [0] None named yet
    [one] 1 thing
   *[other] { $n } things
}
asked = Asked before each visit
asked-none = Nothing yet. Tap what fits, or use your own words.
few = Three to five say most.
full = Five is the most at a time. Take one out to add another.
examples = Tap what is hard now
examples-more = More examples
own = In my own words
add = Add
rename = Its name
change-one = Change: { $name }
drop = Ask no more
delete = Delete, with its scores
dropped = Not asked any more
again = Ask again
again-said = Ask again: { $name }
delete-said = Delete with its scores: { $name }
refused-name = Write 1 to 80 letters in one line. Nothing was changed.
refused-twice = You have that one. Nothing was changed.
refused-too-many = Five is the most at a time. Nothing was changed.

example-turn-head = Turn my head while driving
example-socks = Put on my socks
example-high-shelf = Reach a high shelf
example-stairs = Climb the stairs
example-desk = Sit at a desk for an hour
example-side-sleep = Sleep on my side
example-bag = Carry a shopping bag
example-walk = Walk for half an hour
example-jar = Open a jar
example-box = Lift a box off the floor
example-jacket = Put on a jacket
example-chew = Chew an apple
example-screen = Look at a screen for an hour
example-typing = Type for half an hour
example-kneel = Kneel down and get up
example-run = Run for ten minutes
example-turn-in-bed = Turn over in bed
