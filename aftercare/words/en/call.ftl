# The warning screens around the signs: whom to call, what to say, why.
warning-signs = Warning signs

emergency = Call { $number }
clinic = Call your clinic
clinic-short = Clinic
clinic-short-label = Call your clinic: { $name }
same-day = Call { $number } for advice today
check = Check the number for your country
clinic-too = Call your clinic as well
undialled = This cannot be called from here, so there is no call button. It is kept as you typed it. To call with one tap, write one number, as you would dial it.

add-clinic = Add your clinic's number
add-clinic-support = Then you can call from here.

lung-neutral = Were the needles near your ribs? Signs in the chest can come up to 3 days later.

read = Read more about it

tell-title = Tell them
tell-title-usual = If you call somebody
quoted = “{ $text }”
why-title = Why it is listed
firm = How firm: { $marks }.
review = Waiting for review by a physiotherapist.
sources = { $n ->
    [one] 1 source
   *[other] { $n } sources
}
