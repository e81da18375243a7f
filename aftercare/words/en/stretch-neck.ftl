# Neck: NK1 to NK5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

nk1 = Neck side-bend
nk1-pose = Sitting tall on a chair, hands in the lap. In the hold the head leans away from the side you stretch.
nk1-step-1 = Sit tall with both feet flat and your hands in your lap.
nk1-step-2 = Tilt your head away from the side you stretch, ear towards the shoulder.
nk1-step-3 = Keep both shoulders low and breathe.
nk1-step-4 = Bring your head back up slowly.
nk1-feel = A gentle pull along the side you stretch, from the ear to the shoulder.
nk1-caution = Do not lift the shoulder to the ear. Keep your nose pointing forward.
nk1-not = Stop if you get dizzy or your arm tingles. After a whiplash or neck surgery, ask your physiotherapist first.
nk1-easier = Lie on your back. Tilt your head a little away from the side you stretch.

nk2 = Neck turn
nk2-pose = Sitting tall and facing forward. In the hold the head is turned away from the side you stretch, with the chin level.
nk2-step-1 = Sit tall with your shoulders low and your chin level.
nk2-step-2 = Turn your head slowly away from the side you stretch.
nk2-step-3 = Hold it there and breathe, without tilting your head.
nk2-step-4 = Turn back slowly until you face the front.
nk2-feel = A mild pull along the side and back of your neck.
nk2-caution = Turn only as far as is easy. Stay short of the point where you feel dizzy.
nk2-not = Stop if you get dizzy or your sight blurs. After a whiplash or neck surgery, ask your physiotherapist first.
nk2-easier = Lie on your back and roll your head a little from the side you stretch.

nk3 = Chin tuck
nk3-pose = Sitting tall, seen from the side. In the hold the head has slid straight back and makes a small double chin.
nk3-step-1 = Sit tall and look straight ahead.
nk3-step-2 = Slide your head straight back, as if to make a double chin.
nk3-step-3 = Hold it gently and keep breathing.
nk3-step-4 = Let go, so that your head comes forward again.
nk3-feel = A light pull below the back of your skull, light work in front.
nk3-caution = Keep your eyes level. Do not tip your head back.
nk3-not = Stop if you get dizzy or pain runs into your arm. After a whiplash or neck surgery, ask your physiotherapist first.
nk3-easier = Lie on your back and press your head lightly into a pillow.

nk4 = Neck forward bend
nk4-pose = Sitting tall, seen from the side, hands in the lap. In the hold the head hangs forward, chin towards the chest.
nk4-step-1 = Sit tall with your hands in your lap.
nk4-step-2 = Tuck your chin in first.
nk4-step-3 = Let your head hang forward and breathe.
nk4-step-4 = Roll your head up slowly until you look ahead.
nk4-feel = A mild pull down the back of your neck.
nk4-caution = Keep your hands off your head. Its own weight is enough.
nk4-not = Stop if you get dizzy, or if your arm hurts or tingles. With a disc problem, keep it small. After a whiplash or neck surgery, ask your physiotherapist first.
nk4-easier = Lie on your back, head on a pillow, and tuck your chin a little.

nk5 = Front and side of neck
nk5-pose = Sitting, the hand of the side you stretch on the seat edge behind. The other lies flat on that collarbone. In the hold the head leans away and a little back.
nk5-step-1 = Sit tall. With the hand of the side you stretch, hold the seat edge behind you.
nk5-step-2 = Lay your other hand flat on the collarbone of the side you stretch.
nk5-step-3 = Press the collarbone softly down.
nk5-step-4 = Tilt your head away from that side and a little back.
nk5-step-5 = Bring your head up to the middle, then let your hands go.
nk5-feel = A mild pull at the front and side of your neck, just above the collarbone.
nk5-caution = Press only on the bone. Keep your hand off your throat and the soft part of your neck.
nk5-not = Not over a bruise at the front of your neck. Stop if you get dizzy or your arm tingles. After a whiplash or neck surgery, ask first.
nk5-easier = Lay a hand across on the collarbone and tilt your head away from it.
