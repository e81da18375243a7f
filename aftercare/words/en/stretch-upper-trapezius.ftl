# Top of the shoulders: UT1 to UT5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

ut1 = Neck tilt, hand tucked
ut1-pose = Sitting tall, the hand of the side you stretch tucked under the thigh or the seat. In the hold that shoulder is low and the head leans away from it.
ut1-step-1 = Sit tall. Tuck the hand of the side you stretch under your thigh, or hold the seat.
ut1-step-2 = Let the shoulder on that side drop.
ut1-step-3 = Tilt your head away, ear towards the other shoulder.
ut1-step-4 = Dip your chin a little and breathe.
ut1-step-5 = Bring your head up slowly, then free your hand.
ut1-feel = A pull from the side of your neck to the top of your shoulder.
ut1-caution = Move slowly and do not yank. Keep your back tall.
ut1-not = Stop if you get dizzy or your arm tingles. After a whiplash or neck surgery, ask your physiotherapist first.
ut1-easier = Hands in your lap, tilt your head away from the side you stretch.

ut2 = Neck tilt, hand on head
ut2-pose = Sitting, the hand of the side you stretch tucked under the thigh or the seat. In the hold the head leans away, and the other arm lies over it.
ut2-step-1 = Sit tall. Tuck the hand of the side you stretch under your thigh, or hold the seat.
ut2-step-2 = Drop that shoulder and tilt your head away from it.
ut2-step-3 = Lay your other arm over your head, fingers above the far ear.
ut2-step-4 = Let only the weight of the arm rest there, and breathe.
ut2-step-5 = Take the arm away first, then bring your head up slowly.
ut2-feel = A pull from the side of your neck to the top of your shoulder.
ut2-caution = The weight of the arm is enough. Do not pull.
ut2-not = Not after a whiplash or neck surgery, and not with thin bones. Stop if you get dizzy or your arm tingles.
ut2-easier = Tuck one hand under your thigh and tilt your head away from it.

ut3 = Armpit look
ut3-pose = Sitting, seen half from the front. The hand of the side you stretch is on the seat edge behind the hip. In the hold the nose points to the other armpit. The free hand rests on the back of the head.
ut3-step-1 = Sit tall. With the hand of the side you stretch, hold the seat edge behind your hip.
ut3-step-2 = Turn your nose towards the opposite armpit.
ut3-step-3 = Nod down, as if to look into it.
ut3-step-4 = Rest your other hand on the back of your head, without force.
ut3-step-5 = Take the hand away, then lift your head and face the front.
ut3-feel = A pull from the back of your neck down to the shoulder blade.
ut3-caution = Let the hand only lie there. Do not push or pull.
ut3-not = Not after a whiplash or neck surgery, and not with thin bones. Stop if you get dizzy or your arm tingles.
ut3-easier = Hold the seat behind you and look down into your other armpit.

ut4 = Shoulder-blade squeeze
ut4-pose = Sitting tall, seen from behind, arms by the sides. In the hold the shoulder blades are drawn down and together.
ut4-step-1 = Sit tall, away from the chair back, with your arms by your sides.
ut4-step-2 = Slide your shoulder blades down, as if into your back pockets.
ut4-step-3 = Squeeze them together gently and keep breathing.
ut4-step-4 = Let them go slowly.
ut4-feel = Light work between and below your shoulder blades, the tops soft.
ut4-caution = Do not shrug. Keep your ribs still.
ut4-not = Stop if the pain gets sharp or moves into your arm.
ut4-easier = Lie on your back and draw your shoulder blades down and together.

ut5 = Hug yourself
ut5-pose = Sitting, seen from the side, the arms crossed and each hand on the opposite shoulder. In the hold the chin is dropped and the upper back is softly round.
ut5-step-1 = Sit and lay each hand on the opposite shoulder, like a hug.
ut5-step-2 = Let your chin drop and your upper back round a little.
ut5-step-3 = Breathe slowly into the space between your shoulder blades.
ut5-step-4 = Lift your head, sit tall and let your arms go.
ut5-feel = A broad pull between your shoulder blades.
ut5-caution = Round only your upper back. Keep your elbows at a height that is easy.
ut5-not = Chest pain, or short of breath? Stop at once and open the warning signs.
ut5-easier = Hug yourself with one arm and rest the other hand in your lap.
