# The guided player: one word, one number, to be read from across the room.

title = Practise
do-now = Do it now
ready-title = Ready?
ready-minutes = { $minutes ->
    [0] Less than a minute
    [one] About 1 minute
   *[other] About { $minutes } minutes
}
ready-note = Put the phone where you can see it. It leads you, and tells left from right.
ready-gentle = You were needled here less than a day ago. So this is the easier way, and held shorter. Keep the pull mild: 2 of 10 at most.
ready-left = You left this set. It goes on where you were.
easier = In its easier form
easier-of = The easier form of: { $name }
start = Start
go-on-left = Go on
pain-before = How much does it hurt before you start?
pain-after = And now?
sound = Sound
sound-support = A tone for each change, and for the last three seconds
voice = Voice
voice-support = Says the side and the stretch, where this device can speak
volume-30 = Quiet
volume-60 = Medium
volume-100 = Loud
audio = Save as audio
audio-note = The tones of this set as one file. Any player can play it, with the screen locked too.
audio-file = stretches.wav
dose = { $seconds } s × { $reps }
dose-each = { $seconds } s × { $reps }, each side
dose-left = { $seconds } s × { $reps }, left side
dose-right = { $seconds } s × { $reps }, right side
dose-time = { $seconds } s

kind-prep = Get ready
kind-hold = Hold
kind-move = Move
kind-release = Let go
kind-switch = Other side
kind-rest = Rest
side-left = Left
side-right = Right
badge-left = L
badge-right = R
of = Stretch { $number } of { $count }
of-rep = Stretch { $number } of { $count } · { $rep } of { $reps }
seconds-left = { $seconds ->
    [one] 1 second left
   *[other] { $seconds } seconds left
}
paused = Paused
line-release = Come out of it slowly.
line-switch-left = Now the left side.
line-switch-right = Now the right side.
line-rest = Next: { $name }
stop = Stop
mute = Turn the sound off
unmute = Turn the sound on
again = Again
pause = Pause
resume = Go on
skip = Skip
hurts = This hurts: stop
hurts-short = It hurts

skip-title = Why skip it?
reason-pain = It hurts
reason-time = No time
reason-unclear = I do not know how
reason-other = Another reason
skip-not = Do it after all

hurts-title = Stopped
hurts-rule = Mild tightness is fine. Leave this stretch, and look at the warning signs, if you feel any of these:
hurts-sharp = sharp or shooting pain, or pain above 5 of 10
hurts-numb = new tingling, numbness or weakness
hurts-dizzy = dizziness, or you see less clearly
hurts-breath = chest pain, or you are short of breath
hurts-calf = a calf that swells
hurts-signs = Look at the warning signs
hurts-note = From your physiotherapist
hurts-better = It is better: go on gently
hurts-skip = Leave this stretch
end = End here

ending-title = Stop here?
ending-note = What you have done is kept. You can end the set, or go on with it later today.
ending-later = Go on later

away-title = { $seconds ->
    [one] You were away 1 second
   *[other] You were away { $seconds } seconds
}
away-question = Did you go on meanwhile?
away-go-on = Yes, go on here
away-again = No, this hold again

over-done = That is done.
over-partial = Part of it is done. That counts.
over-skipped = Nothing was held this time. That is all right.
over-held = { $minutes ->
    [0] Held for { $seconds } s
   *[other] { $seconds ->
        [0] Held for { $minutes } min
       *[other] Held for { $minutes } min { $seconds } s
    }
}
over-pain = Pain { $before } before, { $after } after
over-stretches = What you did
outcome-done = Done
outcome-partial = Partly done
outcome-skipped = Left out
outcome-why = { $outcome }: { $reason }
over-again = Due again { $when }.
over-again-tomorrow = Due again tomorrow.
over-left = What you left out can still be done today.
over-kept = Kept in your diary.
close = Close

log-title = Stretches
log-many = { $n ->
    [one] 1 stretch
   *[other] { $n } stretches
}
log-hurt = It hurt
log-hurt-at = { $side ->
    [left] It hurt on the left, hold { $rep }, after { $second } s
    [right] It hurt on the right, hold { $rep }, after { $second } s
   *[none] It hurt in hold { $rep }, after { $second } s
}
log-before = Pain { $score } before
log-after = Pain { $score } after
log-when = { $day }, { $time }
log-not-due = Not due
log-delete = Delete these stretches
left-title = Go on with your stretches?
left-note = { $names }. About { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} left. What you have done is kept.
left-not = Not now

say-start = Hold.
say-halfway = Halfway.
say-ten = Ten seconds.
say-release = Let go.
say-switch = Other side.
say-switch-left = Other side. Left.
say-switch-right = Other side. Right.
say-rest = Rest.
say-first = { $side ->
    [left] { $name }. Left side.
    [right] { $name }. Right side.
   *[none] { $name }.
}
say-next = { $side ->
    [left] Next: { $name }. Left side.
    [right] Next: { $name }. Right side.
   *[none] Next: { $name }.
}
say-finish = That is all.
