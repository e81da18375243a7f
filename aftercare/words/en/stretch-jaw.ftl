# Jaw: JW1 to JW5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

jw1 = Jaw rest
jw1-pose = A face seen from the side, with a look inside the mouth. The lips stay closed. In the hold the jaw is a little lower and the teeth are apart. The tongue tip is behind the upper front teeth.
jw1-step-1 = Say “n” and leave your tongue where it is.
jw1-step-2 = Close your lips and let your teeth part a little.
jw1-step-3 = Let your jaw hang loose and breathe through your nose.
jw1-step-4 = To end, let your tongue go, but keep your jaw loose.
jw1-feel = A loose, heavy jaw. It should not pull.
jw1-caution = Do not press with your lips or tongue. Blocked nose? Part your lips and breathe through your mouth.
jw1-not = Stop if your jaw starts to ache.
jw1-easier = Lie down, lips closed, teeth apart, and let your jaw hang loose.

jw2 = Goldfish jaw opening
jw2-pose = A face seen from the side, one finger in front of the ear and one on the chin. The mouth opens part of the way and closes again.
jw2-step-1 = Rest your tongue on the roof of your mouth.
jw2-step-2 = Put one finger in front of your ear and one on your chin.
jw2-step-3 = Lower your jaw slowly down and back, with the finger as a guide.
jw2-step-4 = Watch in a mirror that your chin moves in a straight line.
jw2-step-5 = Close your mouth slowly.
jw2-feel = A small, smooth movement just in front of your ear.
jw2-caution = Stop short of any click. A mild ache should be gone in 10 to 15 minutes.
jw2-not = Stop if your jaw locks, or if it hurts more than a little.
jw2-easier = Open your mouth only half as far, tongue on the roof of your mouth.

jw3 = Jaw opening with fingers
jw3-pose = A face from the front, mouth closed. In the hold the mouth is wide open and fingers draw the lower front teeth lightly down.
jw3-step-1 = Wash your hands, then warm up with a few small, easy openings.
jw3-step-2 = Open your mouth as far as is easy.
jw3-step-3 = Lay two clean fingers on your lower front teeth.
jw3-step-4 = Draw lightly down with them and keep breathing.
jw3-step-5 = Take your fingers away and close your mouth slowly.
jw3-feel = A mild pull in your cheeks and in front of your ears.
jw3-caution = Keep the pull light. A mild ache should be gone in 10 to 15 minutes.
jw3-not = Not on loose teeth. Stop if your jaw locks or the joint hurts sharply.
jw3-easier = Open your mouth as far as is easy, without your fingers.

jw4 = Jaw side glide
jw4-pose = A face from the front, mouth a little open. In the hold the lower jaw has slid away from the side you stretch.
jw4-step-1 = Open your mouth a little, so that your teeth are apart.
jw4-step-2 = Slide your lower jaw away from the side you stretch.
jw4-step-3 = Hold it there with soft lips.
jw4-step-4 = Slide it back to the middle and close your mouth.
jw4-feel = A light pull in front of the ear, on the side you stretch.
jw4-caution = Slide only as far as it goes without pain or a click.
jw4-not = Stop if your jaw hurts, clicks or locks.
jw4-easier = Slide your lower jaw only a little away from the side you stretch.

jw5 = Fingertip cheek stretch
jw5-pose = A face from the front, jaw loose, fingertips high on one cheek. The fingertips glide slowly down to the edge of the jaw.
jw5-step-1 = Rest your jaw with your teeth apart.
jw5-step-2 = Lay the pads of two or three fingers on your cheek muscle.
jw5-step-3 = Press lightly and glide slowly down to the edge of your jaw.
jw5-step-4 = Lift your fingers, relax the cheek and begin again at the top.
jw5-feel = The cheek gives a little under your fingers.
jw5-caution = Press lightly, as you would to spread a cream.
jw5-not = Not on a bruise. On the first day after needles, only if your physiotherapist allows it. On a blood thinner, ask first.
jw5-easier = Lay a warm cloth on your cheek and let your jaw hang loose.
