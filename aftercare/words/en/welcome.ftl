# The first minute. Nothing in it has to be filled in.
title = The days after your needles
what = Aftercare is with you for 72 hours after dry needling (IMS). It tells you what to expect, what helps and when to call.

title-treats = Plans for your patients
what-treats = Choose stretches, advice and the next visit. Your patient scans a code and has it all on their phone.

private-title = Nothing leaves this device
private = No account, and nobody else can see your diary.

private-treats = No account and no server. What you note stays here; the code goes to your patient alone.

limits-title = Your physiotherapist comes first
limits = This app does not diagnose or replace their advice.

limits-title-treats = Your word comes first
limits-treats = This app does not diagnose, and it chooses no treatment.

review-title = The texts await review
review = No physiotherapist has checked them yet. Ask yours if you are unsure.
review-treats = No physiotherapist has checked them yet. Please read what you hand over.

optional-title = Add this now, or later
optional = The country is a guess: please check it. You can leave all of it as it is.

start = Start
