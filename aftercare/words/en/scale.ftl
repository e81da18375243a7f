# The scale from 0 to 10 and the words that tie it to a day's life.
of-ten = { $number } of 10
at-0 = none
at-3 = I notice it
at-6 = limits some things
at-9 = stops most things
