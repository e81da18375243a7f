# Wrist and hand: WR1 to WR5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

wr1 = Prayer stretch
wr1-pose = Sitting, palms together in front of the chest, fingers up. In the hold the hands are lower, and the palms still touch.
wr1-step-1 = Sit tall and put your palms together in front of your chest.
wr1-step-2 = Press them lightly together.
wr1-step-3 = Lower your hands towards your belly and let your elbows go out.
wr1-step-4 = Stop while the palms still touch, and breathe.
wr1-step-5 = Bring your hands up again and let go.
wr1-feel = A pull along the inner side of your wrists and forearms.
wr1-caution = Go only as low as your palms stay together.
wr1-not = Stop if your fingers tingle or go numb.
wr1-easier = Press your palms together and lower your hands only a little.

wr2 = Reverse prayer
wr2-pose = Sitting, the backs of the hands together in front of the chest, fingers down. In the hold the elbows are a little higher.
wr2-step-1 = Sit tall and put the backs of your hands together, fingers down.
wr2-step-2 = Raise your elbows a little.
wr2-step-3 = Hold it there and breathe.
wr2-step-4 = Lower your elbows and let your hands go.
wr2-feel = A mild pull over the backs of your wrists and forearms.
wr2-caution = Keep it mild. A small lift of the elbows is enough.
wr2-not = Stop if your wrists hurt, or if your fingers tingle or go numb.
wr2-easier = Stretch one arm ahead, palm down, and let that hand bend down.

wr3 = Palm lean on table
wr3-pose = Standing at a table, seen from the side, both palms flat on it, fingers forward. In the hold the body leans over the hands.
wr3-step-1 = Stand at a table with both palms flat on it, fingers forward.
wr3-step-2 = Keep your elbows straight, but do not lock them.
wr3-step-3 = Lean your weight slowly forward over your hands.
wr3-step-4 = Hold it there and breathe.
wr3-step-5 = Lean back, then lift your hands.
wr3-feel = A pull along the inner side of your wrists and forearms.
wr3-caution = Add weight bit by bit. Stop at a mild pull.
wr3-not = Not with a wrist injury or a lump (ganglion) on the wrist. Stop if your fingers tingle.
wr3-easier = Put your palms on a wall, not on a table, and lean in a little.

wr4 = Thumb fold
wr4-pose = A close look at a forearm on a table, the hand open over the edge, thumb up. In the hold the thumb is inside a soft fist, tilted to the little-finger side.
wr4-step-1 = Rest your forearm on a table, thumb side up, hand over the edge.
wr4-step-2 = Fold your thumb in and close your fingers softly around it.
wr4-step-3 = Tilt the fist slowly towards the little-finger side.
wr4-step-4 = Stop at the first pull and breathe.
wr4-step-5 = Tilt back and open your hand.
wr4-feel = A light pull at the thumb side of your wrist.
wr4-caution = The first pull is enough. Do not help with your other hand.
wr4-not = Sharp pain at the thumb side? Then this one is not for you. Tell your physiotherapist.
wr4-easier = Rest your forearm on a table and slowly open and close your thumb.

wr5 = Finger spread and fist
wr5-pose = One hand, first as a soft fist. Then the fingers and the thumb are spread wide.
wr5-step-1 = Hold one hand loosely in front of you.
wr5-step-2 = Spread your fingers and thumb wide, and hold.
wr5-step-3 = Close your hand to a soft fist, and rest there.
wr5-step-4 = Let the hand go loose at the end.
wr5-feel = A stretch across your palm and between your fingers.
wr5-caution = Keep the fist soft. Do not clench.
wr5-not = Stop if your hand cramps or hurts.
wr5-easier = Open and close your hand slowly, and spread it less wide.
