# Elbow: EL1 to EL5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

el1 = Wrist bend, palm down
el1-pose = Seen from the side, one arm straight ahead, palm down. In the hold the wrist is bent down, and the other hand holds it there.
el1-step-1 = Sit or stand, and stretch one arm straight ahead, palm down.
el1-step-2 = Let the hand bend down at the wrist.
el1-step-3 = Lay your other hand on its back and draw it gently closer.
el1-step-4 = Keep your shoulders low and breathe.
el1-step-5 = Let go slowly and lower your arm.
el1-feel = A pull along the top of your forearm.
el1-caution = Sharp pain at the outside of the elbow? Bend it a little.
el1-not = Stop if the pain stays sharp or your hand tingles.
el1-easier = Keep your elbow half bent and draw the hand gently down.

el2 = Wrist bend, palm up
el2-pose = Seen from the side, one arm straight ahead, palm up. In the hold the fingers point to the floor, and the other hand draws them back.
el2-step-1 = Sit or stand, and stretch one arm straight ahead, palm up.
el2-step-2 = Let the hand bend back, so that the fingers point to the floor.
el2-step-3 = Take the palm and fingers with your other hand and draw them closer.
el2-step-4 = Keep your shoulders low and breathe.
el2-step-5 = Let go slowly and lower your arm.
el2-feel = A pull along the inner side of your forearm.
el2-caution = Draw at the palm, not only at the fingertips.
el2-not = Stop if your fingers tingle.
el2-easier = Keep your elbow half bent, palm up, and draw the fingers gently back.

el3 = Wrist bend with a fist
el3-pose = Seen half from the front, one arm straight ahead, a soft fist, palm down. In the hold the fist is bent down and tilted outwards.
el3-step-1 = Sit or stand, and stretch one arm straight ahead, palm down.
el3-step-2 = Make a soft fist.
el3-step-3 = Bend your wrist down.
el3-step-4 = Tilt the fist a little towards the little-finger side and breathe.
el3-step-5 = Straighten your wrist and open your hand.
el3-feel = A pull along the top of your forearm, more towards the thumb side.
el3-caution = This is stronger than with an open hand, so begin small. Shown another turn by your physiotherapist? Use theirs.
el3-not = Stop if the pain gets sharp or your hand tingles.
el3-easier = Stretch one arm ahead, palm down, and let the open hand bend down.

el4 = Biceps stretch at the wall
el4-pose = Standing side-on to a wall, one palm on it a little behind, arm straight. In the hold the body is turned away from the wall.
el4-step-1 = Stand side-on to a wall, one arm out and a little behind you.
el4-step-2 = Lay your palm on the wall, thumb up, below shoulder height.
el4-step-3 = Turn your body slowly away from that hand.
el4-step-4 = Keep the shoulder low and breathe.
el4-step-5 = Turn back and let your arm down.
el4-feel = A pull along the front of your upper arm, down to the forearm.
el4-caution = Keep the arm straight, but do not lock the elbow.
el4-not = Stop if the front of your shoulder hurts or your arm tingles. Not with a shoulder that slips.
el4-easier = Lay your hand lower on the wall and turn away from it.

el5 = Overhead triceps stretch
el5-pose = Seen from behind, sitting tall, one arm up, elbow bent and hand behind the neck. In the hold the other hand steadies that elbow.
el5-step-1 = Sit tall and raise one arm, with the hand behind your neck.
el5-step-2 = Reach down your back with that hand.
el5-step-3 = Steady the elbow with your other hand.
el5-step-4 = Keep your head up and breathe.
el5-step-5 = Let go and bring your arm down in front.
el5-feel = A pull along the back of your upper arm, down to the side of your chest.
el5-caution = Do not let the arm push your head forward. Do not arch your back.
el5-not = Stop if your shoulder pinches. Tell your physiotherapist, who may choose another one.
el5-easier = Lay one hand on its own shoulder and lift that elbow a little.
