# Neck: NK1 to NK5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form

nk1 = Neck side-bend
nk1-pose = Sitting tall on a chair, hands in the lap. In the hold the head leans to one side, ear towards the shoulder.
nk1-step-1 = Sit tall with both feet flat and your hands in your lap.
nk1-step-2 = Let one ear sink towards the shoulder on that side.
nk1-step-3 = Keep both shoulders low and breathe.
nk1-step-4 = Bring your head back up slowly, then do the other side.
nk1-feel = A gentle pull along the side of your neck, from the ear to the shoulder.
nk1-caution = Do not lift the shoulder to the ear. Ease off if your arm tingles.
nk1-not = Stop if you get dizzy. After a whiplash or neck surgery, ask first.
nk1-easier = Lie on your back and roll your head a little to the side.
